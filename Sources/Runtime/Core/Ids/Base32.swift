// Crockford's base 32 in lower case, for 128-bit ids: 26 characters that sort as the bits do and leave out i, l, o and
// u. The first character has only three bits to carry, so nothing above "7" may stand there.

enum Base32 {
  static let length = 26
  private static let alphabet: StaticString = "0123456789abcdefghjkmnpqrstvwxyz"

  /// By byte; 255 for what is no letter.
  private static let values: [UInt8] = {
    var values = [UInt8](repeating: .max, count: 256)
    for value in 0..<32 { unsafe values[Int(alphabet.utf8Start[value])] = UInt8(value) }
    return values
  }()

  static func write(high: UInt64, low: UInt64, into writer: inout ByteWriter) {
    let letters = unsafe alphabet.utf8Start
    writer.append(upTo: length) { output in
      unsafe output.append(letters[Int(high &>> 61)])
      // What is left, from the top.
      var (upper, lower) = (high &<< 3 | low &>> 61, low &<< 3)
      for _ in 1..<length {
        unsafe output.append(letters[Int(upper &>> 59)])
        (upper, lower) = (upper &<< 5 | lower &>> 59, lower &<< 5)
      }
    }
  }

  static func read(_ text: Span<UInt8>) -> (high: UInt64, low: UInt64)? {
    guard text.count == length, text[0] <= UInt8(ascii: "7") else { return nil }
    let values = values
    var (high, low) = (0 as UInt64, 0 as UInt64)
    var seen: UInt8 = 0
    for index in 0..<length {
      let bits = values[Int(text[index])]
      seen |= bits
      (high, low) = (high &<< 5 | low &>> 59, low &<< 5 | UInt64(bits))
    }
    // Letters are below 32; whatever is none has every bit.
    return seen < 32 ? (high, low) : nil
  }
}
