// Strings. One pass finds the end, eight bytes at a time, and what is inside: most strings have no escapes and are then
// checked and copied once, at most.

public import Core

/// A string whose end was found, with what was seen inside.
struct StringToken {
  /// Without the quotation marks.
  let content: Range<Int>
  let hasEscapes: Bool
  let isASCII: Bool
}

extension JSONReader {
  /// Reads a string's text; nil for anything else, which is noted.
  public mutating func string() throws(JSONError) -> String? {
    guard try begins(with: UInt8(ascii: "\""), "a string") else { return nil }
    let token = try scanString()
    if token.hasEscapes {
      let bytes = try unescaped(token)
      try checkUTF8(token)
      return String(decoding: bytes, as: UTF8.self)
    }
    let span = text.span.extracting(token.content)
    if token.isASCII { return unsafe String(copying: UTF8Span(unchecked: span, isKnownASCII: true)) }
    do throws(UTF8.ValidationError) {
      return String(copying: try UTF8Span(validating: span))
    } catch { throw failure(.invalidUTF8, at: token.content.lowerBound + error.byteOffsets.lowerBound) }
  }

  /// The bytes of a string that is to be parsed on; nil for anything else, which is noted. Stands behind it, so note
  /// what is wrong with it at `offset`.
  @usableFromInline
  mutating func quoted(_ wanted: StaticString) throws(JSONError) -> (bytes: Bytes, offset: Int)? {
    guard try begins(with: UInt8(ascii: "\""), wanted) else { return nil }
    let start = position
    let token = try scanString()
    try check(token)
    return (try bytes(of: token), start)
  }

  /// What a string means; without escapes a slice of the text.
  func bytes(of token: StringToken) throws(JSONError) -> Bytes {
    if token.hasEscapes { return Bytes(try unescaped(token)) }
    return text.slice(from: token.content.lowerBound, to: token.content.upperBound)
  }

  // MARK: Scanning

  /// From the opening quotation mark to behind the closing one.
  mutating func scanString() throws(JSONError) -> StringToken {
    let token = try string(from: position + 1)
    position = token.content.upperBound + 1
    return token
  }

  /// Up to the closing quotation mark.
  private func string(from start: Int) throws(JSONError) -> StringToken {
    let span = text.span
    let bytes = unsafe span.bytes
    var index = start
    var hasEscapes = false
    var high: UInt64 = 0
    while true {
      while index &+ 8 <= span.count {
        let word = unsafe bytes.unsafeLoadUnaligned(fromUncheckedByteOffset: index, as: UInt64.self).littleEndian
        let found = JSONReader.specials(word)
        if found != 0 {
          let before = found.trailingZeroBitCount & ~7
          high |= word & ((1 &<< UInt64(truncatingIfNeeded: before)) &- 1)
          index &+= before / 8
          break
        }
        high |= word
        index &+= 8
      }
      guard index < span.count else { throw failure(.truncated, at: span.count) }
      let byte = unsafe span[unchecked: index]
      if byte == UInt8(ascii: "\"") { break }
      if byte == UInt8(ascii: "\\") {
        hasEscapes = true
        index &+= 2
      } else if byte < 0x20 {
        throw failure(byte == 0 ? .nulInString : .controlCharacter, at: index)
      } else {
        high |= UInt64(byte)  // near the end of the text, where there are no eight bytes to load
        index &+= 1
      }
    }
    return StringToken(content: start..<index, hasEscapes: hasEscapes, isASCII: high & 0x8080_8080_8080_8080 == 0)
  }

  /// The high bit of each byte that is a quotation mark, a backslash or below 0x20. Exact for the lowest; those above
  /// it may be wrong.
  @inline(__always)
  private static func specials(_ word: UInt64) -> UInt64 {
    let ones: UInt64 = 0x0101_0101_0101_0101
    let quotes = word ^ (ones &* 0x22)
    let slashes = word ^ (ones &* 0x5c)
    let isQuote = (quotes &- ones) & ~quotes
    let isSlash = (slashes &- ones) & ~slashes
    let isControl = (word &- ones &* 0x20) & ~word
    return (isQuote | isSlash | isControl) & (ones &* 0x80)
  }

  // MARK: Checking

  /// What a string that is not copied must still hold to: UTF-8 and whole escapes.
  func check(_ token: StringToken) throws(JSONError) {
    if token.hasEscapes { try eachEscape(token) { _, _ in } }
    try checkUTF8(token)
  }

  /// Looks at what was written raw; what escapes mean is well-formed.
  private func checkUTF8(_ token: StringToken) throws(JSONError) {
    guard !token.isASCII else { return }
    do throws(UTF8.ValidationError) {
      _ = try UTF8Span(validating: text.span.extracting(token.content))
    } catch { throw failure(.invalidUTF8, at: token.content.lowerBound + error.byteOffsets.lowerBound) }
  }

  /// The bytes that a string with escapes means.
  func unescaped(_ token: StringToken) throws(JSONError) -> [UInt8] {
    var output: [UInt8] = []
    output.reserveCapacity(token.content.count)
    let span = text.span
    try eachEscape(token) { run, scalar in
      output.append(span.extracting(run))
      if let scalar { UTF8.encode(scalar).map { output.append(contentsOf: $0) } }
    }
    return output
  }

  /// Calls `body` with each run of plain bytes and the character that the escape behind it means; nil at the end.
  private func eachEscape(
    _ token: StringToken, _ body: (Range<Int>, Unicode.Scalar?) -> Void
  ) throws(JSONError) {
    let span = text.span
    var start = token.content.lowerBound
    var index = start
    while index < token.content.upperBound {
      guard span[index] == UInt8(ascii: "\\") else {
        index += 1
        continue
      }
      let (scalar, next) = try escape(at: index)
      body(start..<index, scalar)
      start = next
      index = next
    }
    body(start..<index, nil)
  }

  private func escape(at start: Int) throws(JSONError) -> (scalar: Unicode.Scalar, next: Int) {
    let span = text.span
    let plain: Unicode.Scalar
    switch span[start + 1] {
    case UInt8(ascii: "\""): plain = "\""
    case UInt8(ascii: "\\"): plain = "\\"
    case UInt8(ascii: "/"): plain = "/"
    case UInt8(ascii: "b"): plain = "\u{8}"
    case UInt8(ascii: "f"): plain = "\u{c}"
    case UInt8(ascii: "n"): plain = "\n"
    case UInt8(ascii: "r"): plain = "\r"
    case UInt8(ascii: "t"): plain = "\t"
    case UInt8(ascii: "u"): return try unicodeEscape(at: start)
    default: throw failure(.badEscape, at: start)
    }
    return (plain, start + 2)
  }

  /// `\u0041`, or two of them for a character beyond U+FFFF.
  private func unicodeEscape(at start: Int) throws(JSONError) -> (scalar: Unicode.Scalar, next: Int) {
    guard let unit = hexUnit(at: start) else { throw failure(.badEscape, at: start) }
    if let scalar = Unicode.Scalar(unit) {
      guard unit != 0 else { throw failure(.nulInString, at: start) }
      return (scalar, start + 6)
    }
    guard UTF16.isLeadSurrogate(UInt16(unit)), let low = hexUnit(at: start + 6), UTF16.isTrailSurrogate(UInt16(low)),
      let scalar = Unicode.Scalar(0x10000 + (unit - 0xd800) << 10 + (low - 0xdc00))
    else { throw failure(.loneSurrogate, at: start) }
    return (scalar, start + 12)
  }

  private func hexUnit(at start: Int) -> UInt32? {
    let span = text.span
    guard start + 6 <= span.count, span[start] == UInt8(ascii: "\\"), span[start + 1] == UInt8(ascii: "u") else {
      return nil
    }
    var unit: UInt32 = 0
    for index in start + 2..<start + 6 {
      guard let digit = Character(Unicode.Scalar(span[index])).hexDigitValue, span[index] < 0x80 else { return nil }
      unit = unit << 4 | UInt32(digit)
    }
    return unit
  }
}
