// `cascade config`, as an operator uses it before a start.

import Foundation
import Testing

@Suite struct ConfigCommandScenarioTests {
  @Test func checkSaysAllThatIsWrongOrThatNothingIs() {
    let folder = Folder()
    let file = folder.write("c.conf", "http.max_fields = 10\n")
    let well = Tool.cascade("config", "check", "--config", file, in: folder.path)
    #expect(well.code == 0 && well.output == "nothing is wrong\n" && well.errors.isEmpty)
    folder.write("c.conf", "http.max_fields = many\nhttp.gzpi = on\n")
    let wrong = Tool.cascade(
      "config", "check", "--config", file, "--mode", "production", environment: ["CASCADE_LOOPS": "-1"])
    #expect(wrong.code == 2 && wrong.output.isEmpty)
    #expect(
      wrong.errorLines == [
        "cascade: \(file):2: unknown setting http.gzpi; did you mean http.gzip?",
        "cascade: \(file):1: http.max_fields: \"many\" is not a whole number",
        "cascade: CASCADE_LOOPS: \"-1\" is not a whole number",
        "cascade: production needs data_dir: give --data-dir DIR",
      ])
    #expect(!FileManager.default.fileExists(atPath: folder["data"]), "it starts nothing")
  }

  @Test func printSaysWhatIsInForceAndFromWhere() {
    let folder = Folder()
    let file = folder.write("c.conf", "# limits\nhttp.max_fields = 10\nhttp.max_streams = 20\n")
    let said = Tool.cascade(
      "config", "print", "--config", file, "--loops=5", environment: ["CASCADE_HTTP_MAX_STREAMS": "21"])
    #expect(said.code == 0 && said.errors.isEmpty)
    let lines = said.output.split(separator: "\n")
    func source(_ key: String) -> [Substring] {
      lines.first { $0.hasPrefix(key + " ") }?.split(separator: " ") ?? []
    }
    #expect(source("http.max_fields").dropFirst().elementsEqual(["10", "\(file):2"]))
    #expect(source("http.max_streams").dropFirst().elementsEqual(["21", "CASCADE_HTTP_MAX_STREAMS"]))
    #expect(source("loops").dropFirst().elementsEqual(["5", "--loops"]))
    #expect(source("http.gzip").dropFirst().elementsEqual(["on", "default"]))
    #expect(Tool.cascade("config", "print", "--loops", "x").code == 2)
  }

  @Test func explainTakesAKeyAFlagOrAVariable() {
    let said = Tool.cascade("config", "explain", "log.level")
    #expect(said.code == 0 && said.output.contains("LEVEL") && said.output.contains("is taken on SIGHUP"))
    #expect(Tool.cascade("config", "explain", "--log-level").output == said.output)
    #expect(Tool.cascade("config", "explain", "CASCADE_LOG_LEVEL").output == said.output)
  }

  @Test(arguments: [
    (["config", "explain", "log.levle"], "cascade: unknown setting log.levle; did you mean log.level?"),
    (["config", "explain"], "cascade: cascade config explain takes one key, such as http.max_body_bytes"),
    (["config", "chekc"], "cascade: cascade config does not know chekc; did you mean check?"),
    (["config"], "cascade: cascade config needs check, print or explain KEY"),
  ])
  func refusesInOneLine(arguments: [String], line: String) {
    let said = Tool.run(Tool.server, arguments)
    #expect(said.code == 2 && said.errorLines == [line] && said.output.isEmpty)
  }

  @Test func helpExplainsIt() {
    let help = Tool.cascade("help", "config")
    #expect(help.code == 0 && help.output.contains("cascade config explain KEY"))
    #expect(Tool.cascade("config", "--help").output == help.output)
    #expect(Tool.cascade("help").output.contains("cascade config check|print|explain"))
  }
}
