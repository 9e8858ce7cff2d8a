import Testing

@testable import Core

@Suite struct LogFormatTests {
  private func record(
    _ message: String, _ fields: LogFields = [:], level: LogLevel = .info, request: RequestID? = nil
  ) -> LogRecord {
    LogRecord(
      time: Timestamp(text: "2026-11-20T19:55:01.123456Z") ?? .epoch, level: level, part: "http", request: request,
      message: message, fields: fields)
  }

  private func json(_ record: LogRecord) -> String { String(decoding: LogFormat.json.line(record), as: UTF8.self) }

  /// Without the time of day, which depends on where the test runs.
  private func plain(_ record: LogRecord, _ format: LogFormat = .plain) -> String {
    String(String(decoding: format.line(record), as: UTF8.self).dropFirst(13))
  }

  private let everything: LogFields = [
    "text": "a b", "count": 3, "ratio": 0.25, "nothing": .double(.nan), "yes": true,
    "took": .duration(.microseconds(1_500)), "at": .time(.epoch), "raw": .bytes(Bytes([0x61, 0xff, 0x62])),
    "key": .secret(Secret("hunter2")), "url": .url("https://me:pw@example.org/a?token=1#b"),
  ]

  @Test func jsonIsOneObjectALine() {
    #expect(
      json(record("accepted", everything, request: RequestID(value: 10))) == """
        {"time":"2026-11-20T19:55:01.123456Z","level":"info","part":"http","request":"000000000000000a",\
        "message":"accepted","text":"a b","count":3,"ratio":0.25,"nothing":"nan","yes":true,"took":"0.0015s",\
        "at":"1970-01-01T00:00:00.000000Z","raw":"a\u{fffd}b","key":"‹redacted›","url":"https://example.org/a"}

        """)
  }

  @Test func aTerminalGetsColumns() {
    #expect(
      plain(record("accepted", everything, request: RequestID(value: 10))) == """
        INFO  http      accepted  request=000000000000000a text="a b" count=3 ratio=0.25 nothing=nan yes=true \
        took=1.5ms at=1970-01-01T00:00:00.000000Z raw=a\u{fffd}b key=‹redacted› url=https://example.org/a

        """)
    #expect(plain(record("off", level: .error)) == "ERROR http      off\n")
    #expect(plain(record("off", level: .error), .coloured) == "\u{1b}[31mERROR\u{1b}[0m http      off\n")
    let time = String(decoding: LogFormat.plain.line(record("x")).prefix(13), as: UTF8.self)
    #expect(time.hasSuffix(":01.123 ") && time.utf8.count == 13)
  }

  @Test func nothingBreaksOutOfJSON() {
    #expect(
      json(record("a\"b\\c\nd\te\u{1b}f\u{0}g\r\u{7f}é", ["message": "again"])) == """
        {"time":"2026-11-20T19:55:01.123456Z","level":"info","part":"http",\
        "message":"a\\"b\\\\c\\nd\\te\\u001bf\\u0000g\\u000d\\u007fé","message_":"again"}

        """)
  }

  @Test func nothingBreaksOutOfALineOrSpeaksToTheTerminal() {
    let line = plain(
      record(
        "a\nb\u{1b}[2Jc\u{9b}d\u{7f}é", ["text": "x\ny\"z", "empty": "", "c1": "\u{9b}", "bidi": "a\u{202e}b\u{2028}"]))
    #expect(
      line
        == "INFO  http      a\\u000ab\\u001b[2Jc\\u009bd\\u007fé  text=\"x\\u000ay\\\"z\" empty=\"\" c1=\\u009b bidi=a\\u202eb\\u2028\n"
    )
  }

  @Test func longTextsAreCutBetweenCharacters() {
    let long = String(repeating: "é", count: 5_000)
    let line = json(record("m", ["text": .string("x" + long)]))
    #expect(line.utf8.count < LogFormat.maxText + 200)
    #expect(line.hasSuffix("éé…\"}\n"))
    #expect(!line.contains("\u{fffd}"))
  }

  @Test(arguments: [
    (Duration.nanoseconds(7), "7ns"), (.nanoseconds(1_200), "1.2µs"), (.milliseconds(51), "51ms"),
    (.milliseconds(1_050), "1.05s"), (.milliseconds(-1_500), "-1.5s"), (.seconds(90), "90s"), (.zero, "0ns"),
  ])
  func durationsReadWell(length: Duration, text: String) {
    #expect(plain(record("m", ["took": .duration(length)])) == "INFO  http      m  took=\(text)\n")
  }

  @Test(arguments: [
    ("/a/b?ticket=1", "/a/b"), ("/a#b", "/a"), ("https://u:p@h:1/p?q", "https://h:1/p"), ("//u@h", "//h"),
    ("https://h/p@q", "https://h/p@q"), ("rtmp://a:b@c@h/live?k", "rtmp://h/live"), ("", ""), ("?x=y", ""),
  ])
  func anAddressLosesWhatIsSecret(text: String, shown: String) {
    guard case .string(let value) = LogValue.url(text) else { return #expect(Bool(false)) }
    #expect(value == shown)
  }
}
