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

/// What a handler answers a WebSocket request with: who speaks on it, once it is open.
public struct WebSocketUpgrade: Sendable {
  let makeHandler: @Sendable () -> WebSocketHandler
  /// One of those that the client offered.
  let subprotocol: String?
  let maxMessageBytes: Int?
  let heartbeat: Duration?
  let deflates: Bool
}
