import Core
import Testing

@testable import HTTP

@Suite struct HTTP1MachineTests {
  static let good: [(String, [String])] = [
    ("GET / HTTP/1.1\r\nHost: a\r\n\r\n", ["GET / 1.1 @a [host=a]", "end"]),
    ("GET / HTTP/1.7\r\nHost: a\r\n\r\n", ["GET / 1.1 @a [host=a]", "end"]),
    ("\r\n\r\nGET /x?y=1&z HTTP/1.1\r\nhOsT:  a:80 \t\r\n\r\n", ["GET /x?y=1&z 1.1 @a:80 [host=a:80]", "end"]),
    ("GET / HTTP/1.0\r\n\r\n", ["GET / 1.0 @ [] close", "end"]),
    ("GET / HTTP/1.0\r\nConnection: Keep-Alive\r\n\r\n", ["GET / 1.0 @ [connection=Keep-Alive]", "end"]),
    (
      "GET / HTTP/1.1\r\nHost: a\r\nConnection: x, Close\r\n\r\n",
      ["GET / 1.1 @a [host=a|connection=x, Close] close", "end"]
    ),
    ("OPTIONS * HTTP/1.1\r\nHost: a\r\n\r\n", ["OPTIONS * 1.1 @a [host=a]", "end"]),
    ("OPTIONS http://b HTTP/1.1\r\nHost: a\r\n\r\n", ["OPTIONS * 1.1 @b [host=a]", "end"]),
    ("GET hTTp://b:8080/p?q HTTP/1.1\r\nHost: a\r\n\r\n", ["GET /p?q 1.1 @b:8080 [host=a]", "end"]),
    ("GET https://[::1]?q HTTP/1.1\r\nHost: [::1]:443\r\n\r\n", ["GET /?q 1.1 @[::1] [host=[::1]:443]", "end"]),
    ("GET http://b HTTP/1.1\r\nHost: a\r\n\r\n", ["GET / 1.1 @b [host=a]", "end"]),
    ("GET / HTTP/1.1\r\nHost: a\r\nX-Empty:\r\n\r\n", ["GET / 1.1 @a [host=a|x-empty=]", "end"]),
    ("GET / HTTP/1.1\r\nHost: a\r\nX: a\tb \u{e9}\r\n\r\n", ["GET / 1.1 @a [host=a|x=a\tb \u{e9}]", "end"]),
    (
      "GET / HTTP/1.1\r\nHost: a\r\n!#$%&'*+-.^_`|~09aZ: 1\r\n\r\n",
      ["GET / 1.1 @a [host=a|!#$%&'*+-.^_`|~09az=1]", "end"]
    ),
    (
      "POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 5\r\n\r\nhelloGET / HTTP/1.1\r\nHost: b\r\n\r\n",
      ["POST / 1.1 @a [host=a|content-length=5] length=5", "body(hello)", "end", "GET / 1.1 @b [host=b]", "end"]
    ),
    (
      "POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 0\r\n\r\n", ["POST / 1.1 @a [host=a|content-length=0]", "end"]
    ),
    (
      "PUT / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: Chunked\r\n\r\n5\r\nhello\r\n00A;x=\"y\"\r\n0123456789\r\n0\r\n\r\n",
      ["PUT / 1.1 @a [host=a|transfer-encoding=Chunked] chunked", "body(hello0123456789)", "end"]
    ),
    (
      "PUT / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n1\r\n\n\r\n0\r\nX-Sum: 1\r\nY: 2\r\n\r\n\r\n",
      ["PUT / 1.1 @a [host=a|transfer-encoding=chunked] chunked", "body(\n)", "end(x-sum=1|y=2)"]
    ),
    (
      "PUT / HTTP/1.1\r\nHost: a\r\nContent-Length: 3\r\nExpect: 100-Continue\r\n\r\nab",
      ["PUT / 1.1 @a [host=a|content-length=3|expect=100-Continue] length=3 expect", "body(ab)", "open"]
    ),
    (
      "GET / HTTP/1.1\r\nHost: a\r\nConnection: keep-alive, Upgrade\r\nUpgrade: WebSocket\r\n\r\n",
      ["GET / 1.1 @a [host=a|connection=keep-alive, Upgrade|upgrade=WebSocket] websocket", "end"]
    ),
    ("GET / HTTP/1.1\r\nHos", ["open"]),
    ("GET / HTTP/1.1\r\nHost: a\r\n\r", ["open"]),
    ("", []),
  ]

  @Test(arguments: good) func takesGoodRequestsHoweverTheyAreCut(text: String, events: [String]) {
    #expect(HTTP1Feed.everySplit(text) == [events])
  }

  // Where a request begins or ends must never be in doubt: each of these is refused, and nothing after it is read.
  static let bad: [(String, HTTP1Failure)] = [
    ("GET / HTTP/1.1\nHost: a\n\n", .bareLineBreak),
    ("GET / HTTP/1.1\r\nHost: a\n\r\n", .bareLineBreak),
    ("GET / HTTP/1.1\r\nHost: a\r\rX: b\r\n\r\n", .bareLineBreak),
    ("GET / HTTP/1.1\r\nHost: a\r\n\n", .bareLineBreak),
    ("GET / HTTP/1.1\r\nHost: a\r\n\rX\n", .bareLineBreak),
    ("GET / HTTP/1.1\rHost: a\r\n\r\n", .bareLineBreak),
    ("\nGET / HTTP/1.1\r\nHost: a\r\n\r\n", .badMethod),
    ("\r\n\r\n\r\nGET / HTTP/1.1\r\nHost: a\r\n\r\n", .badRequestLine),
    ("\rGET / HTTP/1.1\r\n", .bareLineBreak),
    (" GET / HTTP/1.1\r\n", .badMethod),
    ("GET  / HTTP/1.1\r\n", .badRequestLine),
    ("GET /  HTTP/1.1\r\n", .badRequestLine),
    ("GET / HTTP/1.1 \r\n", .badRequestLine),
    ("GET\t/ HTTP/1.1\r\n", .badMethod),
    ("GET /\tHTTP/1.1\r\n", .badRequestLine),
    ("GET /\r\n", .badRequestLine),
    ("GET / \r\n", .badRequestLine),
    ("GET / HTTP\r\n", .badRequestLine),
    ("GET\r\n", .badMethod),
    ("GET / http/1.1\r\n", .badRequestLine),
    ("GET / HTTP/1.\r\nHost: a\r\n\r\n", .badRequestLine),
    ("GET / HTTP/11\r\nHost: a\r\n\r\n", .badRequestLine),
    ("GET / HTTP/1.10\r\nHost: a\r\n\r\n", .badRequestLine),
    ("GET / HTTP/9.9\r\n", .unknownVersion),
    ("GET / HTTP/2.0\r\n", .unknownVersion),
    ("GET / HTTP/0.9\r\n", .unknownVersion),
    ("G@T / HTTP/1.1\r\n", .badMethod),
    ("get / HTTP/1.1\r\n", .unknownMethod),
    ("BREW / HTTP/1.1\r\n", .unknownMethod),
    ("CONNECT a:443 HTTP/1.1\r\n", .unknownMethod),
    ("GET * HTTP/1.1\r\n", .badTarget),
    ("GET a/b HTTP/1.1\r\n", .badTarget),
    ("GET /a#b HTTP/1.1\r\n", .badTarget),
    ("GET /\u{e9} HTTP/1.1\r\n", .badTarget),
    ("GET /\u{7f} HTTP/1.1\r\n", .badTarget),
    ("GET /\0 HTTP/1.1\r\n", .badRequestLine),
    ("GET ftp://a/ HTTP/1.1\r\n", .badTarget),
    ("GET http:///a HTTP/1.1\r\n", .badTarget),
    ("GET http://u@a/ HTTP/1.1\r\n", .badTarget),
    ("GET / HTTP/1.1\r\n\r\n", .missingHost),
    ("GET / HTTP/1.1\r\nHost: a\r\nHost: a\r\n\r\n", .repeatedHost),
    ("GET / HTTP/1.0\r\nHost: a\r\nHost: b\r\n\r\n", .repeatedHost),
    ("GET / HTTP/1.1\r\nHost:\r\n\r\n", .badHost),
    ("GET / HTTP/1.1\r\nHost: a b\r\n\r\n", .badHost),
    ("GET / HTTP/1.1\r\nHost: a/b\r\n\r\n", .badHost),
    ("GET / HTTP/1.1\r\nHost: u@a\r\n\r\n", .badHost),
    ("GET / HTTP/1.1\r\nHost: a:b\r\n\r\n", .badHost),
    ("GET / HTTP/1.1\r\nHost: a:123456\r\n\r\n", .badHost),
    ("GET / HTTP/1.1\r\nHost: [::1\r\n\r\n", .badHost),
    ("GET / HTTP/1.1\r\nHost: [::1]x\r\n\r\n", .badHost),
    ("GET / HTTP/1.1\r\nHost: :80\r\n\r\n", .badHost),
    ("GET / HTTP/1.1\r\nHost : a\r\n\r\n", .badFieldName),
    ("GET / HTTP/1.1\r\nHost: a\r\nX\t: a\r\n\r\n", .badFieldName),
    ("GET / HTTP/1.1\r\nHost: a\r\n: a\r\n\r\n", .badFieldName),
    ("GET / HTTP/1.1\r\nHost: a\r\nX-Bad[]: a\r\n\r\n", .badFieldName),
    ("GET / HTTP/1.1\r\nHost: a\r\nX\u{e9}: a\r\n\r\n", .badFieldName),
    ("GET / HTTP/1.1\r\nHost: a\r\nnocolon\r\n\r\n", .badFieldName),
    ("GET / HTTP/1.1\r\nHost: a\r\nX: a\r\n b\r\n\r\n", .foldedField),
    ("GET / HTTP/1.1\r\nHost: a\r\nX: a\r\n\tb\r\n\r\n", .foldedField),
    ("GET / HTTP/1.1\r\n Host: a\r\n\r\n", .foldedField),
    ("GET / HTTP/1.1\r\nHost: a\r\nX: a\0b\r\n\r\n", .badFieldValue),
    ("GET / HTTP/1.1\r\nHost: a\r\nX: a\u{1}bcdefghijkl\r\n\r\n", .badFieldValue),
    ("GET / HTTP/1.1\r\nHost: a\r\nX: a\u{7f}bcdefghijkl\r\n\r\n", .badFieldValue),
    ("GET / HTTP/1.1\r\nHost: a\r\nX: \u{b}chunked\r\n\r\n", .badFieldValue),
    ("GET / HTTP/1.1\r\nHost: a\r\nContent-Length: -1\r\n\r\n", .badContentLength),
    ("GET / HTTP/1.1\r\nHost: a\r\nContent-Length: +1\r\n\r\n", .badContentLength),
    ("GET / HTTP/1.1\r\nHost: a\r\nContent-Length: 1_0\r\n\r\n", .badContentLength),
    ("GET / HTTP/1.1\r\nHost: a\r\nContent-Length: 0x10\r\n\r\n", .badContentLength),
    ("GET / HTTP/1.1\r\nHost: a\r\nContent-Length: 5, 5\r\n\r\n", .badContentLength),
    ("GET / HTTP/1.1\r\nHost: a\r\nContent-Length: 1 0\r\n\r\n", .badContentLength),
    ("GET / HTTP/1.1\r\nHost: a\r\nContent-Length:\r\n\r\n", .badContentLength),
    ("GET / HTTP/1.1\r\nHost: a\r\nContent-Length: 1000000000000000000\r\n\r\n", .badContentLength),
    ("GET / HTTP/1.1\r\nHost: a\r\nContent-Length: 18446744073709551617\r\n\r\n", .badContentLength),
    ("GET / HTTP/1.1\r\nHost: a\r\nContent-Length: 5\r\nContent-Length: 5\r\n\r\n", .repeatedContentLength),
    ("GET / HTTP/1.1\r\nHost: a\r\nContent-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n", .twoLengths),
    ("GET / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\nContent-Length: 0\r\n\r\n", .twoLengths),
    ("GET / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: gzip, chunked\r\n\r\n", .unknownCoding),
    ("GET / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked, gzip\r\n\r\n", .unknownCoding),
    ("GET / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: xchunked\r\n\r\n", .unknownCoding),
    ("GET / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: \"chunked\"\r\n\r\n", .unknownCoding),
    ("GET / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: identity\r\n\r\n", .unknownCoding),
    ("GET / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding:\r\n\r\n", .unknownCoding),
    ("GET / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\nTransfer-Encoding: x\r\n\r\n", .repeatedCoding),
    ("GET / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding : chunked\r\n\r\n", .badFieldName),
    ("GET / HTTP/1.0\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n", .codingInHTTP10),
    ("GET / HTTP/1.1\r\nHost: a\r\nExpect: magic\r\n\r\n", .unknownExpectation),
  ]

  @Test(arguments: bad) func refusesWhatCouldBeReadInTwoWays(text: String, failure: HTTP1Failure) {
    for events in HTTP1Feed.everySplit(text) { #expect(events == ["failed(\(failure))"], "\(text.debugDescription)") }
  }

  static let badChunks: [(String, HTTP1Failure)] = [
    ("g\r\n", .badChunkSize),
    ("\r\n", .badChunkSize),
    (";x\r\n", .badChunkSize),
    ("-1\r\n", .badChunkSize),
    ("+1\r\n", .badChunkSize),
    ("0x1\r\n", .badChunkSize),
    (" 1\r\n", .badChunkSize),
    ("1 \r\n", .badChunkSize),
    ("1\n", .badChunkSize),
    ("1\rx\n", .badChunkSize),
    ("1;a\n", .badChunkSize),
    ("1;a\rb\r\n", .badChunkSize),
    ("1;a\0b\r\n", .badChunkSize),
    ("1000000000000000\r\n", .badChunkSize),
    ("0000000000000001\r\n", .badChunkSize),
    ("fffffffffffffffff\r\n", .badChunkSize),
    ("1\r\nab\r\n", .badChunkEnd),
    ("1\r\na\n", .badChunkEnd),
    ("1\r\na\rb\n", .badChunkEnd),
    ("1\r\na0\r\n\r\n", .badChunkEnd),
    ("0\r\nbad\r\n", .badFieldName),
    ("0\r\nX: a\r\n b\r\n", .foldedField),
    ("0\r\nX: a\n\r\n", .bareLineBreak),
    ("0\r\n\n", .bareLineBreak),
    ("0\r\nContent-Length: 1\r\n", .forbiddenTrailer),
    ("0\r\nTransfer-Encoding: chunked\r\n", .forbiddenTrailer),
    ("0\r\nHost: b\r\n", .forbiddenTrailer),
    ("1;" + String(repeating: "x", count: 300), .chunkLineTooLong),
    ("0\r\nX: " + String(repeating: "x", count: 9_000), .trailersTooLarge),
  ]

  @Test(arguments: badChunks) func refusesBadChunks(text: String, failure: HTTP1Failure) {
    let head = "POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n"
    let all =
      text.utf8.count > 1_000
      ? [HTTP1Feed.events([Array((head + text).utf8)])] : Array(HTTP1Feed.everySplit(head + text))
    for events in all { #expect(events.last == "failed(\(failure))", "\(text.debugDescription)") }
  }

  // MARK: Bounds, each at its edge

  @Test func targetsUpToTheLimit() {
    let limits = HTTP1Limits(targetBytes: 10, headBytes: 200)
    func events(_ count: Int) -> Set<[String]> {
      let target = "/" + String(repeating: "x", count: count - 1)
      return HTTP1Feed.everySplit("GET \(target) HTTP/1.0\r\n\r\n", limits: limits)
    }
    #expect(events(10) == [["GET /xxxxxxxxx 1.0 @ [] close", "end"]])
    #expect(events(11) == [["failed(targetTooLong)"]])
    #expect(events(90) == [["failed(targetTooLong)"]])
    #expect(HTTP1Feed.everySplit(String(repeating: "x", count: 57), limits: limits) == [["open"]])
    #expect(HTTP1Feed.everySplit(String(repeating: "x", count: 58), limits: limits) == [["failed(targetTooLong)"]])
  }

  @Test func headsUpToTheLimit() {
    let head = "GET / HTTP/1.0\r\nA: 1\r\nB: 2\r\n\r\n"
    let size = head.utf8.count
    #expect(
      HTTP1Feed.everySplit(head, limits: HTTP1Limits(headBytes: size)) == [["GET / 1.0 @ [a=1|b=2] close", "end"]])
    for limit in 17..<size {
      #expect(HTTP1Feed.everySplit(head, limits: HTTP1Limits(headBytes: limit)) == [["failed(headTooLarge)"]])
    }
  }

  @Test func fieldsUpToTheLimit() {
    let limits = HTTP1Limits(fields: 2)
    #expect(
      HTTP1Feed.everySplit("GET / HTTP/1.0\r\nA: 1\r\nB: 2\r\n\r\n", limits: limits)
        == [["GET / 1.0 @ [a=1|b=2] close", "end"]])
    #expect(
      HTTP1Feed.everySplit("GET / HTTP/1.0\r\nA: 1\r\nB: 2\r\nC: 3\r\n\r\n", limits: limits)
        == [["failed(tooManyFields)"]])
  }

  @Test func theDefaultsAreWhatTheDocumentsSay() {
    let limits = HTTP1Limits()
    #expect(limits.targetBytes == 8_192 && limits.headBytes == 32_768 && limits.fields == 100)
  }

  // MARK: The driver's side

  @Test func stopsAfterEachHeadAndLeavesTheRest() {
    let one = "GET /1 HTTP/1.1\r\nHost: a\r\n\r\n"
    let bytes = Array((one + one).utf8)
    var machine = HTTP1Machine()
    var consumed = 0
    guard case .head = machine.next(bytes.span, consumed: &consumed) else { return #expect(Bool(false)) }
    #expect(consumed == one.utf8.count)
    guard case .end = machine.next([UInt8]().span, consumed: &consumed) else { return #expect(Bool(false)) }
    #expect(consumed == one.utf8.count && machine.isIdle)
  }

  @Test func aFailureIsForEver() {
    var machine = HTTP1Machine()
    var consumed = 0
    _ = machine.next(Array("bad\r\n".utf8).span, consumed: &consumed)
    consumed = 0
    guard case .failed(.badMethod) = machine.next(Array("GET / HTTP/1.0\r\n\r\n".utf8).span, consumed: &consumed)
    else { return #expect(Bool(false)) }
  }

  @Test func everyFailureAnswersWithAnErrorStatusAndItsOwnCode() {
    let codes = Set(HTTP1Failure.allCases.map(\.code))
    #expect(codes.count == HTTP1Failure.allCases.count)
    for failure in HTTP1Failure.allCases { #expect((400...599).contains(failure.status)) }
  }
}
