// Writes WebSocket frames. A server's frames are the same for every reader, so one that goes to many is encoded once
// (`shared`) and its bytes are handed to each connection.

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

  static func message(
    _ kind: WebSocketKind, _ payload: Span<UInt8>, compressed: Bool = false, mask: UInt32? = nil,
    into writer: inout ByteWriter
  ) {
    frame(kind == .text ? .text : .binary, payload, compressed: compressed, mask: mask, into: &writer)
  }

  /// A server's frame as bytes that any number of connections send.
  static func shared(_ kind: WebSocketKind, _ payload: Span<UInt8>, compressed: Bool = false) -> Bytes {
    var writer = ByteWriter(capacity: payload.count + 10)
    message(kind, payload, compressed: compressed, into: &writer)
    return writer.finish()
  }

  /// Writes a close frame; a reason that is too long is cut between two characters.
  static func close(_ code: UInt16?, _ reason: String, mask: UInt32? = nil, into writer: inout ByteWriter) {
    var payload = ByteWriter(capacity: WebSocketFrameHead.maxControlPayload)
    if let code {
      payload.appendBigEndian(code)
      for character in reason.unicodeScalars {
        let encoded = UTF8.encode(character)!
        guard payload.count + encoded.count <= WebSocketFrameHead.maxControlPayload else { break }
        for byte in encoded { payload.append(byte) }
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
