// A session on a WebSocket: JSON or protobuf, by the subprotocol that was agreed on.

internal import Core
internal import HTTP
internal import State

final class WebSocketSession: WebSocketHandler {
  private let plan: SessionPlan
  private var session: Session?

  init(_ plan: SessionPlan) { self.plan = plan }

  override func opened(_ socket: WebSocket) {
    let encoding: Encoding = socket.subprotocol?.hasSuffix(".proto") ?? false ? .protobuf : .json
    let session = Session(plan, on: socket.loop)
    self.session = session
    session.opened(.webSocket(socket, encoding), encoding)
  }

  override func received(text: Bytes, on socket: WebSocket) { session?.received(text, isText: true) }
  override func received(binary: Bytes, on socket: WebSocket) { session?.received(binary, isText: false) }
  override func roomAgain(_ socket: WebSocket) { session?.roomAgain() }
  override func drain(_ socket: WebSocket) { session?.drain() }

  override func closed(code: UInt16) {
    session?.closed()
    session = nil
  }
}
