// What the grammar has no place for. The usual slips get a word on what to write instead, and are passed over whole, so
// that one slip is one diagnostic.

extension Lexer {
  /// Names are ASCII. With other letters it is still one word, and one mistake.
  mutating func readName() {
    let start = position
    let first = index
    while Lexer.continuesName(byte()) || isAtLetter { step() }
    let name = text(from: first)
    let isName = name.utf8.allSatisfy(Lexer.continuesName)
    if !isName {
      error("\"\(name.prefix(40))\" is no name", from: start, suggestion: "names are of a–z, A–Z, 0–9 and _")
    }
    append(.name, name, from: start, isDamaged: !isName)
  }

  mutating func passUnexpected() {
    let start = position
    switch byte() {
    case UInt8(ascii: "'"): passSingleQuotes(from: start)
    case UInt8(ascii: "/"):
      while !isAtLineEnd { step() }
      error("a line that begins with \"/\"", from: start, suggestion: "a comment begins with \"#\"")
    default:
      let first = index
      repeat { step() } while !isAtEnd && byte() == byte(-1) || byte() & 0xC0 == 0x80
      error("\(Lexer.said(text(from: first))) has no place in a schema", from: start)
    }
  }

  private mutating func passSingleQuotes(from start: Position) {
    repeat { step() } while !isAtLineEnd && byte() != UInt8(ascii: "'")
    if byte() == UInt8(ascii: "'") { step() }
    error("text in single quotes", from: start, suggestion: "text stands in double quotes")
    append(.string, "", from: start, isDamaged: true)
  }

  /// What can be seen as it is, what cannot as its number.
  static func said(_ text: String) -> String {
    guard let scalar = text.unicodeScalars.first else { return "nothing" }
    let isVisible =
      switch scalar.properties.generalCategory {
      case .control, .format, .spaceSeparator, .unassigned, .privateUse: false
      default: true
      }
    return isVisible ? "\"\(scalar)\"" : "U+" + hexadecimal(scalar.value)
  }

  static func hexadecimal(_ value: UInt32) -> String {
    let digits = String(value, radix: 16, uppercase: true)
    return String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }
}
