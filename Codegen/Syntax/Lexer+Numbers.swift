// Numbers stay text: whether one fits is asked by who knows what it is for.

extension Lexer {
  mutating func readNumber() {
    let start = position
    let first = index
    var last: UInt8 = 0
    // All that could be meant as one number, so that `1.2.3` and `12px` are one mistake each.
    repeat {
      last = byte() | 0x20
      step()
    } while Lexer.continuesName(byte()) || byte() == UInt8(ascii: ".") || (last == UInt8(ascii: "e") && isAtSign)
    let written = text(from: first)
    if let kind = Lexer.kind(of: written) { return append(kind, written, from: start) }
    error("\"\(written.prefix(40))\" is no number", from: start, suggestion: Lexer.mend(written))
    append(.integer, "0", from: start, isDamaged: true)
  }

  private var isAtSign: Bool { byte() == UInt8(ascii: "+") || byte() == UInt8(ascii: "-") }

  /// `-?(0|[1-9][0-9]*)(\.[0-9]+)?([eE][+-]?[0-9]+)?`
  private static func kind(of text: String) -> Token.Kind? {
    var rest = Substring(text).utf8
    func passDigits() -> Bool {
      let digits = rest.prefix(while: isDigit)
      rest = rest.dropFirst(digits.count)
      return !digits.isEmpty
    }
    if rest.first == UInt8(ascii: "-") { rest.removeFirst() }
    let startsWithZero = rest.first == UInt8(ascii: "0")
    let before = rest.count
    guard passDigits(), !startsWithZero || before - rest.count == 1 else { return nil }
    var kind = Token.Kind.integer
    if rest.first == UInt8(ascii: ".") {
      rest.removeFirst()
      kind = .float
      guard passDigits() else { return nil }
    }
    if let exponent = rest.first, exponent | 0x20 == UInt8(ascii: "e") {
      rest.removeFirst()
      kind = .float
      if let sign = rest.first, sign == UInt8(ascii: "+") || sign == UInt8(ascii: "-") { rest.removeFirst() }
      guard passDigits() else { return nil }
    }
    return rest.isEmpty ? kind : nil
  }

  private static func mend(_ written: String) -> String? {
    let tries = [
      written.hasPrefix("+") ? String(written.dropFirst()) : nil, "0" + written, written + "0",
      String(written.drop { $0 == "0" }),
    ]
    return tries.compactMap(\.self).first { kind(of: $0) != nil }.map { "did you mean \($0)?" }
  }
}
