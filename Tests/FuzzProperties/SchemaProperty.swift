// What must hold of the schema language for any text: reading ends with a document and with diagnostics that point into
// the text, no more than a person reads; a document prints; and where nothing was wrong, printing keeps every token and
// every comment, and printing again changes nothing.

@testable import Codegen

public enum SchemaProperty {
  /// Traps when a property is broken.
  public static func check(_ input: [UInt8]) {
    let source = SourceText(path: "schema.graphql", text: String(decoding: input, as: UTF8.self))
    var diagnostics = Diagnostics()
    let document = Parser.parse(source, file: 0, into: &diagnostics)
    check(diagnostics, of: source)
    let printed = SourceText(path: "printed.graphql", text: DocumentPrinter.print(document))
    guard diagnostics.isEmpty else { return }

    let again = DocumentPrinter.print(Parser.parse(printed, file: 0, into: &diagnostics))
    precondition(diagnostics.isEmpty, "what we print is wrong")
    precondition(again.utf8.elementsEqual(printed.text.utf8), "what is formatted stays so")
    let (before, after) = (tokens(source), tokens(printed))
    precondition(meaning(before) == meaning(after), "formatting changes what is said")
    precondition(comments(before) == comments(after), "formatting loses a comment")
  }

  private static func check(_ diagnostics: Diagnostics, of source: SourceText) {
    precondition(diagnostics.all.count <= Parser.mostDiagnostics + 1, "nobody reads so many")
    let lines = TextLiteral.lines(source.text)
    for diagnostic in diagnostics.all {
      let (range, place) = (diagnostic.range, diagnostic.range.start)
      precondition(range.file == 0 && range.length >= 1, "it points to nothing")
      precondition(lines.indices.contains(place.line - 1), "it points to no line")
      let columns = Substring(lines[place.line - 1]).unicodeScalars.count
      precondition((1...columns + 1).contains(place.column), "it points beyond the line")
      precondition(range.length <= max(3, columns + 2 - place.column), "it points to more than there is")
    }
    precondition(diagnostics.rendered([source]).utf8.count < 64 * 1024 || diagnostics.all.isEmpty, "too much to read")
  }

  private static func tokens(_ source: SourceText) -> [Token] {
    var diagnostics = Diagnostics()
    return Lexer.tokens(of: source, file: 0, into: &diagnostics)
  }

  /// All that is said but how: a sign in front of the first of a list is nothing, and a text may become a block.
  private static func meaning(_ tokens: [Token]) -> [[UInt8]] {
    tokens.filter { !$0.isSign("|") && !$0.isSign("&") }.map { token in
      [token.isString ? 1 : token.kind == .name ? 2 : 3] + Array(token.text.utf8)
    }
  }

  private static func comments(_ tokens: [Token]) -> [String] { tokens.flatMap(\.comments).map(\.text).sorted() }
}
