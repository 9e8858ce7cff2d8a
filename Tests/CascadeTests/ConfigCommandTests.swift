// What `cascade config` says of settings, by value. That the program says it is a scenario.

import Core
import Generated
import Testing

@testable import Cascade

@Suite struct ConfigCommandTests {
  private func lines(_ arguments: [String], _ environment: [String] = []) throws -> [[String]] {
    let configuration = try ConfigurationSources(arguments: arguments, environment: environment).load()
    return ConfigCommand.lines(configuration).map { $0.split(separator: "  ").map { String($0.trimmingBlanks) } }
  }

  @Test func everySettingHasALineWithItsSource() throws {
    let said = try lines(["--loops", "2", "--metrics", "off"], ["CASCADE_HTTP_GZIP=off"])
    #expect(said.count == Settings.all.count && said.allSatisfy { $0.count == 3 })
    #expect(said.contains(["loops", "2", "--loops"]))
    #expect(said.contains(["metrics", "off", "--metrics"]))
    #expect(said.contains(["http.gzip", "off", "CASCADE_HTTP_GZIP"]))
    #expect(said.contains(["http.max_body_bytes", "1MiB", "default"]))
    #expect(said.contains(["log.file", "(standard error)", "default"]))
    #expect(said.contains(["tls.cert", "-", "default"]))
  }

  @Test func aSecretIsNeverShown() {
    let setting = Setting<Settings>("vault.key", \.tls.key, .text, "Opens the vault.", isSecret: true)
    var settings = Settings()
    #expect(ConfigCommand.shown(setting, settings) == "-")
    settings.tls.key = "hunter2"
    #expect(ConfigCommand.shown(setting, settings) == "‹redacted›")
    #expect(ConfigCommand.explanation(setting).contains("secret    is never printed"))
  }

  @Test func helpAndExplanationsSayTheRules() throws {
    let listen = try #require(Settings.named("listen", \.key))
    #expect(ConfigCommand.explanation(listen).contains("\n  count     at most 64 values\n"))
    #expect(Help.serve.contains("(under data_dir); may be given again. (count at most 64 values) [127.0.0.1:8080; "))
    let ruled = Setting<Settings>(
      "vault.key", \.tls.key, .text, "Opens it.",
      rules: SettingRules(length: 4...8, pattern: "[a-z]+", format: "name"))
    for line in ["length    4 to 8 characters", "pattern   [a-z]+", "format    name"] {
      #expect(ConfigCommand.explanation(ruled).contains("\n  \(line)\n"))
    }
  }

  @Test func anExplanationSaysAllThatThereIs() throws {
    let size = try #require(Settings.named("http.max_body_bytes", \.key))
    #expect(
      ConfigCommand.explanation(size) == """
        Bytes of a request body: 413.

          file      http.max_body_bytes = BYTES
          flag      --http-max-body-bytes BYTES
          variable  CASCADE_HTTP_MAX_BODY_BYTES
          default   1MiB
          range     1 to 64GiB
          a change  waits for a restart
        """)
    let levels = try #require(Settings.named("log.level", \.key))
    #expect(Help.serve.contains("Bytes of a request body: 413. (1 to 64GiB) [1MiB]\n"))
    #expect(ConfigCommand.explanation(levels).hasSuffix("a change  is taken on SIGHUP"))
    let gzip = try #require(Settings.named("http.gzip", \.key))
    #expect(ConfigCommand.explanation(gzip).contains("http.gzip = on|off\n  flag      --http-gzip\n"))
  }
}
