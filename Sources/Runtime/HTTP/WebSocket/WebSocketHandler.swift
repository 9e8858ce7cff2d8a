// What a product writes to speak on a WebSocket: callbacks on the connection's loop, no task a message. One object per
// connection.

public import Core

/// The meaning of one WebSocket's messages; subclass it.
open class WebSocketHandler {
  public init() {}

  /// The connection is open; keep `socket` to send on it.
  open func opened(_ socket: WebSocket) {}
  open func received(text: Bytes, on socket: WebSocket) {}
  open func received(binary: Bytes, on socket: WebSocket) {}
  /// There is room again after `hasRoom` had said no.
  open func roomAgain(_ socket: WebSocket) {}
  /// The server is going down: say good-bye in your protocol's words, then close. The default closes with 1001.
  open func drain(_ socket: WebSocket) { socket.close(code: 1001, reason: "going away") }
  /// The last call; the code is what the peer sent, 1006 for none.
  open func closed(code: UInt16) {}
}

/// How a WebSocket is kept.
public struct WebSocketOptions: Sendable {
  /// The subprotocols that are spoken; the client's first choice among them is taken.
  public var subprotocols: [String] = []
  /// The largest message; nil leaves it to the server's limit.
  public var maxMessageBytes: Int?
  /// How often a silent peer is pinged; one that answers nothing until the next is cut.
  public var heartbeat: Duration? = .seconds(30)

  public init() {}
}

/// A WebSocket that was agreed on: who speaks on it, once it is open.
public struct WebSocketUpgrade: Sendable {
  let options: WebSocketOptions
  let subprotocol: String?
  let deflate: WebSocketDeflate?
  let makeHandler: @Sendable () -> WebSocketHandler
}

extension Response {
  /// Agrees to a WebSocket, over HTTP/1.1 or HTTP/2; refuses a request that does not ask for one.
  public static func webSocket(
    _ request: Request, _ options: WebSocketOptions = WebSocketOptions(),
    handler: @escaping @Sendable () -> WebSocketHandler
  ) throws(HTTPError) -> Response {
    let handshake = try WebSocketHandshake(
      method: request.method, version: request.version, fields: request.fields,
      connectProtocol: request.connectProtocol, subprotocols: options.subprotocols, deflate: request.deflatesWebSockets)
    let upgrade = WebSocketUpgrade(
      options: options, subprotocol: handshake.subprotocol, deflate: handshake.deflate, makeHandler: handler)
    return Response(
      status: request.version == .http2 ? 200 : 101, fields: handshake.fields, body: .webSocket(upgrade))
  }
}
