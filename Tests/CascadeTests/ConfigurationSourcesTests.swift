// Whose word counts, and what is said of what is wrong, from real files.

import Foundation
import Generated
import HTTP
import Net
import Testing

@testable import Cascade

@Suite final class ConfigurationSourcesTests {
  private let folder = NSTemporaryDirectory() + "cascade-\(UUID().uuidString.prefix(8))"

  init() throws { try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true) }
  deinit { try? FileManager.default.removeItem(atPath: folder) }

  private func file(_ text: String) -> String {
    let path = "\(folder)/cascade.conf"
    _ = FileManager.default.createFile(atPath: path, contents: Data(text.utf8))
    return path
  }

  private func load(_ arguments: [String], _ environment: [String] = []) throws -> Configuration {
    try ConfigurationSources(arguments: arguments, environment: environment).load()
  }

  private func complaints(_ arguments: [String], _ environment: [String] = []) -> [String] {
    do throws(Complaints) {
      _ = try ConfigurationSources(arguments: arguments, environment: environment).load()
      return []
    } catch {
      return error.all.map(\.description)
    }
  }

  @Test func flagsOverVariablesOverFileOverDefaults() throws {
    let path = file(
      "# limits\nhttp.max_fields = 10\nhttp.max_streams = 20\n\n  loops=3\nlisten = 127.0.0.1:1, 127.0.0.1:2\n")
    let environment = ["CASCADE_HTTP_MAX_STREAMS=21", "CASCADE_LOOPS=4", "HOME=/", "CASCADE_LISTEN=127.0.0.1:3"]
    let configuration = try load(["--config", path, "--loops=5"], environment)
    #expect(configuration.httpLimits.maxFields == 10)
    #expect(configuration.httpLimits.maxStreams == 21)
    #expect(configuration.settings.server.loops == 5)
    #expect(configuration.httpLimits.maxHeadBytes == HTTPLimits().maxHeadBytes)
    #expect(configuration.addresses.map(\.description) == ["127.0.0.1:3"])
    #expect(
      configuration.origins == [
        "http.max_fields": .file(path, line: 2), "http.max_streams": .environment("CASCADE_HTTP_MAX_STREAMS"),
        "loops": .flag("--loops"), "listen": .environment("CASCADE_LISTEN"),
      ])
  }

  @Test func aFlagMayBeRepeatedWhereItsSettingIsAList() throws {
    let configuration = try load(["--listen", "127.0.0.1:1", "--listen=unix:s", "--data-dir", "d"])
    #expect(configuration.addresses.map(\.description) == ["127.0.0.1:1", "unix:d/s"])
    #expect(complaints(["--loops", "1", "--loops", "2"]) == ["--loops: loops is given twice (first: --loops)"])
  }

  /// The rules of one setting hold wherever it is written, and whoever wrote it is named.
  @Test func rulesHoldForEverySource() {
    let many = Array(repeating: "127.0.0.1:1", count: 65)
    let path = file("listen = \(many.joined(separator: ", "))\nhttp.max_fields = 7\n")
    let flags = many.flatMap { ["--listen", $0] } + ["--http-max-fields", "7"]
    let said = complaints(
      ["--config", path] + flags, ["CASCADE_LISTEN=\(many.joined(separator: ","))", "CASCADE_HTTP_MAX_FIELDS=7"])
    let (count, range) = ("has 65 elements, may have at most 64", "out of range, which is 8 to 10000")
    #expect(
      said == [
        "\(path):1: listen: \(count)", "\(path):2: http.max_fields: \(range)", "CASCADE_LISTEN: \(count)",
        "CASCADE_HTTP_MAX_FIELDS: \(range)", "--listen: \(count)", "--http-max-fields: \(range)",
      ])
  }

  @Test func switchesStandForThemselves() throws {
    let configuration = try load(["--debug-endpoints", "--http-gzip=off", "--reflection=on"])
    let server = configuration.settings.server
    #expect(server.debugEndpoints && server.reflection && !configuration.settings.http.gzip)
  }

  @Test func everythingWrongIsSaidAtOnceAndWhere() {
    let path = file("http.max_fields = many\nhttp.max_feilds = 3\nloops = 1\nloops = 2\nnonsense\n")
    let said = complaints(["--config", path, "--lop", "3", "stray", "--mode"], ["CASCADE_LOPS=1", "CASCADE_LOOPS=x"])
    #expect(
      said == [
        "unknown flag --lop; did you mean --loops?",
        "\"stray\" is neither a flag nor the value of one",
        "--mode needs a value: --mode development|production",
        "unknown environment variable CASCADE_LOPS; did you mean CASCADE_LOOPS?",
        "\(path):2: unknown setting http.max_feilds; did you mean http.max_fields?",
        "\(path):4: loops is given twice (first in line 3)",
        "\(path):5: want KEY = VALUE",
        "\(path):1: http.max_fields: \"many\" is not a whole number",
        "CASCADE_LOOPS: \"x\" is not a whole number",
      ])
  }

  @Test func aFileThatIsNotThereIsSaid() {
    #expect(complaints(["--config", "/nowhere/c"]) == ["configuration file /nowhere/c: No such file or directory"])
  }

  @Test func productionRefusesWhatIsForDevelopment() {
    #expect(
      complaints(["--mode", "production", "--debug-endpoints", "--cors-origins", "*"]) == [
        "production needs data_dir: give --data-dir DIR",
        "production refuses debug_endpoints: they are fit for development only",
        "production refuses cors.origins *: name the origins",
      ])
  }

  @Test(arguments: ["0.0.0.0:9090", ":9090", "10.1.2.3:9090"])
  func metricsBeyondLoopbackNeedASecret(address: String) throws {
    #expect(complaints(["--metrics", address]).count == 1)
    #expect(try load(["--metrics", address, "--metrics-token-file", "t"]).metricsAddress != nil)
    #expect(try load(["--metrics", "unix:m.sock"]).metricsAddress != nil)
  }

  @Test func certificateAndKeyBelongTogether() {
    #expect(complaints(["--tls-cert", "c"]) == ["tls.cert and tls.key belong together: give both or neither"])
  }

  @Test func originsAreOriginsAndAllStandsAlone() throws {
    let named = try load(["--cors-origins", "HTTPS://App.Example:443,http://[::1]:3000"])
    #expect(named.settings.cors.origins == ["https://app.example", "http://[::1]:3000"])
    #expect(complaints(["--cors-origins", "*,https://a.example"]).count == 1)
    #expect(complaints(["--cors-origins", "*", "--cors-credentials"]).count == 1)
    #expect(try load(["--cors-origins", "*"]).cors != nil)
  }

  @Test func twoDoorsAtOneAddressAreRefused() {
    #expect(
      complaints(["--listen", "127.0.0.1:9090", "--listen", "127.0.0.1:0,127.0.0.1:0"]) == [
        "127.0.0.1:9090 is listened on twice"
      ])
  }

  @Test func aSocketPathThatDoesNotFitBehindDataDirIsRefused() {
    let long = String(repeating: "d", count: 120)
    #expect(complaints(["--listen", "unix:s", "--data-dir", long]).count == 1)
  }

  @Test func whereProductionListens() throws {
    let plain = try load(["--mode", "production", "--data-dir", "d"])
    #expect(plain.addresses.map(\.description) == ["[::]:80"])
    let secure = try load(["--mode", "production", "--data-dir", "d", "--tls-cert", "c", "--tls-key", "k"])
    #expect(secure.addresses.map(\.description) == ["[::]:443"])
    #expect(try load([]).addresses.map(\.description) == ["127.0.0.1:8080"])
  }

  @Test func whatWeReadLiesByTheFileAndWhatWeWriteInTheDataFolder() throws {
    let path = file("tls.cert = c.pem\ntls.key = /abs/k.pem\nlog.file = server.log\ndata_dir = dd\n")
    let configuration = try load(["--config", path])
    #expect(configuration.read(configuration.settings.tls.cert ?? "") == "\(folder)/c.pem")
    #expect(configuration.read(configuration.settings.tls.key ?? "") == "/abs/k.pem")
    #expect(configuration.written(configuration.settings.log.file ?? "") == "dd/server.log")
  }
}
