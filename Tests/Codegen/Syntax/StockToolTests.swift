// The promise that our files are plain GraphQL: graphql-core, which is not ours, takes what we take and refuses what we
// refuse. Each question is one Python process with a list of texts.

import Foundation
import Testing

@testable import Codegen

@Suite struct StockToolTests {
  @Test func `The schema's files are accepted, with the prelude`() throws {
    var groups: [String: [SourceText]] = [:]
    for file in try Reading.schemaFiles() {
      groups[String(file.path[..<(file.path.lastIndex(of: "/") ?? file.path.endIndex)]), default: []].append(file)
    }
    let prelude = try #require(groups["Schema"]?.first { $0.path == "Schema/prelude.graphql" })
    let texts = groups.sorted { $0.key < $1.key }.map { folder, files in
      Self.whole(files + (folder == "Schema" ? [] : [prelude]))
    }
    let examples = SourceText(path: "examples", text: StockTool.examples)
    let answers = try StockTool.ask("build", texts + [Self.whole([prelude, examples])])
    #expect(answers == Array(repeating: "", count: texts.count + 1))
  }

  @Test func `What is odd and right is accepted by both`() throws {
    for (text, answer) in zip(Self.odd, try StockTool.ask("parse", Self.odd)) {
      #expect(answer == "", "of \(text)")
      #expect(Reading.read(text).mistakes == "")
    }
  }

  @Test func `What is wrong is refused by both`() throws {
    let texts = Self.wrong + (WrongText.words + WrongText.definitions + WrongText.fields).map(\.text)
    let answers = try StockTool.ask("parse", texts)
    for (text, answer) in zip(texts, answers) {
      #expect(answer != "", "the stock tool accepts: \(text)")
      #expect(Reading.read(text).mistakes != "", "we accept: \(text)")
    }
  }

  /// Each token of every kind of definition left out, doubled, or in the place of its neighbour.
  @Test func `Both think the same of texts that are nearly right`() throws {
    var texts: Set<String> = []
    for writing in PrinterTests.Writing.definitions + PrinterTests.Writing.fields {
      let words = Reading.tokens(writing.written).dropLast().map(Self.source)
      for place in words.indices {
        for change in 0..<3 {
          var changed = words
          switch change {
          case 0: changed.remove(at: place)
          case 1: changed.insert(words[place], at: place)
          default: changed.swapAt(place, max(0, place - 1))
          }
          texts.insert(changed[max(0, place - 40)..<min(changed.count, place + 40)].joined(separator: " "))
          if place % 5 == 0 { texts.insert(changed.joined(separator: " ")) }
        }
      }
    }
    let asked = texts.sorted()
    #expect(asked.count > 2_000)
    for (text, answer) in zip(asked, try StockTool.ask("parse", asked)) {
      let mistakes = Reading.read(text).mistakes
      #expect(mistakes.isEmpty == answer.isEmpty, "of \(text)\nwe say: \(mistakes)\nthe stock tool: \(answer)")
    }
  }

  private static func source(_ token: Token) -> String {
    token.isString ? TextLiteral.quoted(token.text) : token.text
  }

  /// One text of all, with the tables that the prelude leaves to each schema where they are missing.
  private static func whole(_ files: [SourceText]) -> String {
    let text = files.map(\.text).joined(separator: "\n")
    let names = Set(Reading.document(text).definitions.map(\.name.text))
    return text + StockTool.tables.filter { !names.contains($0.key) }.map(\.value).sorted().joined(separator: "\n")
  }

  private static let odd = [
    "type A", "type A implements & B & C", "type A @a @b(c: 1)", "extend type A { b: Int }", "extend schema @a",
    "\"d\" schema { query: Q }", "union U", "union U =\n| A", "enum E", "input I", "interface I implements J",
    "directive @a repeatable on | OBJECT", "directive @a(b: Int = 1 @c) on FIELD | QUERY",
    "scalar A @a(b: \"\"\"x\"\"\")", "type A { type: type input(enum: on = null): [[Int!]]! }",
    "enum E { on type implements }", "scalar on scalar A", "scalar A @a(b: {c: {d: []}}, e: [[], {}])",
    "scalar A @a(b: -0, c: 0.0, d: 1E+5, e: \"\\u{1F600}\\uD83D\\uDE00\")", "\u{FEFF}scalar A,,,\u{FEFF}scalar B",
    "\"\" scalar A", "\"\"\"\"\"\" scalar A", "scalar A # \u{1F600}\r", "\"\"\"\\\"\"\"\"\"\" scalar A",
    "type A { a(b: Int c: Int): Int, d: Int }", "interface A { a: Int @b }", "union type = type | on",
    "scalar repeatable directive @repeatable repeatable on OBJECT", "scalar\ntype\nscalar B",
    "union U =\ntype\nscalar S",
    "enum E {\nA\ntype B\nscalar\n}", "type A {\ntype: type\ntype(scalar: Int): B\n}", "type\ntype\nimplements\nscalar",
  ]

  private static let wrong = [
    "type", "type 1", "type A {", "type A { }", "type A { a }", "type A { a: }", "type A { a: [Int }",
    "type A { a: Int!! }",
    "type A { a(): Int }", "type A { a(b): Int }", "type A { a(b: Int = $c): Int }", "type A implements",
    "type A implements B C",
    "type A { a: Int = 1 }", "type A { ...B }", "union A = |", "union A = B |", "union A = B | | C", "union A { B }",
    "enum A { }", "enum A { true }", "enum A { null }", "enum A { B: Int }", "enum A { B = 1 }",
    "input A { a(b: Int): Int }",
    "input A { a: Int = }", "scalar", "scalar A { a: Int }", "scalar A = B", "directive a on OBJECT", "directive @a",
    "directive @a on", "directive @a on Nowhere", "directive @a repeatable OBJECT", "directive @a on OBJECT |",
    "schema",
    "schema { }", "schema { other: Q }", "schema { query: [Q] }", "extend", "extend A", "extend type A",
    "extend schema",
    "extend union A", "\"d\" extend type A @b", "extend directive @a on OBJECT", "\"d\"", "query { a }", "{ a }",
    "fragment A on B { c }", "scalar A @", "scalar A @a()", "scalar A @a(b)", "scalar A @a(b: )", "scalar A @a(b: [)",
    "scalar A @a(b: {c})", "scalar A @a(b: {c: 1)", "scalar A @a(b: $c)", "scalar A @a(b: 01)", "scalar A @a(b: 1.)",
    "scalar A @a(b: .1)", "scalar A @a(b: 1e)", "scalar A @a(b: 1a)", "scalar A @a(b: +1)", "scalar A @a(b: -)",
    "scalar A @a(b: 'c')", "scalar A @a(b: \"c)", "scalar A @a(b: \"\\q\")", "scalar A @a(b: \"\\u12\")",
    "scalar A @a(b: \"\\uD800\")", "scalar A @a(b: \"\\u{110000}\")", "scalar A @a(b: \"\\u{}\")", "\"\"\" scalar A",
    "scalar A // b", "scalar A; scalar B", "scalar Ä", "scalar A \u{0}", "scalar A }", "..", "type A { a: Int } }",
  ]
}
