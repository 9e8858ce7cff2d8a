// The first bytes of a frame, read strictly: what can be wrong in them by themselves is refused here, what depends on
// the frames before is the machine's.

import Core

/// The head of one frame.
struct WebSocketFrameHead {
  var opcode: WebSocketOpcode
  var isFinal: Bool
  var isCompressed: Bool
  /// The masking key as it stands on the wire, first byte lowest.
  var mask: UInt32?
  var length: Int

  static let maxBytes = 14
  static let maxControlPayload = 125

  /// Reads a head at `at` and moves behind it; nil when there are too few bytes.
  init?(_ bytes: Span<UInt8>, _ at: inout Int) throws(WebSocketFailure) {
    let available = bytes.count - at
    guard available >= 2 else { return nil }
    let first = bytes[at]
    let second = bytes[at + 1]
    guard first & 0x30 == 0 else { throw .violation("reserved bits are set") }
    guard let opcode = WebSocketOpcode(rawValue: first & 15) else { throw .violation("reserved opcode") }
    self.opcode = opcode
    isFinal = first & 0x80 != 0
    isCompressed = first & 0x40 != 0
    let short = Int(second & 0x7f)
    if opcode.isControl {
      guard isFinal else { throw .violation("fragmented control frame") }
      guard short <= WebSocketFrameHead.maxControlPayload else { throw .violation("control frame too long") }
    }
    let lengthBytes = short == 126 ? 2 : short == 127 ? 8 : 0
    let maskBytes = second & 0x80 != 0 ? 4 : 0
    // The length is judged as soon as it is there, the mask bit by the machine, which knows who it talks to.
    guard available >= 2 + lengthBytes + maskBytes else { return nil }
    length = short
    if lengthBytes > 0 {
      var long: UInt64 = 0
      for index in at + 2..<at + 2 + lengthBytes { long = long << 8 | UInt64(bytes[index]) }
      guard long >> 63 == 0 else { throw .violation("length with its highest bit set") }
      guard long > (lengthBytes == 2 ? 125 : 0xffff) else { throw .violation("length not in its shortest form") }
      length = Int(long)
    }
    at += 2 + lengthBytes
    if maskBytes > 0 {
      var key: UInt32 = 0
      for index in 0..<4 { key |= UInt32(bytes[at + index]) << UInt32(8 * index) }
      mask = key
      at += 4
    }
  }
}
