import Core
import Testing

@testable import HTTP

@Suite struct WebSocketHandshakeTests {
  private static let usual: [(String, String)] = [
    ("connection", "keep-alive, Upgrade"), ("upgrade", "websocket"), ("sec-websocket-version", "13"),
    ("sec-websocket-key", "dGhlIHNhbXBsZSBub25jZQ=="),
  ]

  private func shake(
    _ changed: [(String, String?)] = [], method: Method = .get, version: HTTPVersion = .http11,
    connectProtocol: String? = nil, deflate: Bool = false
  ) throws(HTTPError) -> WebSocketHandshake {
    var fields = Fields()
    for (name, value) in Self.usual where !changed.contains(where: { $0.0 == name }) { fields.add(name, value) }
    for case (let name, let value?) in changed { fields.add(name, value) }
    return try WebSocketHandshake(
      method: method, version: version, fields: fields, connectProtocol: connectProtocol,
      subprotocols: ["b.json", "a.proto"], deflate: deflate)
  }

  private func status(_ changed: [(String, String?)], method: Method = .get, version: HTTPVersion = .http11) -> UInt16 {
    do throws(HTTPError) {
      _ = try shake(changed, method: method, version: version)
      return 101
    } catch {
      return error.status
    }
  }

  @Test func acceptsTheStandardsExample() throws {
    let fields = try shake().fields
    #expect(fields[.secWebSocketAccept] == "s3pPLMBiTxaQ9kYGzzhZRbK+xOo=" && fields.count == 1)
  }

  @Test func refusesWhatIsNoWebSocket() {
    #expect(status([("connection", "keep-alive")]) == 426)
    #expect(status([("upgrade", "h2c")]) == 426)
    #expect(status([], method: .post) == 426)
    #expect(status([], version: .http10) == 426)
    #expect(status([("sec-websocket-key", nil)]) == 400)
    #expect(status([("sec-websocket-key", "c2hvcnQ=")]) == 400)
    #expect(status([("sec-websocket-key", "dGhlIHNhbXBsZSBub25jZ!==")]) == 400)
    #expect(status([("sec-websocket-key", "dGhlIHNhbXBsZSBub25jZQ=="), ("sec-websocket-key", "x")]) == 400)
  }

  @Test func saysWhichVersionItSpeaks() {
    for version in ["8", "0", "14", "13, 8", "", "013"] {
      do throws(HTTPError) {
        _ = try shake([("sec-websocket-version", version)])
        Issue.record("version \(version) was taken")
      } catch {
        #expect(error.status == 426 && error.fields[.secWebSocketVersion] == "13")
      }
    }
    #expect(status([("sec-websocket-version", nil)]) == 426)
  }

  @Test func overHTTP2ThereIsNoKey() throws {
    let shaken = try shake(
      [("connection", nil), ("upgrade", nil), ("sec-websocket-key", nil), ("sec-websocket-protocol", "a.proto")],
      method: .connect, version: .http2, connectProtocol: "websocket")
    #expect(shaken.accept == nil && shaken.subprotocol == "a.proto")
    #expect(throws: HTTPError.self) { try shake(method: .connect, version: .http2, connectProtocol: "connect-udp") }
    #expect(throws: HTTPError.self) { try shake(method: .get, version: .http2) }
  }

  @Test func theClientsFirstChoiceThatWeKnow() throws {
    #expect(try shake().subprotocol == nil)
    #expect(try shake([("sec-websocket-protocol", "x, a.proto , b.json")]).subprotocol == "a.proto")
    #expect(
      try shake([("sec-websocket-protocol", "x"), ("sec-websocket-protocol", "b.json")]).subprotocol == "b.json")
    #expect(try shake([("sec-websocket-protocol", "B.JSON")]).subprotocol == nil)
  }

  private static let ours = "permessage-deflate; server_no_context_takeover; client_no_context_takeover"
  static let offers: [(String, String?)] = [
    ("permessage-deflate", ours),
    ("permessage-deflate; client_max_window_bits", ours),
    ("permessage-deflate; client_max_window_bits=10", ours),
    ("permessage-deflate; server_no_context_takeover; client_no_context_takeover", ours),
    ("permessage-deflate; server_max_window_bits=15", ours),
    ("permessage-deflate ; server_max_window_bits = \"10\"", ours + "; server_max_window_bits=10"),
    ("permessage-deflate; server_max_window_bits=9", ours + "; server_max_window_bits=9"),
    ("x-webkit-deflate-frame, permessage-deflate", ours),
    ("permessage-deflate; server_max_window_bits=8", nil),
    ("permessage-deflate; server_max_window_bits=8, permessage-deflate", ours),
    ("permessage-deflate; server_max_window_bits", nil),
    ("permessage-deflate; server_max_window_bits=16", nil),
    ("permessage-deflate; server_max_window_bits=010", nil),
    ("permessage-deflate; client_max_window_bits=7", nil),
    ("permessage-deflate; server_no_context_takeover=1", nil),
    ("permessage-deflate; server_no_context_takeover; server_no_context_takeover", nil),
    ("permessage-deflate; unknown", nil),
    ("permessage-deflate;", nil),
    ("permessage-deflate; client_max_window_bits=", nil),
    ("", nil),
    (",;=,", nil),
  ]

  @Test(arguments: offers) func agreesOnCompression(offer: String, answer: String?) throws {
    let field: [(String, String?)] = [("sec-websocket-extensions", offer)]
    #expect(try shake(field, deflate: true).fields[.secWebSocketExtensions] == answer)
    #expect(try shake(field, deflate: false).deflate == nil)
  }
}
