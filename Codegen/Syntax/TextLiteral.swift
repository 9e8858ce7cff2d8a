// How texts are written, in quotes and as blocks, and what a block means. That is the specification's BlockStringValue:
// the indentation that all lines but the first share goes, and so do empty lines at both ends.

enum TextLiteral {
  /// `"…"`, with escapes for what cannot stand there as it is.
  static func quoted(_ text: String) -> String {
    var quoted = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"", "\\": quoted += "\\\(scalar)"
      case "\n": quoted += "\\n"
      case "\r": quoted += "\\r"
      case "\t": quoted += "\\t"
      case "\0"..<" ", "\u{7F}": quoted += "\\u" + Lexer.hexadecimal(scalar.value)
      default: quoted.unicodeScalars.append(scalar)
      }
    }
    return quoted + "\""
  }

  static func meaning(ofBlock raw: String) -> String {
    var lines = TextLiteral.lines(raw)
    let indents = lines.dropFirst().compactMap { line in
      let indent = line.prefix(while: isBlank).count
      return indent < line.count ? indent : nil
    }
    if let common = indents.min(), common > 0 {
      for index in lines.indices.dropFirst() { lines[index] = lines[index].dropFirst(common) }
    }
    let isEmpty = { (line: Substring.UTF8View) in line.allSatisfy(isBlank) }
    guard let first = lines.firstIndex(where: { !isEmpty($0) }), let last = lines.lastIndex(where: { !isEmpty($0) })
    else { return "" }
    return lines[first...last].map { String(Substring($0)) }.joined(separator: "\n")
  }

  /// Between quotes on lines of their own; nil for a text that no block means.
  static func block(of text: String) -> String? {
    let isPlain = text.utf8.allSatisfy { $0 >= 0x20 && $0 != 0x7F || isBlank($0) || $0 == UInt8(ascii: "\n") }
    guard isPlain, !text.isEmpty, meaning(ofBlock: "\n\(text)\n").utf8.elementsEqual(text.utf8) else { return nil }
    return "\"\"\"\n\(escapingQuotes(text))\n\"\"\""
  }

  private static func isBlank(_ byte: UInt8) -> Bool { byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t") }

  /// Cut at `\n`, `\r` and `\r\n`.
  static func lines(_ text: String) -> [Substring.UTF8View] {
    var lines: [Substring.UTF8View] = []
    var rest = Substring(text).utf8
    while let end = rest.firstIndex(where: { $0 == UInt8(ascii: "\n") || $0 == UInt8(ascii: "\r") }) {
      lines.append(rest[..<end])
      let isPair = rest[end...].starts(with: "\r\n".utf8)
      rest = rest[end...].dropFirst(isPair ? 2 : 1)
    }
    return lines + [rest]
  }

  private static func escapingQuotes(_ text: String) -> String {
    var escaped = ""
    var rest = Substring(text).utf8
    while let next = rest.firstIndex(of: UInt8(ascii: "\"")) {
      escaped += String(Substring(rest[..<next]))
      rest = rest[next...]
      let isTriple = rest.starts(with: "\"\"\"".utf8)
      escaped += isTriple ? "\\\"\"\"" : "\""
      rest = rest.dropFirst(isTriple ? 3 : 1)
    }
    return escaped + String(Substring(rest))
  }
}
