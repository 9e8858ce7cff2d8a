// A message that goes to many sockets. A server masks nothing, so its frames are the same for every reader: encoded
// once, the same bytes are queued on each connection.

public import Core

/// A message as it travels, encoded once for any number of sockets.
public struct WebSocketFrame: Sendable {
  let bytes: Bytes

  /// A text message; the bytes must be UTF-8.
  public init(text: Bytes) { bytes = WebSocketFrame.encode(.text, text) }

  public init(binary: Bytes) { bytes = WebSocketFrame.encode(.binary, binary) }

  private static func encode(_ opcode: WebSocketOpcode, _ payload: Bytes) -> Bytes {
    var writer = ByteWriter(capacity: payload.count + WebSocketFrameHead.maxBytes)
    WebSocketEncoder.frame(opcode, payload.span, into: &writer)
    return writer.finish()
  }
}
