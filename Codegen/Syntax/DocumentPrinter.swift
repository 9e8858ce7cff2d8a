// Writes a document in our one format, whatever it looked like: two spaces, 120 columns, what fits on a line on a line,
// what is described on a line of its own. Of the author's layout it keeps comments and single empty lines between fields.
// It changes no token but optional ones, and printing what was printed changes nothing. Pure functions; the texts that
// they make have lines but no indentation of their own.

enum DocumentPrinter {
  static let width = 120

  static func print(_ document: Document) -> String {
    var text = ""
    var previous: Definition?
    for definition in document.definitions {
      let isTogether = previous.map { standTogether($0, definition) } ?? false
      if previous != nil && !isTogether { text += "\n" }
      text += item(definition.layout, definition.description, self.text(definition), isFirst: !isTogether) + "\n"
      previous = definition
    }
    for comment in document.trailingComments {
      text += (comment.blankBefore && !text.isEmpty ? "\n" : "") + line(comment.text) + "\n"
    }
    return text
  }

  /// Scalars, and directives, stand line by line where their author has no empty line between them.
  private static func standTogether(_ one: Definition, _ other: Definition) -> Bool {
    switch (one.kind, other.kind) {
    case (.scalar, .scalar), (.directive, .directive): true
    default: false
    }
  }

  // MARK: Items

  /// A node with what stands around it.
  static func item(
    _ layout: Layout, _ description: Description?, _ text: String, isFirst: Bool, indent: Int = 0
  ) -> String {
    var item = ""
    for comment in layout.comments {
      item += (comment.blankBefore && !(isFirst && item.isEmpty) ? "\n" : "") + line(comment.text) + "\n"
    }
    if layout.blankBefore && !(isFirst && item.isEmpty) { item += "\n" }
    if let description { item += self.text(description, indent) + "\n" }
    return item + text + (layout.lineComment.map { " " + line($0) } ?? "")
  }

  static func line(_ comment: String) -> String { comment.isEmpty ? "#" : "# " + comment }

  private static func text(_ description: Description, _ indent: Int) -> String {
    let quoted = TextLiteral.quoted(description.text)
    let isShort = fits(quoted, indent) && !description.text.utf8.contains(UInt8(ascii: "\n"))
    return description.isBlock || !isShort ? TextLiteral.block(of: description.text) ?? quoted : quoted
  }

  // MARK: Lines

  /// Whether it is one line that ends in time when it starts behind `column` columns.
  static func fits(_ text: String, _ column: Int) -> Bool {
    column + text.unicodeScalars.count <= width && !text.utf8.contains(UInt8(ascii: "\n"))
  }

  /// One step deeper. Empty lines stay empty.
  static func shifted(_ lines: [String]) -> String {
    lines.joined(separator: "\n").split(separator: "\n", omittingEmptySubsequences: false)
      .map { $0.isEmpty ? "" : "  " + $0 }.joined(separator: "\n")
  }
}
