// Sends every message back. A peer that sends and does not read is left with its own messages: reading pauses until what
// it was sent has gone.

internal import Core
internal import HTTP

final class EchoSocket: WebSocketHandler {
  override func received(text: Bytes, on socket: WebSocket) {
    socket.send(text: text)
    if !socket.hasRoom { socket.pauseReading() }
  }

  override func received(binary: Bytes, on socket: WebSocket) {
    socket.send(binary: binary)
    if !socket.hasRoom { socket.pauseReading() }
  }

  override func roomAgain(_ socket: WebSocket) { socket.resumeReading() }
}
