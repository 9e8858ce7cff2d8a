import Core
import Testing

@testable import HTTP

@Suite struct HTTP1EncoderTests {
  private func head(
    _ status: UInt16 = 200, _ fields: Fields = Fields(), _ framing: HTTP1Encoder.Framing = .length(0),
    _ connection: HTTP1Encoder.Connection = .persistent
  ) -> String {
    var writer = ByteWriter()
    HTTP1Encoder.head(
      HTTP1Encoder.opening(status, common: Bytes("date: now\r\n")), fields: fields, framing: framing,
      connection: connection, into: &writer)
    return writer.finish().text
  }

  @Test func writesTheFramingThatItIsTold() {
    #expect(head(200, Fields(), .length(12)) == "HTTP/1.1 200 OK\r\ndate: now\r\ncontent-length: 12\r\n\r\n")
    #expect(
      head(200, Fields(), .chunked, .close)
        == "HTTP/1.1 200 OK\r\ndate: now\r\ntransfer-encoding: chunked\r\nconnection: close\r\n\r\n")
    #expect(head(304, Fields(), .none) == "HTTP/1.1 304 Not Modified\r\ndate: now\r\n\r\n")
    #expect(
      head(200, Fields(), .untilClose, .keepAlive) == "HTTP/1.1 200 OK\r\ndate: now\r\nconnection: keep-alive\r\n\r\n")
  }

  @Test func everyStatusHasALine() {
    for status in UInt16(0)...1_100 {
      let line = head(status).prefix { $0 != "\r\n" }
      let shown = (100...999).contains(status) ? status : 500
      #expect(line.hasPrefix("HTTP/1.1 \(shown) "))
    }
    #expect(head(299).hasPrefix("HTTP/1.1 299 \r\n"))
    #expect(head(422).hasPrefix("HTTP/1.1 422 Unprocessable Content\r\n"))
  }

  @Test func aHandlerCannotContradictTheFraming() {
    var fields = Fields()
    fields.add(.contentLength, "999")
    fields.add(.transferEncoding, "chunked")
    fields.add(.connection, "close")
    fields.add("X-Kept", "1")
    #expect(head(200, fields) == "HTTP/1.1 200 OK\r\ndate: now\r\ncontent-length: 0\r\nx-kept: 1\r\n\r\n")
  }

  @Test func aHandlerCannotEndALine() {
    var fields = Fields()
    fields.add(.location, "/a\r\nset-cookie: b\0\n\u{7f}\tc")
    fields.add("x\r\ny", "1")
    fields.add("", "1")
    #expect(
      head(200, fields)
        == "HTTP/1.1 200 OK\r\ndate: now\r\ncontent-length: 0\r\nlocation: /a  set-cookie: b   \tc\r\n\r\n")
  }

  @Test func whatIsKeptBesideRequestFieldsIsNotSentWithThem() {
    var machine = HTTP1Machine()
    var consumed = 0
    guard case .head(let read) = machine.next(Array("GET /x HTTP/1.0\r\n\r\n".utf8).span, consumed: &consumed) else {
      return #expect(Bool(false))
    }
    var fields = read.request.fields
    fields.add(.etag, "1")
    #expect(head(200, fields) == "HTTP/1.1 200 OK\r\ndate: now\r\ncontent-length: 0\r\netag: 1\r\n\r\n")
  }

  @Test func chunksAndTrailersAreWhatTheMachineReads() {
    var trailers = Fields()
    trailers.add("X-Sum", "1")
    trailers.add(.contentLength, "7")
    var writer = ByteWriter()
    HTTP1Encoder.chunk(Array("hello".utf8).span, into: &writer)
    HTTP1Encoder.chunk([UInt8]().span, into: &writer)
    HTTP1Encoder.chunk([UInt8](repeating: 0x61, count: 26).span, into: &writer)
    HTTP1Encoder.lastChunk(trailers: trailers, into: &writer)
    let text = writer.finish().text
    #expect(text == "5\r\nhello\r\n1a\r\n\(String(repeating: "a", count: 26))\r\n0\r\nx-sum: 1\r\n\r\n")
    let head = "PUT / HTTP/1.1\r\nhost: a\r\ntransfer-encoding: chunked\r\n\r\n"
    let events = HTTP1Feed.events([Array((head + text).utf8)])
    #expect(events.last == "end(x-sum=1)")
  }
}
