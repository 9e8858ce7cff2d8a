// Turns comments and the text of string literals into spaces, byte for byte, and leaves line ends and interpolated code
// alone. Knows nested comments, raw strings and multi-line strings; a bare /regex/ it takes for code.

struct CodeMask {
  private var bytes: [UInt8]
  private var at = 0

  init(_ text: String) { bytes = Array(text.utf8) }

  mutating func masked() -> String {
    code(inString: false)
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Code up to the end, or up to the parenthesis that ends an interpolation.
  private mutating func code(inString: Bool) {
    var depth = 0
    while at < bytes.count {
      if sees("//") {
        while at < bytes.count, bytes[at] != newline { blank() }
      } else if sees("/*") {
        blockComment()
      } else if let hashes = opensString() {
        string(hashes: hashes)
      } else {
        if bytes[at] == UInt8(ascii: "(") { depth += 1 }
        if bytes[at] == UInt8(ascii: ")") {
          if inString && depth == 0 { return }
          depth -= 1
        }
        at += 1
      }
    }
  }

  private mutating func blockComment() {
    var depth = 0
    repeat {
      if sees("/*") {
        depth += 1
        blank(2)
      } else if sees("*/") {
        depth -= 1
        blank(2)
      } else {
        blank()
      }
    } while depth > 0 && at < bytes.count
  }

  private mutating func string(hashes: Int) {
    blank(hashes)
    let multiline = sees("\"\"\"")
    let hash = String(repeating: "#", count: hashes)
    let close = (multiline ? "\"\"\"" : "\"") + hash
    blank(multiline ? 3 : 1)
    while at < bytes.count {
      if sees(close) { return blank(close.utf8.count) }
      if sees("\\" + hash + "(") {
        blank(hashes + 2)
        code(inString: true)
        blank()
      } else if sees("\\" + hash) {
        blank(hashes + 2)
      } else {
        if !multiline && bytes[at] == newline { return }
        blank()
      }
    }
  }

  /// How many `#` open a string here; nil where none opens.
  private func opensString() -> Int? {
    var next = at
    while next < bytes.count, bytes[next] == UInt8(ascii: "#") { next += 1 }
    return next < bytes.count && bytes[next] == UInt8(ascii: "\"") ? next - at : nil
  }

  private func sees(_ word: String) -> Bool { bytes[at...].starts(with: word.utf8) }

  private mutating func blank(_ count: Int = 1) {
    for _ in 0..<count where at < bytes.count {
      if bytes[at] != newline { bytes[at] = UInt8(ascii: " ") }
      at += 1
    }
  }

  private var newline: UInt8 { UInt8(ascii: "\n") }
}
