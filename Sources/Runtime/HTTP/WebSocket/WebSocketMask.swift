// Masking, which is exclusive-or with four bytes over and over, done eight bytes at a time. The same both ways. The only
// place of the WebSocket code that touches memory unchecked, behind the bound in its loop.

import Core

enum WebSocketMask {
  /// Masks `bytes` from `start` on; `phase` is how many bytes of the frame came before.
  static func apply(_ key: UInt32, phase: Int, to bytes: inout [UInt8], from start: Int) {
    guard key != 0 else { return }
    let turn = UInt32(truncatingIfNeeded: phase & 3) * 8
    let turned = turn == 0 ? key : key >> turn | key << (32 - turn)
    let wide = UInt64(turned) | UInt64(turned) << 32
    unsafe bytes.withUnsafeMutableBytes { raw in
      var index = start
      while index &+ 8 <= raw.count {
        let word = unsafe raw.loadUnaligned(fromByteOffset: index, as: UInt64.self)
        unsafe raw.storeBytes(of: word ^ wide.littleEndian, toByteOffset: index, as: UInt64.self)
        index &+= 8
      }
      var rest = wide
      while index < raw.count {
        unsafe raw[index] ^= UInt8(truncatingIfNeeded: rest)
        rest >>= 8
        index &+= 1
      }
    }
  }
}
