// Percent-encoding of URLs: strict on the way in (a bad escape is an error, not a guess), minimal on the way out.

internal import Core

enum PercentCoding {
  /// Nil for an incomplete escape, a NUL, or bytes that are not UTF-8.
  static func decode(_ text: Substring, plusIsSpace: Bool = false) -> String? {
    decode(Array(text.utf8).span, plusIsSpace: plusIsSpace)
  }

  static func decode(_ span: Span<UInt8>, plusIsSpace: Bool = false) -> String? {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(span.count)
    var index = 0
    while index < span.count {
      var byte = span[index]
      index += 1
      if byte == 0x25 {
        guard index + 1 < span.count, let high = nibble(span[index]), let low = nibble(span[index + 1]) else {
          return nil
        }
        byte = high << 4 | low
        index += 2
      } else if byte == 0x2b && plusIsSpace {
        byte = 0x20
      }
      guard byte != 0 else { return nil }
      bytes.append(byte)
    }
    return String(validating: bytes, as: UTF8.self)
  }

  /// Keeps what RFC 3986 calls unreserved, and `keeping`.
  static func encode(_ text: some Collection<UInt8>, keeping: (UInt8) -> Bool = { _ in false }) -> String {
    var out = ByteWriter(capacity: text.count)
    for byte in text {
      switch byte {
      case 0x30...0x39, 0x41...0x5a, 0x61...0x7a, 0x2d, 0x2e, 0x5f, 0x7e: out.append(byte)
      case _ where keeping(byte): out.append(byte)
      default:
        out.append(0x25)
        out.append(upperHex(byte >> 4))
        out.append(upperHex(byte & 15))
      }
    }
    return out.finish().text
  }

  private static func nibble(_ byte: UInt8) -> UInt8? {
    switch byte {
    case 0x30...0x39: byte - 0x30
    case 0x41...0x46: byte - 0x37
    case 0x61...0x66: byte - 0x57
    default: nil
    }
  }

  private static func upperHex(_ nibble: UInt8) -> UInt8 { nibble < 10 ? 0x30 + nibble : 0x37 + nibble }
}
