// Numbers, read in place: nineteen digits and a power of ten, from which integers come exactly and most fractions with
// one multiplication. Only a fraction that needs more goes through the standard library's parser.

internal import Core

/// A number as it stands in the text: `digits × 10^scale`, but for what did not fit.
struct NumberToken {
  let start: Int
  var end: Int
  let isNegative: Bool
  /// The first nineteen digits that count.
  var digits: UInt64 = 0
  var scale = 0
  /// Digits that are not zero were left out.
  var isCut = false

  mutating func take(_ digit: UInt8, isFraction: Bool) {
    if digits < 1_000_000_000_000_000_000 {
      digits = digits &* 10 &+ UInt64(digit)
      if isFraction { scale -= 1 }
    } else {
      if digit != 0 { isCut = true }
      if !isFraction { scale += 1 }
    }
  }
}

extension JSONReader {
  /// The largest integer, either way, that a JSON number means the same everywhere.
  public static let maxInteger = 9_007_199_254_740_991

  /// A whole number, however it is written: `1000`, `1e3`, `1000.0`. Nil for anything else, which is noted.
  public mutating func integer() throws(JSONError) -> Int? {
    guard let token = try number("an integer") else { return nil }
    var (digits, scale) = (token.digits, token.scale)
    while scale < 0 && digits % 10 == 0 && digits != 0 {
      digits /= 10
      scale += 1
    }
    if digits == 0 { return 0 }
    if scale < 0 || token.isCut && token.scale < 0 {
      note(.wrongType, "must be an integer", at: token.start)
      return nil
    }
    while scale > 0 && digits <= UInt64(JSONReader.maxInteger) {
      digits *= 10
      scale -= 1
    }
    guard scale == 0, !token.isCut, digits <= UInt64(JSONReader.maxInteger) else {
      note(.outOfRange, "must be within ±\(JSONReader.maxInteger)", at: token.start)
      return nil
    }
    return token.isNegative ? -Int(digits) : Int(digits)
  }

  /// A finite number; nil for anything else, which is noted.
  public mutating func double() throws(JSONError) -> Double? {
    guard let token = try number("a number") else { return nil }
    if !token.isCut && token.digits <= 1 << 53 && token.scale.magnitude <= 22 {
      // Both are exact, so the one rounding is right (Clinger).
      let power = JSONReader.powers[Int(token.scale.magnitude)]
      let value = token.scale < 0 ? Double(token.digits) / power : Double(token.digits) * power
      return token.isNegative ? -value : value
    }
    let text = String(copying: self.text.span.extracting(token.start..<token.end))
    guard let value = Double(text), value.isFinite else {
      note(.outOfRange, "must be a finite number of double precision", at: token.start)
      return nil
    }
    return value
  }

  private static let powers: [Double] = [
    1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16, 1e17, 1e18, 1e19, 1e20,
    1e21, 1e22,
  ]

  private mutating func number(_ wanted: StaticString) throws(JSONError) -> NumberToken? {
    let first = try peek()
    guard first == UInt8(ascii: "-") || JSONReader.isDigit(first) else {
      try mismatch(wanted)
      return nil
    }
    return try scanNumber()
  }

  static func isDigit(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 }

  /// A number by RFC 8259's grammar, from its first byte to behind its last.
  mutating func scanNumber() throws(JSONError) -> NumberToken {
    let token = try number(from: position)
    position = token.end
    return token
  }

  private func number(from start: Int) throws(JSONError) -> NumberToken {
    let span = text.span
    var index = start
    let isNegative = span[index] == UInt8(ascii: "-")
    if isNegative { index += 1 }
    var token = NumberToken(start: start, end: index, isNegative: isNegative)
    index = try scanDigits(index, &token, isFraction: false)
    if index - token.end > 1 && span[token.end] == 0x30 {
      throw failure(.badNumber, at: start)
    }
    if index < span.count && span[index] == UInt8(ascii: ".") {
      index = try scanDigits(index + 1, &token, isFraction: true)
    }
    if index < span.count && span[index] | 0x20 == UInt8(ascii: "e") {
      index += 1
      let sign = index < span.count ? span[index] : 0
      if sign == UInt8(ascii: "-") || sign == UInt8(ascii: "+") { index += 1 }
      var exponent = NumberToken(start: index, end: index, isNegative: false)
      index = try scanDigits(index, &exponent, isFraction: false)
      // More than a thousand digits could not make up for is as good as endless.
      let power = exponent.scale > 0 ? 1_000_000 : Int(min(exponent.digits, 1_000_000))
      token.scale += sign == UInt8(ascii: "-") ? -power : power
    }
    guard index - start <= JSONReader.maxNumberBytes else { throw failure(.numberTooLong, at: start) }
    token.end = index
    return token
  }

  /// One digit at least.
  private func scanDigits(
    _ start: Int, _ token: inout NumberToken, isFraction: Bool
  ) throws(JSONError) -> Int {
    let span = text.span
    var index = start
    while index < span.count {
      let digit = unsafe span[unchecked: index] &- 0x30
      guard digit < 10 else { break }
      token.take(digit, isFraction: isFraction)
      index &+= 1
    }
    guard index > start else {
      throw failure(index == span.count ? .truncated : .badNumber, at: index == span.count ? index : position)
    }
    return index
  }
}
