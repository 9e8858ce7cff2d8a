// Tokens: every kind of them, where they stand, and what stands between them.

import Testing

@testable import Codegen

@Suite struct LexerTests {
  @Test func `Tokens are names, numbers, texts and signs, up to the end`() {
    let tokens = Reading.tokens(#"type _x9 -12 0 1.5e+3 2E9 "t" """b""" ! $ & ( ) ... : = @ [ ] { | }"#)
    #expect(
      tokens.map(\.text) == [
        "type", "_x9", "-12", "0", "1.5e+3", "2E9", "t", "b", "!", "$", "&", "(", ")", "...", ":", "=", "@", "[", "]",
        "{", "|", "}", "",
      ])
    #expect(
      tokens.prefix(9).map(\.kind) == [
        .name, .name, .integer, .integer, .float, .float, .string, .blockString, .punctuator,
      ])
    #expect(tokens.last?.kind == .end)
  }

  @Test func `White space, commas, comments and byte order marks are no tokens`() {
    #expect(Reading.tokens("\u{FEFF}a,,b\t,\r\nc # d e\r\u{FEFF}f").map(\.text) == ["a", "b", "c", "f", ""])
  }

  @Test func `Lines end in LF, CR or both, and columns count scalars from one`() {
    let tokens = Reading.tokens("\u{FEFF}a\nb\r\n  c\rd \"é👩‍🚀\" e")
    #expect(tokens.map(\.range.start.line) == [1, 2, 3, 4, 4, 4, 4])
    #expect(tokens.map(\.range.start.column) == [1, 1, 3, 1, 3, 10, 11])
    #expect(tokens.map(\.range.length) == [1, 1, 1, 1, 6, 1, 1])
    #expect(tokens.map(\.startsLine) == [true, true, true, true, false, false, false])
  }

  @Test func `A block text is as long as its opening quotes, and ends where it ends`() {
    let token = Reading.tokens("  \"\"\"\n  text\n  \"\"\" x")[0]
    #expect(token.range == SourceRange(file: 0, start: Position(line: 1, column: 3), length: 3))
    #expect(token.end == Position(line: 3, column: 6))
  }

  @Test(arguments: [
    (#""\" \\ \/ \b \f \n \r \t""#, "\" \\ / \u{8} \u{C} \n \r \t"), (#""\u0041\u00e9\uFFFF""#, "Aé\u{FFFF}"),
    (#""\u{41} \u{1F600} \u{10FFFF}""#, "A 😀 \u{10FFFF}"), (#""\uD83D\uDE00""#, "😀"), (#""""#, ""),
    ("\"tab\there # no comment\"", "tab\there # no comment"), ("\"😀\u{FEFF}\u{2028}\"", "😀\u{FEFF}\u{2028}"),
  ])
  func `Escapes mean what the specification says`(_ written: String, _ meaning: String) {
    #expect(Reading.tokens(written).map(\.text) == [meaning, ""])
  }

  @Test(arguments: [
    ("", ""), ("\n\n", ""), ("abc", "abc"), ("  abc", "  abc"),
    ("\n    one\n      two\n\n    three\n  ", "one\n  two\n\nthree"),
    ("first\n    second\n     third", "first\nsecond\n third"), ("\n\t\ttabs\n\t\t more", "tabs\n more"),
    ("\r\n  a\r  b\r\n", "a\nb"), ("a \\\"\"\" b \\n \\u0041", "a \"\"\" b \\n \\u0041"),
    ("\n   \n  a\n \n  b\n   \n", "a\n\nb"), ("\n  a\n    \n  b", "a\n  \nb"),
    ("quote \" and \"\" two ", "quote \" and \"\" two "),
  ])
  func `A block means its lines without the indentation that they share`(_ written: String, _ meaning: String) {
    #expect(Reading.tokens("\"\"\"\(written)\"\"\"").map(\.text) == [meaning, ""])
  }

  @Test func `A token knows the comments and the empty line before it`() {
    let tokens = Reading.tokens("# one\n#two  \n\n#\na # behind\n\n\n# before\n\nb\n# end")
    let (a, b, end) = (tokens[0], tokens[1], tokens[2])
    #expect(a.comments == [Comment(text: "one"), Comment(text: "two"), Comment(text: "", blankBefore: true)])
    #expect(!a.blankBefore && !a.isCommentBehind)
    #expect(b.comments == [Comment(text: "behind"), Comment(text: "before", blankBefore: true)])
    #expect(b.blankBefore && b.isCommentBehind)
    #expect(end.comments == [Comment(text: "end")])
    #expect(!end.isCommentBehind)
  }

  @Test func `A file that is no schema for its length alone is not read`() {
    let source = SourceText(path: "x", text: String(repeating: "a ", count: Lexer.longestFile / 2 + 1))
    var diagnostics = Diagnostics()
    #expect(Lexer.tokens(of: source, file: 0, into: &diagnostics).count == 1)
    #expect(diagnostics.all.map(\.message) == ["the file is longer than 4194304 bytes: it is no schema"])
  }
}
