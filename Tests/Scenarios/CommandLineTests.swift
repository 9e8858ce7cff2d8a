// The command line as a person meets it: exact lines, exit codes, nothing started that should not be.

import Foundation
import Testing

@Suite struct CommandLineTests {
  @Test func saysItsVersion() {
    let plain = Tool.cascade("version")
    #expect(plain.code == 0 && plain.output.wholeMatch(of: /cascade \d+\.\d+\.\d+\n/) != nil)
    let json = Tool.cascade("version", "--json")
    let object = (try? JSONSerialization.jsonObject(with: json.data)) as? [String: String]
    #expect(object?["name"] == "cascade" && object?["apiVersion"] == "v1")
  }

  @Test func helpNamesEveryFlag() {
    for arguments in [["help", "serve"], ["serve", "--help"], ["--help"], [], ["serve", "--listen", "x", "-h"]] {
      let help = Tool.run(Tool.server, arguments)
      #expect(help.code == 0 && help.errors.isEmpty, "\(arguments)")
      for flag in ["--listen", "--data-dir", "--metrics-token-file", "--connections-max", "--drain-window", "--config"]
      {
        #expect(help.output.contains("  \(flag) "), "\(arguments) \(flag)")
      }
    }
  }

  @Test(arguments: [
    (["srve"], "cascade: unknown command srve; did you mean serve?"),
    (["frobnicate"], "cascade: unknown command frobnicate; see `cascade help`"),
    (["serve", "--lisen", "127.0.0.1:0"], "cascade: unknown flag --lisen; did you mean --listen?"),
    (["version", "--jsn"], "cascade: cascade version does not take --jsn; did you mean --json?"),
    (["help", "srve"], "cascade: unknown command srve; did you mean serve?"),
    (
      ["serve", "--metrics", ":0"],
      "cascade: metrics on [::]:0 can be reached from elsewhere: give --metrics-token-file or --metrics-basic-file, "
        + "or listen on 127.0.0.1"
    ),
    (["serve", "--mode", "production"], "cascade: production needs data_dir: give --data-dir DIR"),
    (
      ["serve", "--cors-origins", "https://a.example/app"],
      "cascade: --cors-origins: \"https://a.example/app\" is not an origin: it must not have a path or a trailing slash"
    ),
  ])
  func refusesInOneLine(arguments: [String], line: String) {
    let said = Tool.run(Tool.server, arguments)
    #expect(said.code == 2 && said.errorLines == [line] && said.output.isEmpty)
  }

  @Test func allErrorsAtOnce() {
    let folder = Folder()
    let file = folder.write("c.conf", "http.max_fields = many\nhttp.gzip = maybe\n")
    let said = Tool.cascade(
      "serve", "--config", file, "--mode", "production", "--debug-endpoints", environment: ["CASCADE_LOPS": "1"],
      in: folder.path)
    #expect(said.code == 2)
    #expect(
      said.errorLines == [
        "cascade: unknown environment variable CASCADE_LOPS; did you mean CASCADE_LOOPS?",
        "cascade: \(file):1: http.max_fields: \"many\" is not a whole number",
        "cascade: \(file):2: http.gzip: \"maybe\" is not on or off",
        "cascade: production needs data_dir: give --data-dir DIR",
        "cascade: production refuses debug_endpoints: they are fit for development only",
      ])
    #expect(!FileManager.default.fileExists(atPath: folder["data"]))
  }

  /// What the machine refuses is no mistake of writing: exit 1.
  @Test func refusesWhatItCannotUse() throws {
    let folder = Folder()
    folder.certificate()
    folder.certificate("other")
    let first = try TestServer()
    func start(_ flags: String...) -> Tool {
      Tool.run(
        Tool.server, ["serve", "--data-dir", folder["data"], "--metrics", "off", "--listen", "127.0.0.1:0"] + flags,
        in: folder.path)
    }
    let taken = start("--listen", "127.0.0.1:\(first.port)")
    #expect(taken.code == 1)
    #expect(taken.errorLines.contains("cascade: listen: bind: Address already in use (127.0.0.1:\(first.port))"))
    #expect(start("--tls-cert", "none.pem", "--tls-key", "none.key").code == 1)
    let mismatch = start("--tls-cert", "server.pem", "--tls-key", "other.key")
    #expect(mismatch.code == 1 && mismatch.errorLines.count == 1, "\(mismatch.errors)")
    #expect(start("--log-file", "/nowhere/at/all.log").errorLines.first?.contains("/nowhere/at/all.log") == true)
    folder.write("blocked", "")
    let blocked = Tool.cascade("serve", "--data-dir", folder["blocked"], "--metrics", "off", "--listen", "127.0.0.1:0")
    #expect(blocked.code == 1 && blocked.errorLines == ["cascade: data_dir \(folder["blocked"]) is not a folder"])
    folder.write("empty", "\n")
    let secret = start("--metrics-token-file", "empty")
    #expect(secret.errorLines == ["cascade: metrics.token_file empty is empty"])
  }

  @Test func aFolderHasOneProcess() throws {
    let first = try TestServer()
    let data = first.folder["data"]
    let second = Tool.cascade("serve", "--data-dir", data, "--metrics", "off", "--listen", "127.0.0.1:0")
    #expect(second.code == 1)
    #expect(second.errorLines == ["cascade: data_dir \(data) is in use by process \(first.pid)"])
    #expect(try FileManager.default.attributesOfItem(atPath: data)[.posixPermissions] as? Int == 0o700)
    first.signal(SIGKILL)
    #expect(first.exitCode() != nil)
    #expect(throws: Never.self) { try TestServer(folder: first.folder) }
  }
}
