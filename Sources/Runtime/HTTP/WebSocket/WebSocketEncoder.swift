// Writes WebSocket frames for either side of a connection. It traps where a control frame would be too long: callers cut
// close reasons here and echo no ping that the machine did not bound.

import Core

enum WebSocketEncoder {
  /// Writes one whole frame; a client gives a fresh `mask` for each.
  static func frame(
    _ opcode: WebSocketOpcode, _ payload: Span<UInt8>, compressed: Bool = false, mask: UInt32? = nil,
    isFinal: Bool = true, into writer: inout ByteWriter
  ) {
    head(opcode, payload.count, compressed: compressed, mask: mask, isFinal: isFinal, into: &writer)
    guard let mask else { return writer.append(payload) }
    var masked = [UInt8](copying: payload)
    WebSocketMask.apply(mask, phase: 0, to: &masked, from: 0)
    writer.append(masked)
  }

  /// A server's frame as bytes that any number of connections send: it masks nothing, so all readers get the same.
  static func shared(_ kind: WebSocketKind, _ payload: Span<UInt8>) -> Bytes {
    var writer = ByteWriter(capacity: payload.count + WebSocketFrameHead.maxBytes)
    frame(WebSocketOpcode(kind), payload, into: &writer)
    return writer.finish()
  }

  /// Writes a close frame. A reason that is too long is cut between two characters; a code that must not be on the wire
  /// (1005 says that there is none) is left out with its reason.
  static func close(_ code: UInt16?, _ reason: String, mask: UInt32? = nil, into writer: inout ByteWriter) {
    var payload = ByteWriter(capacity: WebSocketFrameHead.maxControlPayload)
    if let code, WebSocketCloseCode.isValid(code) {
      payload.appendBigEndian(code)
      for character in reason.unicodeScalars {
        guard payload.count + character.utf8.count <= WebSocketFrameHead.maxControlPayload else { break }
        for byte in character.utf8 { payload.append(byte) }
      }
    }
    frame(.close, payload.span, mask: mask, into: &writer)
  }

  /// Writes only the head of a frame, for a payload that is sent as it lies.
  static func head(
    _ opcode: WebSocketOpcode, _ length: Int, compressed: Bool = false, mask: UInt32? = nil, isFinal: Bool = true,
    into writer: inout ByteWriter
  ) {
    precondition(!opcode.isControl || length <= WebSocketFrameHead.maxControlPayload, "a control frame is short")
    let maskBit: UInt8 = mask == nil ? 0 : 0x80
    writer.append(opcode.rawValue | (isFinal ? 0x80 : 0) | (compressed ? 0x40 : 0))
    if length < 126 {
      writer.append(UInt8(length) | maskBit)
    } else if length <= 0xffff {
      writer.append(126 | maskBit)
      writer.appendBigEndian(UInt16(length))
    } else {
      writer.append(127 | maskBit)
      writer.appendBigEndian(UInt64(length))
    }
    if let mask { writer.appendLittleEndian(mask) }
  }
}
