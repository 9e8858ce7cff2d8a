// From tokens to a `Document`: recursive descent with one rule a function, in the order of the specification's appendix.
// It goes on after a mistake at the next field or definition (`Parser+Recovery.swift`), so that one run shows many, and
// takes time in proportion to the text: what could repeat is bounded by `mostDiagnostics`.

struct Parser {
  /// Values and types within each other.
  static let deepest = 64
  /// A file with more mistakes is read no further.
  static let mostDiagnostics = 50

  var tokens: [Token]
  var index = 0
  var diagnostics = Diagnostics()
  /// Where the definition or field begins that is being read.
  var start = 0
  /// Comments that were passed where nothing can hold them: they move in front of what is being read.
  var stray: [Comment] = []

  /// A mistake that ends what is being read. It is said by who catches it and knows where to go on.
  struct Unexpected: Error {
    /// Nil when it follows from what was said already.
    var diagnostic: Diagnostic?
  }

  /// Whatever `source` holds, a document comes out: what could be understood.
  static func parse(_ source: SourceText, file: Int, into diagnostics: inout Diagnostics) -> Document {
    var found = Diagnostics()
    var parser = Parser(tokens: Lexer.tokens(of: source, file: file, into: &found))
    let document = parser.parseDocument()
    found.append(parser.diagnostics)
    diagnostics.append(found, atMost: mostDiagnostics)
    return document
  }

  private mutating func parseDocument() -> Document {
    var document = Document()
    while token.kind != .end && diagnostics.all.count < Parser.mostDiagnostics {
      start = index
      let first = index
      do throws(Unexpected) {
        document.definitions.append(try parseDefinition())
      } catch {
        recover(from: error, definitionAt: first)
      }
    }
    document.trailingComments = stray + token.comments
    return document
  }

  // MARK: Tokens

  var token: Token { tokens[index] }

  @discardableResult
  mutating func advance() -> Token {
    let token = tokens[index]
    stray += token.comments.map { Comment(text: $0.text) }
    if token.kind != .end { index += 1 }
    return token
  }

  /// Whether the sign was there.
  mutating func take(_ sign: String) -> Bool {
    guard token.isSign(sign) else { return false }
    advance()
    return true
  }

  mutating func take(keyword: String) -> Bool {
    guard token.isName(keyword) else { return false }
    advance()
    return true
  }

  mutating func expect(_ sign: String, _ place: String) throws(Unexpected) {
    guard take(sign) else { throw unexpected("\"\(sign)\" \(place)") }
  }

  mutating func expectName(_ what: String) throws(Unexpected) -> Name {
    guard token.kind == .name else { throw unexpected(what) }
    let token = advance()
    return Name(text: token.text, range: token.range)
  }

  // MARK: Saying what is wrong

  /// What is missing at the end of a line is shown there, not at what comes next.
  func unexpected(_ expected: String, suggestion: String? = nil) -> Unexpected {
    let before = index > 0 ? tokens[index - 1] : nil
    if token.isDamaged || before?.isDamaged ?? false { return Unexpected() }
    if let before, token.kind == .end || (token.startsLine && index != start) {
      let range = SourceRange(file: before.range.file, start: before.end, length: 1)
      return Unexpected(diagnostic: Diagnostic("expected \(expected)", at: range, suggestion: suggestion))
    }
    let message = "expected \(expected), found \(token.said)"
    return Unexpected(diagnostic: Diagnostic(message, at: token.range, suggestion: suggestion))
  }

  /// The same, with the nearest of the words that may stand here.
  func unexpected(_ expected: String, near words: [String]) -> Unexpected {
    let near = token.kind == .name ? Suggestion.nearest(token.text, among: words) : nil
    return unexpected(expected, suggestion: near.map { "did you mean \($0)?" })
  }

  mutating func record(_ mistake: Unexpected) {
    if let found = mistake.diagnostic { record(found.message, at: found.range, suggestion: found.suggestion) }
  }

  /// A mistake that keeps nothing from going on.
  mutating func record(_ message: String, at range: SourceRange, suggestion: String? = nil) {
    guard diagnostics.all.count <= Parser.mostDiagnostics else { return }
    diagnostics.error(message, at: range, suggestion: suggestion)
  }

  // MARK: Comments

  /// Reads a node with the comments around it.
  mutating func withLayout<Node>(
    _ read: (inout Parser) throws(Unexpected) -> Node
  ) throws(Unexpected) -> (node: Node, layout: Layout) {
    let outer = stray
    stray = []
    var layout = Layout(comments: token.comments, blankBefore: token.blankBefore)
    tokens[index].comments = []
    let node = try read(&self)
    if layout.comments.isEmpty, !stray.isEmpty {
      stray[0].blankBefore = layout.blankBefore
      layout.blankBefore = false
    }
    layout.comments += stray
    layout.lineComment = takeCommentBehind()
    stray = outer
    return (node, layout)
  }

  /// The comment that stands behind what was just read, on its line.
  mutating func takeCommentBehind() -> String? {
    guard token.isCommentBehind, !token.comments.isEmpty else { return nil }
    tokens[index].isCommentBehind = false
    return tokens[index].comments.removeFirst().text
  }
}
