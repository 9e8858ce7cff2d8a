// How a client asks for a WebSocket and what it takes for an answer, as values.

import Core
import Testing

@testable import HTTP

@Suite struct WebSocketOpeningTests {
  private static let key = "dGhlIHNhbXBsZSBub25jZQ=="
  private static let request = WebSocketRequest(
    authority: "watch.example:8080", path: "/ws?x=1", subprotocols: ["v2", "v1"])

  private func answer(_ fields: String..., status: String = "101 Switching Protocols") -> String {
    "HTTP/1.1 \(status)\r\n" + fields.map { $0 + "\r\n" }.joined() + "\r\n"
  }

  private static let agreement = [
    "connection: Upgrade", "upgrade: websocket", "sec-websocket-accept: s3pPLMBiTxaQ9kYGzzhZRbK+xOo=",
  ]

  private func agreed(_ more: String...) -> String {
    "HTTP/1.1 101 Switching Protocols\r\n" + (Self.agreement + more).map { $0 + "\r\n" }.joined() + "\r\n"
  }

  /// What is decided when it comes in pieces of that size, and what comes behind it.
  private func decide(_ text: String, by size: Int = .max, thenEnd: Bool = false) -> String {
    var opening = WebSocketOpening(Self.request, key: Self.key)
    let bytes = Array(text.utf8)
    var place = 0
    while place < bytes.count {
      let next = size == .max ? bytes.count : min(bytes.count, place + size)
      let said = describe(opening.receive(bytes.span.extracting(place..<next)))
      if said != "more" { return said }
      place = next
    }
    return thenEnd ? describe(opening.finish()) : "more"
  }

  private func describe(_ step: WebSocketOpening.Step) -> String {
    switch step {
    case .needMore: "more"
    case .opened(let subprotocol, let rest): "opened \(subprotocol ?? "-") \(rest.count)"
    case .refused(let status, let fields, let body): "refused \(status) \(fields[.retryAfter] ?? "-") \(body.text)"
    case .failed(let reason): "failed: \(reason)"
    }
  }

  @Test func `It asks as RFC 6455 has it`() {
    var request = Self.request
    request.fields.add("authorization", "Bearer ada")
    var writer = ByteWriter()
    WebSocketOpening.write(request, key: Self.key, into: &writer)
    #expect(
      writer.finish().text == """
        GET /ws?x=1 HTTP/1.1\r
        host: watch.example:8080\r
        connection: Upgrade\r
        upgrade: websocket\r
        sec-websocket-version: 13\r
        sec-websocket-key: dGhlIHNhbXBsZSBub25jZQ==\r
        sec-websocket-protocol: v2, v1\r
        authorization: Bearer ada\r
        \r\n
        """)
    let keys = (0..<64).map { _ in WebSocketOpening.freshKey() }
    #expect(Set(keys).count == 64 && keys.allSatisfy { $0.utf8.count == 24 && $0.hasSuffix("==") })
  }

  @Test func `What would be another request is not sent`() {
    #expect(WebSocketOpening.isSound(Self.request))
    for path in ["", "ws", "/a b", "/\r\nx: y", "/ü"] {
      #expect(!WebSocketOpening.isSound(WebSocketRequest(authority: "h", path: path)), "\(path)")
    }
    #expect(!WebSocketOpening.isSound(WebSocketRequest(authority: "h\r\nx: y", path: "/")))
    #expect(!WebSocketOpening.isSound(WebSocketRequest(authority: "h", path: "/", subprotocols: ["a\r\n"])))
    var fields = Fields()
    fields.add("authorization", "Bearer a\r\nx: y")
    #expect(!WebSocketOpening.isSound(WebSocketRequest(authority: "h", path: "/", fields: fields)))
  }

  @Test(arguments: [1, 2, 7, .max]) func `It is agreed, however the answer is cut`(_ size: Int) {
    #expect(decide(agreed(), by: size) == "opened - 0")
    #expect(decide(agreed("sec-websocket-protocol: v1"), by: size) == "opened v1 0")
  }

  @Test func `Frames behind the head are not lost`() { #expect(decide(agreed() + "abc") == "opened - 3") }

  @Test func `What was not offered fails`() {
    #expect(decide(agreed("sec-websocket-protocol: v3")).hasPrefix("failed: a subprotocol"))
    #expect(
      decide(agreed("sec-websocket-protocol: v1", "sec-websocket-protocol: v2")).hasPrefix("failed: a subprotocol"))
    #expect(decide(agreed("sec-websocket-extensions: permessage-deflate")).hasPrefix("failed: an extension"))
  }

  @Test func `Who does not agree has not agreed`() {
    for place in Self.agreement.indices {
      var fields = Self.agreement
      fields.remove(at: place)
      let text = "HTTP/1.1 101 OK\r\n" + fields.map { $0 + "\r\n" }.joined() + "\r\n"
      #expect(decide(text).hasPrefix("failed: the answer does not agree"), "\(place)")
    }
    #expect(decide(agreed("sec-websocket-accept: s3pPLMBiTxaQ9kYGzzhZRbK+xOo=")).hasPrefix("failed: the answer"))
    #expect(decide(agreed().replacing("s3p", with: "S3p")).hasPrefix("failed: the answer"))
  }

  @Test func `A refusal is read with its reason, as long as it is and not longer`() {
    let refused = answer("content-length: 4", "retry-after: 7", status: "503 Service Unavailable")
    #expect(decide(refused + "busy and more") == "refused 503 7 busy")
    #expect(decide(refused + "bu") == "more")
    #expect(decide(refused + "bu", thenEnd: true) == "refused 503 7 bu")
    #expect(decide(answer(status: "401 No") + "why", thenEnd: true) == "refused 401 - why")
    #expect(decide(answer("content-length: 0", status: "404 Not Found")) == "refused 404 - ")
    let endless = String(repeating: "x", count: WebSocketOpening.maxBodyBytes + 10)
    #expect(decide(answer(status: "500 No") + endless).utf8.count == "refused 500 - ".utf8.count + 64 * 1024)
  }

  /// A length below zero was once taken for one.
  @Test(arguments: ["-1", "+2", "0x2", "2, 2", ""]) func `A length that is none fails`(_ length: String) {
    let said = decide(answer("content-length: \(length)", status: "400 No") + "why", thenEnd: true)
    #expect(said == (length.isEmpty ? "refused 400 - why" : "failed: no answer of HTTP/1.1"))
  }

  @Test func `A head is too long however it comes`() {
    let long = answer("x: " + String(repeating: "y", count: WebSocketOpening.maxHeadBytes), status: "400 No")
    for size in [1_000, Int.max] { #expect(decide(long, by: size) == "failed: the head of the answer is too long") }
  }

  @Test func `What is no answer of HTTP fails, and so does one without an end`() {
    for text in ["HTTP/1.0 101 OK\r\n\r\n", "HTTP/1.1 1x1 OK\r\n\r\n", "HTTP/1.1 999 OK\r\n\r\n", "SSH-2.0\r\n\r\n"] {
      #expect(decide(text) == "failed: no answer of HTTP/1.1", "\(text)")
    }
    #expect(decide("HTTP/1.1 101 OK\r\nbad field\r\n\r\n") == "failed: no answer of HTTP/1.1")
    #expect(decide("HTTP/1.1 101 OK\r\n", thenEnd: true) == "failed: the server closed before it answered")
    let long = "HTTP/1.1 101 OK\r\nx: " + String(repeating: "y", count: WebSocketOpening.maxHeadBytes)
    #expect(decide(long, by: 1_000) == "failed: the head of the answer is too long")
  }
}
