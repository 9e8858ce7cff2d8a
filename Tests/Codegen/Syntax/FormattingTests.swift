// `codegen format`: files that are wrong stay as they are, and types get the fields that their interfaces ask for.

import Testing

@testable import Codegen

@Suite struct FormattingTests {
  private func format(_ texts: [String]) -> (texts: [String], mistakes: String) {
    let sources = texts.enumerated().map { SourceText(path: "\($0)", text: $1) }
    var diagnostics = Diagnostics()
    let formatted = Formatting.format(sources, into: &diagnostics)
    return (formatted.map(\.text), diagnostics.rendered(sources))
  }

  @Test func `A file with a mistake stays as it is, the others are formatted`() {
    let (texts, mistakes) = format(["scalar   A", "scalar   {", "scalar   B"])
    #expect(texts == ["scalar A\n", "scalar   {", "scalar B\n"])
    #expect(mistakes.hasPrefix("1:1:10: error: expected the name of the scalar"))
  }

  @Test func `A type gets what its interfaces, and theirs, have and it lacks`() {
    let (texts, mistakes) = format([
      "type A implements Named & Timed { \"Mine.\" name: String own: Int }",
      """
      interface Node { "Its id." id: ID! @output }
      interface Named implements Node {
        # Not copied.
        "Its name."
        name: String!
      }
      """,
      "interface Timed { at(zone: Int): Time id: ID! }",
    ])
    #expect(mistakes == "")
    #expect(
      texts[0] == """
        type A implements Named & Timed {
          "Its id."
          id: ID! @output
          at(zone: Int): Time
          "Mine."
          name: String
          own: Int
        }

        """)
    #expect(
      texts[1] == """
        interface Node {
          "Its id."
          id: ID! @output
        }

        interface Named implements Node {
          "Its id."
          id: ID! @output
          # Not copied.
          "Its name."
          name: String!
        }

        """)
    #expect(format(texts).texts == texts)
  }

  @Test func `Interfaces that are unknown, or of each other, add nothing`() {
    let text = """
      interface A implements B {
        a: Int
        b: Int
      }

      interface B implements A & Unknown {
        a: Int
        b: Int
      }

      extend type T implements A

      """
    #expect(format([text]).texts == [text])
  }
}
