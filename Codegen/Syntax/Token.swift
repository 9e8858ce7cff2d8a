// What the lexer makes and the parser reads. White space, commas and comments are no tokens; each token says what of
// them stands before it, so that the formatter loses no comment.

struct Token: Equatable, Sendable {
  enum Kind: Equatable, Sendable { case name, integer, float, string, blockString, punctuator, end }

  var kind: Kind
  /// A name, number or sign as written; of a string, what it means.
  var text: String
  var range: SourceRange
  /// Behind its last character; a block string ends on another line than it starts.
  var end: Position
  /// Whether it is the first of its line.
  var startsLine = false
  var blankBefore = false
  var comments: [Comment] = []
  /// Whether the first comment stands behind the previous token, on its line.
  var isCommentBehind = false
  /// Whether something is wrong with it, which was said: what follows from that is not worth saying.
  var isDamaged = false

  var isString: Bool { kind == .string || kind == .blockString }

  func isSign(_ sign: String) -> Bool { kind == .punctuator && text == sign }
  func isName(_ name: String) -> Bool { kind == .name && text == name }

  /// As an error message calls it.
  var said: String {
    switch kind {
    case .name, .integer, .float, .punctuator: "\"\(text.count > 40 ? text.prefix(40) + "…" : text)\""
    case .string, .blockString: "text"
    case .end: "the end of the file"
    }
  }
}
