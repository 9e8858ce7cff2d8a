// Finds functions, initialisers and subscripts and how many lines each takes, by counting braces in masked code. A
// declaration without a body (in a protocol) ends where the next one begins.

struct FunctionScan {
  struct Function: Equatable {
    let name: String
    let line: Int
    let length: Int
  }

  private let tokens: [Token]

  private struct Token {
    let text: Substring
    let line: Int
  }

  init(_ code: String) {
    tokens = FunctionScan.tokens(code)
  }

  func functions() -> [Function] {
    tokens.indices.compactMap { index in
      guard let name = name(at: index), let open = bodyStart(after: index), let end = bodyEnd(from: open) else {
        return nil
      }
      return Function(name: name, line: tokens[index].line, length: tokens[end].line - tokens[index].line + 1)
    }
  }

  /// The name of what is declared here; nil where nothing is. `self.init(` and `.init(` are calls.
  private func name(at index: Int) -> String? {
    let previous = index > 0 ? tokens[index - 1].text : ""
    let next = index + 1 < tokens.count ? tokens[index + 1].text : ""
    switch tokens[index].text {
    case "func": return String(next)
    case "init" where previous != "." && ["(", "<", "?"].contains(next): return "init"
    case "deinit" where next == "{": return "deinit"
    case "subscript" where next == "(" || next == "<": return "subscript"
    default: return nil
    }
  }

  private func bodyStart(after index: Int) -> Int? {
    var depth = 0
    for position in (index + 1)..<tokens.count {
      switch tokens[position].text {
      case "(", "[": depth += 1
      case ")", "]": depth -= 1
      case "{" where depth == 0: return position
      case "}" where depth == 0: return nil
      case "func", "var", "let", "static", "subscript", "associatedtype", "extension", "struct", "class", "enum":
        if depth == 0 && position > index + 1 { return nil }
      default: break
      }
    }
    return nil
  }

  private func bodyEnd(from open: Int) -> Int? {
    var depth = 0
    for position in open..<tokens.count {
      if tokens[position].text == "{" { depth += 1 }
      if tokens[position].text == "}" { depth -= 1 }
      if depth == 0 { return position }
    }
    return nil
  }

  /// Words and single signs; blanks only count lines.
  private static func tokens(_ code: String) -> [Token] {
    var tokens: [Token] = []
    var line = 1
    var word: Substring.Index?
    let text = Substring(code)
    let bytes = text.utf8
    var at = bytes.startIndex
    while at != bytes.endIndex {
      let byte = bytes[at]
      let next = bytes.index(after: at)
      if isWord(byte) {
        word = word ?? at
      } else {
        if let start = word { tokens.append(Token(text: text[start..<at], line: line)) }
        word = nil
        if byte == UInt8(ascii: "\n") { line += 1 }
        if byte > UInt8(ascii: " ") { tokens.append(Token(text: text[at..<next], line: line)) }
      }
      at = next
    }
    if let start = word { tokens.append(Token(text: text[start...], line: line)) }
    return tokens
  }

  private static func isWord(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), 0x80...:
      return true
    default: return false
    }
  }
}
