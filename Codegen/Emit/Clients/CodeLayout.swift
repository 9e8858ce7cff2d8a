// How a line that may be too long is laid out: on one line where it fits, else one element a line, with a comma behind the
// last. It is what the formatters of TypeScript and Python do, so nothing has to be run over what is written.

enum CodeLayout {
  static let width = 120

  /// `head` `open` items `close`, at `depth` levels of `unit` columns. `spaced` puts blanks inside of the brackets (as
  /// TypeScript's formatter does), `hugged` first tries all items on one line of their own (as Python's does).
  static func fit(
    _ head: String, _ open: String, _ items: [String], _ close: String, depth: Int = 0, unit: Int = 2,
    spaced: Bool = false, hugged: Bool = false
  ) -> String {
    let blank = spaced && !items.isEmpty ? " " : ""
    let all = items.joined(separator: ", ")
    let line = head + open + blank + all + blank + close
    if depth * unit + line.count <= width && !line.contains("\n") { return line }
    let indentation = String(repeating: " ", count: unit)
    if hugged && (depth + 1) * unit + all.count <= width && !all.contains("\n") {
      return head + open + "\n" + indentation + all + "\n" + close
    }
    let body = items.map { item in
      item.split(separator: "\n", omittingEmptySubsequences: false).map { indentation + $0 }.joined(separator: "\n")
        + ",\n"
    }
    return head + open + "\n" + body.joined() + close
  }

  /// Lines, so many levels deeper.
  static func indent(_ text: String, depth: Int, unit: Int = 4) -> String {
    let indentation = String(repeating: " ", count: depth * unit)
    return text.split(separator: "\n", omittingEmptySubsequences: false)
      .map { $0.isEmpty ? "" : indentation + $0 }.joined(separator: "\n")
  }

  /// Prose in lines of at most so many columns; a word that is longer stands alone.
  static func wrap(_ text: String, columns: Int) -> [String] {
    var lines: [String] = []
    for paragraph in text.split(separator: "\n", omittingEmptySubsequences: false) {
      var line = ""
      for word in paragraph.split(separator: " ") {
        if !line.isEmpty && line.count + 1 + word.count > columns {
          lines.append(line)
          line = ""
        }
        line += (line.isEmpty ? "" : " ") + word
      }
      lines.append(line)
    }
    return lines
  }
}

/// Literals that TypeScript and Python write alike.
enum Literal {
  static func string(_ text: String) -> String {
    // In the quotes that it has fewer of, as formatters have it.
    let quote: Unicode.Scalar = text.count { $0 == "\"" } > text.count { $0 == "'" } ? "'" : "\""
    var literal = String(quote)
    for scalar in text.unicodeScalars {
      switch scalar {
      case quote: literal += "\\\(quote)"
      case "\\": literal += "\\\\"
      case "\n": literal += "\\n"
      case "\r": literal += "\\r"
      case "\t": literal += "\\t"
      default:
        let isPlain = scalar.value >= 0x20 && scalar.value != 0x7F && scalar.value != 0x2028 && scalar.value != 0x2029
        if isPlain {
          literal.unicodeScalars.append(scalar)
        } else {
          let digits = String(scalar.value, radix: 16)
          literal += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
        }
      }
    }
    return literal + String(quote)
  }

  /// Without a point where there is nothing behind it.
  static func number(_ value: Double) -> String {
    if let whole = Int(exactly: value) { return String(whole) }
    return "\(value)"
  }

  /// `1.5s`
  static func duration(_ nanoseconds: Int) -> String {
    let (seconds, rest) = nanoseconds.magnitude.quotientAndRemainder(dividingBy: 1_000_000_000)
    var text = (nanoseconds < 0 ? "-" : "") + String(seconds)
    if rest > 0 {
      var digits = String(rest)
      digits = String(repeating: "0", count: 9 - digits.count) + digits
      while digits.hasSuffix("0") { digits.removeLast() }
      text += "." + digits
    }
    return text + "s"
  }
}
