// How a request becomes a WebSocket: over HTTP/1.1 (RFC 6455 §4.2) and over an HTTP/2 stream (RFC 8441). Decides only;
// the driver writes the answer.

import Core
import Wire

/// What was agreed when a WebSocket opened.
struct WebSocketHandshake {
  /// Sec-WebSocket-Accept, over HTTP/1.1 alone.
  let accept: String?
  let subprotocol: String?
  let deflate: WebSocketDeflate?

  /// Checks the request and chooses: the first subprotocol of the client's that is among ours; compression if
  /// `deflate` says that we do it.
  init(
    method: Method, version: HTTPVersion, fields: Fields, connectProtocol: String?, subprotocols: [String],
    deflate: Bool
  ) throws(HTTPError) {
    if version == .http2 {
      guard method == .connect, connectProtocol == "websocket" else { throw .notAWebSocket }
      try WebSocketHandshake.checkVersion(fields)
      accept = nil
    } else {
      guard
        method == .get, version == .http11, fields.lists(.connection, "upgrade"), fields.lists(.upgrade, "websocket")
      else { throw .notAWebSocket }
      // Its bytes would be read as frames.
      guard fields[.transferEncoding] == nil, fields[.contentLength] ?? "0" == "0" else {
        throw HTTPError(400, "websocket_body", "A request for a WebSocket has no body.")
      }
      try WebSocketHandshake.checkVersion(fields)
      guard let key = WebSocketHandshake.key(fields) else {
        throw HTTPError(400, "bad_websocket_key", "Sec-WebSocket-Key must be 16 bytes in base 64.")
      }
      accept = WebSocketHandshake.accept(for: key)
    }
    subprotocol = WebSocketHandshake.choose(fields, subprotocols)
    self.deflate = deflate ? WebSocketDeflate.agree(fields) : nil
  }

  /// What the answer (101, or 200 over HTTP/2) says of the agreement.
  var fields: Fields {
    var fields = Fields()
    if let accept { fields.add(.secWebSocketAccept, accept) }
    if let subprotocol { fields.add(.secWebSocketProtocol, subprotocol) }
    if let deflate { fields.add(.secWebSocketExtensions, deflate.fieldValue) }
    return fields
  }

  /// The proof that the other side read this key as a WebSocket's.
  static func accept(for key: String) -> String {
    let digest = SHA1.hash(Array((key + "258EAFA5-E914-47DA-95CA-C5AB0DC85B11").utf8))
    return Base64.encode(digest.span)
  }

  private static func checkVersion(_ fields: Fields) throws(HTTPError) {
    guard fields.all(.secWebSocketVersion) == ["13"] else {
      var known = Fields()
      known.add(.secWebSocketVersion, "13")
      throw HTTPError(426, "websocket_version", "Only version 13 of WebSocket is spoken here.", fields: known)
    }
  }

  private static func key(_ fields: Fields) -> String? {
    let keys = fields.all(.secWebSocketKey)
    guard keys.count == 1, let key = keys.first, key.utf8.count == 24, key.hasSuffix("==") else { return nil }
    return key.utf8.dropLast(2).allSatisfy(isBase64) ? key : nil
  }

  private static func isBase64(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5a, 0x61...0x7a, 0x2b, 0x2f: true
    default: false
    }
  }

  private static func choose(_ fields: Fields, _ ours: [String]) -> String? {
    for line in fields.all(.secWebSocketProtocol) {
      for offer in line.split(separator: ",") {
        let name = offer.filter { $0 != " " && $0 != "\t" }
        if ours.contains(name) { return name }
      }
    }
    return nil
  }
}

extension HTTPError {
  fileprivate static let notAWebSocket = HTTPError(
    426, "websocket_expected", "This address speaks WebSocket.", fields: webSocketUpgrade)

  private static let webSocketUpgrade: Fields = {
    var fields = Fields()
    fields.add(.upgrade, "websocket")
    return fields
  }()
}
