// What is said of wrong texts, word for word: where, what, the line with carets, and what to write instead.

import Testing

@testable import Codegen

struct WrongText: CustomTestStringConvertible {
  let testDescription: String
  let text: String
  let printed: String

  init(_ name: String, _ text: String, _ printed: String) {
    testDescription = name
    self.text = text + "\n"
    self.printed = printed + "\n"
  }
}

@Suite struct WrongTextTests {
  @Test(arguments: WrongText.words + WrongText.definitions + WrongText.fields)
  func `What is wrong is said where it is, and all of it`(_ wrong: WrongText) {
    #expect(Reading.read(wrong.text).mistakes == wrong.printed)
  }

  @Test(arguments: WrongText.words + WrongText.definitions + WrongText.fields)
  func `What is right behind a mistake is understood`(_ wrong: WrongText) {
    let (document, _) = Reading.read(wrong.text + "\ntype Behind { a: Int }\n")
    let isUnclosed = wrong.printed.contains("the text does not end\n")
    #expect((document.definitions.last?.name.text == "Behind") != isUnclosed)
  }

  @Test(arguments: [
    ("scalar S @a(a: \"x\u{7}y\")", "1:18: error: U+0007 stands in a text"),
    ("\"\"\"\nz\u{0}\n\"\"\"\nscalar S", "2:2: error: U+0000 stands in a text"),
    ("scalar S \u{1B} @a", "1:10: error: U+001B has no place in a schema"),
    ("\"\u{7F}\" scalar S", "1:2: error: U+007F stands in a text"),
    ("\u{200B}scalar S", "1:1: error: U+200B has no place in a schema"),
  ])
  func `Control characters are named, and never printed`(_ text: String, _ message: String) {
    let mistakes = Reading.read(text).mistakes
    #expect(mistakes.hasPrefix("x.graphql:" + message + "\n"))
    #expect(mistakes.unicodeScalars.allSatisfy { $0 == "\n" || $0.properties.generalCategory != .control })
  }

  @Test(arguments: [
    ("", "[", "Int", "]", ""), ("Int @a(b: ", "[", "", "]", ")"), ("Int @a(b: ", "{a: ", "1", "}", ")"),
    ("Int @a(b: ", "[{a: ", "1", "}]", ")"),
  ])
  func `Nesting has a bound`(_ head: String, _ open: String, _ heart: String, _ close: String, _ tail: String) {
    func mistakes(_ depth: Int) -> String {
      let count = depth / (open.count > 4 ? 2 : 1)
      let nested = String(repeating: open, count: count) + heart + String(repeating: close, count: count)
      return Reading.read("type A {\n  a: \(head)\(nested)\(tail)\n  b: Int\n}").mistakes
    }
    #expect(mistakes(Parser.deepest) == "")
    for depth in [Parser.deepest + 2, 100_000] {
      let said = mistakes(depth).split(separator: "\n")
      #expect(said.count == 3)
      #expect(said.first?.hasSuffix("error: this is nested deeper than 64 levels") == true)
    }
  }

  @Test func `A file with too many mistakes is read no further`() {
    let hopeless = [
      String(repeating: "; ", count: 20_000), String(repeating: "\"\\q", count: 20_000),
      "type A {\n" + String(repeating: "  a\n", count: 20_000),
      "enum E { " + String(repeating: "true ", count: 20_000),
      String(repeating: "}\n", count: 20_000), String(repeating: "type A {\n", count: 20_000),
    ]
    for text in hopeless {
      let headings = Reading.read(text).mistakes.split(separator: "\n").filter { $0.hasPrefix("x.graphql:") }
      #expect(headings.count == Parser.mostDiagnostics + 1)
      #expect(headings.last?.hasSuffix("error: too many mistakes: the file is read no further") == true)
    }
  }
}
