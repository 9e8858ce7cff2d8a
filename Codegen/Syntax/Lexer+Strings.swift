// Strings in quotes and in blocks. A string that does not end is closed where its line ends, a block where the file
// does; escapes that mean nothing are said one by one.

extension Lexer {
  mutating func readString() {
    startsWith("\"\"\"") ? readBlockString() : readQuotedString()
  }

  // MARK: "…"

  private mutating func readQuotedString() {
    let start = position
    let mistakes = diagnostics.all.count
    step()
    var meaning = ""
    var first = index
    while !isAtLineEnd && byte() != UInt8(ascii: "\"") {
      if byte() == UInt8(ascii: "\\") {
        meaning += text(from: first)
        if let scalar = readEscape() { meaning.unicodeScalars.append(scalar) }
        first = index
      } else if !passedPlain() {
        stepInString()
      }
    }
    meaning += text(from: first)
    if byte() == UInt8(ascii: "\"") {
      step()
    } else {
      error("the text does not end on its line", from: start, suggestion: "longer text stands between \"\"\"")
    }
    append(.string, meaning, from: start, isDamaged: diagnostics.all.count > mistakes)
  }

  /// A tab is the one control character that text may hold as it is.
  private mutating func stepInString() {
    let start = position
    let value = byte()
    step()
    guard value < 0x20 && value != UInt8(ascii: "\t") || value == 0x7F else { return }
    let number = Lexer.hexadecimal(UInt32(value))
    error("U+\(number) stands in a text", from: start, suggestion: "write \\u\(number) in a quoted text")
  }

  // MARK: Escapes

  private mutating func readEscape() -> Unicode.Scalar? {
    let start = position
    step()
    if byte() == UInt8(ascii: "u") {
      guard let scalar = readUnicodeEscape() else {
        error("this escape is no character", from: start, suggestion: "\\u and four hexadecimal digits, or \\u{…}")
        return nil
      }
      return scalar
    }
    if let scalar = Lexer.escapes[byte()] {
      step()
      return scalar
    }
    if !isAtLineEnd { repeat { step() } while byte() & 0xC0 == 0x80 }
    error("there is no such escape", from: start, suggestion: "a backslash is written \\\\")
    return nil
  }

  private static let escapes: [UInt8: Unicode.Scalar] = [
    UInt8(ascii: "\""): "\"", UInt8(ascii: "\\"): "\\", UInt8(ascii: "/"): "/", UInt8(ascii: "b"): "\u{8}",
    UInt8(ascii: "f"): "\u{C}", UInt8(ascii: "n"): "\n", UInt8(ascii: "r"): "\r", UInt8(ascii: "t"): "\t",
  ]

  /// `uXXXX`, two of them for a surrogate pair, or `u{…}`. Nil for what is no Unicode scalar.
  private mutating func readUnicodeEscape() -> Unicode.Scalar? {
    step()
    if byte() == UInt8(ascii: "{") {
      step()
      guard let value = readHexadecimal(1...6), byte() == UInt8(ascii: "}") else { return nil }
      step()
      return Unicode.Scalar(value)
    }
    guard let high = readHexadecimal(4...4) else { return nil }
    guard (0xD800..<0xDC00).contains(high), startsWith("\\u") else { return Unicode.Scalar(high) }
    step(2)
    guard let low = readHexadecimal(4...4), (0xDC00..<0xE000).contains(low) else { return nil }
    return Unicode.Scalar(0x10000 + (high - 0xD800) << 10 + (low - 0xDC00))
  }

  private mutating func readHexadecimal(_ digits: ClosedRange<Int>) -> UInt32? {
    var value: UInt32 = 0
    var count = 0
    while count < digits.upperBound, let digit = Character(Unicode.Scalar(byte())).hexDigitValue {
      value = value << 4 | UInt32(digit)
      count += 1
      step()
    }
    return digits.contains(count) ? value : nil
  }

  // MARK: """…"""

  private mutating func readBlockString() {
    let start = position
    let mistakes = diagnostics.all.count
    step(3)
    var raw = ""
    var first = index
    while !isAtEnd && !startsWith("\"\"\"") {
      if startsWith("\\\"\"\"") {
        raw += text(from: first)
        step()
        first = index
        step(3)
      } else if isAtLineEnd {
        step()
      } else if !passedPlain() {
        stepInString()
      }
    }
    raw += text(from: first)
    if isAtEnd {
      error("the text does not end", from: start, suggestion: "it ends with \"\"\"")
    } else {
      step(3)
    }
    append(.blockString, TextLiteral.meaning(ofBlock: raw), from: start, isDamaged: diagnostics.all.count > mistakes)
  }
}
