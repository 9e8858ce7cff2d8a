// Crockford's base 32 in lower case, for 128-bit ids: 26 characters that sort as the bits do and leave out i, l, o and
// u. The first character has only three bits to carry, so nothing above "7" may stand there.

enum Base32 {
  static let length = 26
  private static let alphabet: StaticString = "0123456789abcdefghjkmnpqrstvwxyz"

  static func write(high: UInt64, low: UInt64, into writer: inout ByteWriter) {
    let value = UInt128(high) << 64 | UInt128(low)
    let letters = unsafe alphabet.utf8Start
    for index in 0..<length {
      unsafe writer.append(letters[Int(truncatingIfNeeded: value >> UInt128(125 - 5 * index)) & 31])
    }
  }

  static func read(_ text: Span<UInt8>) -> (high: UInt64, low: UInt64)? {
    guard text.count == length, text[0] <= UInt8(ascii: "7") else { return nil }
    var value: UInt128 = 0
    for index in text.indices {
      guard let bits = Base32.bits(of: text[index]) else { return nil }
      value = value << 5 | UInt128(bits)
    }
    return (UInt64(truncatingIfNeeded: value >> 64), UInt64(truncatingIfNeeded: value))
  }

  private static func bits(of letter: UInt8) -> UInt8? {
    switch letter {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): letter - 48
    case UInt8(ascii: "a")...UInt8(ascii: "h"): letter - 87
    case UInt8(ascii: "j")...UInt8(ascii: "k"): letter - 88
    case UInt8(ascii: "m")...UInt8(ascii: "n"): letter - 89
    case UInt8(ascii: "p")...UInt8(ascii: "t"): letter - 90
    case UInt8(ascii: "v")...UInt8(ascii: "z"): letter - 91
    default: nil
    }
  }
}
