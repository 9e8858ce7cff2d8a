// Base 64 (RFC 4648 §4), going out.

import Core

enum Base64 {
  private static let digits: StaticString = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"

  static func encode(_ bytes: Span<UInt8>) -> String {
    var writer = ByteWriter(capacity: (bytes.count + 2) / 3 * 4)
    var index = 0
    while index < bytes.count {
      let second = index + 1 < bytes.count ? bytes[index + 1] : 0
      let third = index + 2 < bytes.count ? bytes[index + 2] : 0
      let group = UInt32(bytes[index]) << 16 | UInt32(second) << 8 | UInt32(third)
      for place in 0..<4 {
        let isPadding = index + place > bytes.count
        writer.append(isPadding ? 0x3d : digit(group >> UInt32(18 - 6 * place) & 63))
      }
      index += 3
    }
    return writer.finish().text
  }

  static func isDigit(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5a, 0x61...0x7a, 0x2b, 0x2f: true
    default: false
    }
  }

  private static func digit(_ value: UInt32) -> UInt8 { unsafe digits.utf8Start[Int(value)] }
}
