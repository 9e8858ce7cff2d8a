// From the text of a file to its tokens: all of GraphQL's lexical grammar, in one pass over the bytes. What is wrong is
// said and left out, or handed on as a damaged token, so that the parser still sees the rest. Columns count Unicode
// scalars, as editors do.

struct Lexer {
  /// A schema file has some kilobytes. What is longer is something else.
  static let longestFile = 4 << 20

  private let bytes: [UInt8]
  private let file: Int
  private(set) var index = 0
  private(set) var position = Position(line: 1, column: 1)
  private(set) var diagnostics = Diagnostics()
  private var tokens: [Token] = []

  // What was passed over since the last token.
  private var comments: [Comment] = []
  private var isCommentBehind = false
  /// The line on which the last token or comment ended; none yet at the start of the file.
  private var lastLine = 0
  private var lastTokenLine = 0

  /// Ends with an `end` token, whatever the source is.
  static func tokens(of source: SourceText, file: Int, into diagnostics: inout Diagnostics) -> [Token] {
    var lexer = Lexer(source, file)
    lexer.run()
    diagnostics.append(lexer.diagnostics)
    return lexer.tokens
  }

  private init(_ source: SourceText, _ file: Int) {
    bytes = Array(source.text.utf8)
    self.file = file
  }

  private mutating func run() {
    if bytes.count > Lexer.longestFile {
      error("the file is longer than \(Lexer.longestFile) bytes: it is no schema", from: position)
      index = bytes.count
    }
    if startsWith("\u{FEFF}") { index += 3 }
    repeat { skipIgnored() } while readToken()
  }

  // MARK: Bytes

  var isAtEnd: Bool { index >= bytes.count }

  /// Zero at the end, as where a NUL is; who must know asks `isAtEnd`.
  func byte(_ offset: Int = 0) -> UInt8 { index + offset < bytes.count ? bytes[index + offset] : 0 }

  func startsWith(_ text: String) -> Bool { bytes[min(index, bytes.count)...].starts(with: text.utf8) }

  func text(from start: Int) -> String { String(decoding: bytes[start..<index], as: UTF8.self) }

  /// Passes one byte, or several that are on one line. `\r\n` ends one line, not two.
  mutating func step(_ count: Int = 1) {
    for _ in 0..<count where !isAtEnd {
      let passed = bytes[index]
      index += 1
      if passed == UInt8(ascii: "\n") || (passed == UInt8(ascii: "\r") && byte() != UInt8(ascii: "\n")) {
        position = Position(line: position.line + 1, column: 1)
      } else if passed != UInt8(ascii: "\r"), passed & 0xC0 != 0x80 {
        position.column += 1
      }
    }
  }

  /// Passes ASCII in a row, of which most texts and comments are, up to what may mean something there. Whether there
  /// was any.
  mutating func passedPlain() -> Bool {
    let start = index
    while index < bytes.count, Lexer.isPlain(bytes[index]) { index += 1 }
    position.column += index - start
    return index > start
  }

  private static func isPlain(_ byte: UInt8) -> Bool {
    byte >= 0x20 && byte < 0x7F && byte != UInt8(ascii: "\"") && byte != UInt8(ascii: "\\")
  }

  /// A letter beyond ASCII, or the rest of one.
  var isAtLetter: Bool {
    guard byte() >= 0x80 else { return false }
    if byte() & 0xC0 == 0x80 { return true }
    let scalar = String(decoding: bytes[index..<min(index + 4, bytes.count)], as: UTF8.self).unicodeScalars.first
    return scalar?.properties.isAlphabetic ?? false
  }

  var isAtLineEnd: Bool { isAtEnd || byte() == UInt8(ascii: "\n") || byte() == UInt8(ascii: "\r") }

  // MARK: Saying what is wrong

  /// From `start` to the present position, as far as that is on the same line.
  mutating func error(_ message: String, from start: Position, suggestion: String? = nil) {
    guard diagnostics.all.count < Parser.mostDiagnostics else { return }
    diagnostics.error(message, at: range(from: start), suggestion: suggestion)
  }

  /// What ends on another line is a block string, and shows its opening quotes.
  func range(from start: Position) -> SourceRange {
    let length = position.line == start.line ? position.column - start.column : 3
    return SourceRange(file: file, start: start, length: max(1, length))
  }

  // MARK: Between tokens

  private mutating func skipIgnored() {
    while !isAtEnd {
      switch byte() {
      case UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: "\n"), UInt8(ascii: "\r"), UInt8(ascii: ","): step()
      case UInt8(ascii: "#"): skipComment()
      case 0xEF where startsWith("\u{FEFF}"): step(3)
      default: return
      }
    }
  }

  private mutating func skipComment() {
    let line = position.line
    if comments.isEmpty { isCommentBehind = line == lastTokenLine }
    step()
    if byte() == UInt8(ascii: " ") { step() }
    let start = index
    while !isAtLineEnd { if !passedPlain() { step() } }
    let end = bytes[start..<index].lastIndex { $0 != UInt8(ascii: " ") && $0 != UInt8(ascii: "\t") }
    let text = String(decoding: bytes[start..<(end.map { $0 + 1 } ?? start)], as: UTF8.self)
    comments.append(Comment(text: text, blankBefore: lastLine > 0 && line > lastLine + 1))
    lastLine = line
  }

  // MARK: Tokens

  /// False behind the last one.
  private mutating func readToken() -> Bool {
    let start = position
    let first = index
    guard !isAtEnd, diagnostics.all.count < Parser.mostDiagnostics else {
      append(.end, "", from: start)
      return false
    }
    switch byte() {
    case let byte where Lexer.startsName(byte) || isAtLetter: readName()
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "+"): readNumber()
    case UInt8(ascii: "."):
      if startsWith("...") {
        step(3)
        append(.punctuator, "...", from: start)
      } else {
        readNumber()
      }
    case UInt8(ascii: "\""): readString()
    case let byte where Lexer.signs.contains(byte):
      step()
      append(.punctuator, text(from: first), from: start)
    default: passUnexpected()
    }
    return true
  }

  mutating func append(_ kind: Token.Kind, _ text: String, from start: Position, isDamaged: Bool = false) {
    tokens.append(
      Token(
        kind: kind, text: text, range: range(from: start), end: position, startsLine: start.line != lastTokenLine,
        blankBefore: lastLine > 0 && start.line > lastLine + 1, comments: comments, isCommentBehind: isCommentBehind,
        isDamaged: isDamaged))
    comments = []
    isCommentBehind = false
    lastLine = position.line
    lastTokenLine = position.line
  }

  private static let signs: Set<UInt8> = Set("!$&():=@[]{|}".utf8)

  static func startsName(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "_") || (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
  }

  static func continuesName(_ byte: UInt8) -> Bool { startsName(byte) || isDigit(byte) }

  static func isDigit(_ byte: UInt8) -> Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) }
}
