// Base 32 of RFC 4648, as programs that show codes want their secrets. Ids have another alphabet (Core).

enum Base32 {
  private static let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".utf8)

  /// Without padding, as those programs want it; `padded` as the standard has it.
  static func encode(_ bytes: [UInt8], padded: Bool = false) -> String {
    var text: [UInt8] = []
    var (bits, held) = (0 as UInt32, 0)
    for byte in bytes {
      bits = bits << 8 | UInt32(byte)
      held += 8
      while held >= 5 {
        held -= 5
        text.append(alphabet[Int(bits >> held & 31)])
      }
      bits &= (1 << held) - 1
    }
    if held > 0 { text.append(alphabet[Int(bits << (5 - held) & 31)]) }
    while padded && text.count % 8 != 0 { text.append(UInt8(ascii: "=")) }
    return String(decoding: text, as: UTF8.self)
  }

  /// Reads padded text or text without; capitals make no difference. Bits that do not fill a byte must be zero.
  static func decode(_ text: String) -> [UInt8]? {
    var letters = Array(text.utf8)
    if letters.count % 8 == 0 { while letters.last == UInt8(ascii: "=") { letters.removeLast() } }
    guard [0, 2, 4, 5, 7].contains(letters.count % 8) else { return nil }
    var bytes: [UInt8] = []
    var (bits, held) = (0 as UInt32, 0)
    for letter in letters {
      let value: UInt8
      switch letter {
      case UInt8(ascii: "A")...UInt8(ascii: "Z"): value = letter - 65
      case UInt8(ascii: "a")...UInt8(ascii: "z"): value = letter - 97
      case UInt8(ascii: "2")...UInt8(ascii: "7"): value = letter - 24
      default: return nil
      }
      bits = bits << 5 | UInt32(value)
      held += 5
      guard held >= 8 else { continue }
      held -= 8
      bytes.append(UInt8(bits >> held & 0xff))
      bits &= (1 << held) - 1
    }
    return bits == 0 ? bytes : nil
  }
}
