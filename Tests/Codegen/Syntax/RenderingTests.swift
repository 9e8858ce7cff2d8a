// Diagnostics as they are printed, of several files and of lines that no terminal should see.

import Testing

@testable import Codegen

@Suite struct RenderingTests {
  private func place(_ file: Int, _ line: Int, _ column: Int, _ length: Int = 1) -> SourceRange {
    SourceRange(file: file, start: Position(line: line, column: column), length: length)
  }

  @Test func `They come in the order of files and lines`() {
    let sources = [SourceText(path: "a", text: "one\ntwo"), SourceText(path: "b", text: "three")]
    var diagnostics = Diagnostics()
    diagnostics.error("fifth", at: place(1, 1, 2, 3))
    diagnostics.error("third", at: place(0, 2, 1))
    diagnostics.error("first", at: place(0, 1, 1), suggestion: "do this")
    diagnostics.error("fourth", at: place(0, 2, 1))
    diagnostics.error("second", at: place(0, 1, 3))
    #expect(
      diagnostics.rendered(sources) == """
        a:1:1: error: first
        one
        ^
        do this
        a:1:3: error: second
        one
          ^
        a:2:1: error: third
        two
        ^
        a:2:1: error: fourth
        two
        ^
        b:1:2: error: fifth
        three
         ^^^

        """)
  }

  @Test func `A place that is not in the file needs no line of it`() {
    var diagnostics = Diagnostics()
    diagnostics.error("beyond the line", at: place(0, 1, 9, 9))
    diagnostics.error("beyond the file", at: place(0, 7, 1), suggestion: "do this")
    diagnostics.error("of no file", at: place(3, 1, 1))
    #expect(
      diagnostics.rendered([SourceText(path: "a", text: "one")]) == """
        a:1:9: error: beyond the line
        one
           ^
        a:7:1: error: beyond the file
        do this
        error: of no file

        """)
  }

  @Test func `Tabs, byte order marks and what a terminal obeys take one column or none`() {
    var diagnostics = Diagnostics()
    diagnostics.error("here", at: place(0, 1, 6, 2))
    let text = "\u{FEFF}\t\u{1B}[é\rnext"
    #expect(diagnostics.rendered([SourceText(path: "a", text: text)]) == "a:1:6: error: here\n \u{FFFD}[é\n    ^\n")
  }

  @Test(arguments: [(1, "", 0), (100, "…", 81), (900, "…", 81), (1000, "…", 81)])
  func `Of a long line the part around the place is shown`(_ column: Int, _ start: String, _ indent: Int) throws {
    var diagnostics = Diagnostics()
    diagnostics.error("here", at: place(0, 1, column))
    let text = String(repeating: "x", count: column - 1) + "!" + String(repeating: "x", count: 1000 - column)
    let lines = diagnostics.rendered([SourceText(path: "a", text: text)]).split(separator: "\n")
    try #require(lines.count == 3)
    #expect(lines[1].count <= 162)
    #expect(lines[1].hasPrefix(start))
    #expect(Array(lines[1])[indent] == "!")
    #expect(lines[2] == String(repeating: " ", count: indent) + "^")
  }
}
