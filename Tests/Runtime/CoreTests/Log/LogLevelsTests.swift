import Testing

@testable import Core

@Suite struct LogLevelsTests {
  @Test func readsALevelAndExceptions() throws {
    let levels = try LogLevels(text: "info,http=debug,tls.session-2=trace")
    #expect(levels.level(of: "http") == .debug)
    #expect(levels.level(of: "tls.session-2") == .trace)
    #expect(levels.level(of: "net") == .info)
    #expect(levels.description == "info,http=debug,tls.session-2=trace")
    #expect(try LogLevels(text: levels.description) == levels)
  }

  @Test func withoutALevelForTheRestItIsInfo() throws {
    #expect(try LogLevels(text: "http=error") == LogLevels(.info, parts: ["http": .error]))
  }

  @Test(arguments: [
    ("", "log level \"\": want LEVEL or part=LEVEL, LEVEL being one of trace, debug, info, warn, error"),
    ("loud", "log level \"loud\": want LEVEL or part=LEVEL, LEVEL being one of trace, debug, info, warn, error"),
    ("INFO", "log level \"INFO\": want LEVEL or part=LEVEL, LEVEL being one of trace, debug, info, warn, error"),
    (
      "info,http=loud",
      "log level \"http=loud\": want LEVEL or part=LEVEL, LEVEL being one of trace, debug, info, warn, error"
    ),
    (
      "info,a=b=debug",
      "log level \"a=b=debug\": want LEVEL or part=LEVEL, LEVEL being one of trace, debug, info, warn, error"
    ),
    ("info,=debug", "log level \"=debug\": a part is named with a-z, 0-9, \".\" and \"-\""),
    ("info, http=debug", "log level \" http=debug\": a part is named with a-z, 0-9, \".\" and \"-\""),
    ("info,debug", "log level \"info,debug\": two levels without a part"),
    ("http=info,http=debug", "log level \"http=info,http=debug\": part \"http\" is named twice"),
    ("info,", "log level \"\": want LEVEL or part=LEVEL, LEVEL being one of trace, debug, info, warn, error"),
  ])
  func saysWhatIsWrong(text: String, message: String) {
    #expect(throws: LogLevels.Invalid(description: message)) { try LogLevels(text: text) }
  }
}
