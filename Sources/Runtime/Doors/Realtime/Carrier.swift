// What a session's messages travel on. Two things that have little in common but this; an enumeration, so that a message
// costs a switch and the list is complete where it stands.

internal import Core
internal import HTTP
internal import State

enum Carrier {
  case webSocket(WebSocket, Encoding)
  /// A stream of gRPC, or of server-sent events.
  case pump(MessagePump)

  /// `cursor` is the revision that all has been told up to with this message, where it is of a scope.
  func send(_ message: Bytes, cursor: Int? = nil) {
    switch self {
    case .webSocket(let socket, .json): socket.send(text: message)
    case .webSocket(let socket, .protobuf): socket.send(binary: message)
    case .pump(let pump): pump.send(message, cursor: cursor)
    }
  }

  /// Whether the client takes more; after a no, the session's `roomAgain` is called.
  var hasRoom: Bool {
    switch self {
    case .webSocket(let socket, _): socket.hasRoom
    case .pump(let pump): pump.hasRoom
    }
  }

  /// Leaves further messages with the client.
  func pauseReading() {
    switch self {
    case .webSocket(let socket, _): socket.pauseReading()
    case .pump(let pump): pump.setPaused(true)
    }
  }

  func resumeReading() {
    switch self {
    case .webSocket(let socket, _): socket.resumeReading()
    case .pump(let pump): pump.setPaused(false)
    }
  }

  /// Ends it, behind what was sent.
  func close(_ reason: Farewell) {
    switch self {
    case .webSocket(let socket, _): socket.close(code: reason.closeCode, reason: reason.name)
    case .pump(let pump): pump.finish(reason)
    }
  }

  /// Ends it because the client broke the protocol.
  func close(code: UInt16, reason: String) {
    switch self {
    case .webSocket(let socket, _): socket.close(code: code, reason: reason)
    case .pump(let pump): pump.finish()
    }
  }
}
