// Checks UTF-8 piece by piece and says no at the first byte that cannot be right, as WebSocket wants it: what the last
// piece left open is kept as "so many more, the next one in this range" (the decoder of the WHATWG Encoding standard).

import Core

/// Whether the bytes so far are, or can still become, well-formed UTF-8.
struct UTF8Validator {
  private var missing: UInt8 = 0
  private var lower: UInt8 = 0x80
  private var upper: UInt8 = 0xbf

  /// Whether no character is left unfinished.
  var isComplete: Bool { missing == 0 }

  /// Goes on with `bytes` from `start`; false at the first wrong byte.
  mutating func accept(_ bytes: Span<UInt8>, from start: Int = 0) -> Bool {
    var index = start
    let raw = unsafe bytes.bytes
    while index < bytes.count {
      if missing == 0 {
        while index &+ 8 <= bytes.count {
          let word = unsafe raw.unsafeLoadUnaligned(fromUncheckedByteOffset: index, as: UInt64.self)
          if word & 0x8080_8080_8080_8080 != 0 { break }
          index &+= 8
        }
        if index == bytes.count { return true }
      }
      guard unsafe step(bytes[unchecked: index]) else { return false }
      index &+= 1
    }
    return true
  }

  private mutating func step(_ byte: UInt8) -> Bool {
    if missing > 0 {
      guard byte >= lower, byte <= upper else { return false }
      missing -= 1
      lower = 0x80
      upper = 0xbf
      return true
    }
    switch byte {
    case 0x00...0x7f: return true
    case 0xc2...0xdf: missing = 1
    case 0xe0...0xef:
      missing = 2
      if byte == 0xe0 { lower = 0xa0 }
      if byte == 0xed { upper = 0x9f }
    case 0xf0...0xf4:
      missing = 3
      if byte == 0xf0 { lower = 0x90 }
      if byte == 0xf4 { upper = 0x8f }
    default: return false
    }
    return true
  }
}
