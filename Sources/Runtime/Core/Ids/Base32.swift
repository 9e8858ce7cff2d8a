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

  @_lifetime(output: copy output)
  static func write(high: UInt64, low: UInt64, into output: inout OutputSpan<UInt8>) {
    let letters = unsafe alphabet.utf8Start
    unsafe output.withUnsafeMutableBufferPointer { free, count in
      let text = unsafe UnsafeMutableBufferPointer(rebasing: free[count..<count + length])
      // Thirteen letters of all upper bits but the last; that one goes with the lower bits.
      for index in 0..<13 {
        unsafe text[index] = letters[Int(high &>> UInt64(61 &- 5 &* index) & 31)]
      }
      unsafe text[13] = letters[Int((high & 1) &<< 4 | low &>> 60)]
      for index in 14..<length {
        unsafe text[index] = letters[Int(low &>> UInt64(55 &- 5 &* (index &- 14)) & 31)]
      }
      count += length
    }
  }

  static func read(_ text: Span<UInt8>) -> (high: UInt64, low: UInt64)? {
    guard text.count == length, text[0] <= UInt8(ascii: "7") else { return nil }
    let values = values.span
    var (upper, lower, seen) = (0 as UInt64, 0 as UInt64, 0 as UInt8)
    // The upper half holds 63 bits, the lower one 65: its first letter has the one that is still missing above.
    for index in 0..<13 {
      let bits = unsafe values[unchecked: Int(text[unchecked: index])]
      seen |= bits
      upper = upper &<< 5 | UInt64(bits)
    }
    let middle = unsafe values[unchecked: Int(text[unchecked: 13])]
    for index in 13..<length {
      let bits = unsafe values[unchecked: Int(text[unchecked: index])]
      seen |= bits
      lower = lower &<< 5 | UInt64(bits)
    }
    // Letters are below 32; whatever is none has every bit.
    return seen < 32 ? (upper &<< 1 | UInt64(middle &>> 4), lower) : nil
  }
}
