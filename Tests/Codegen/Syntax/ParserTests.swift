// Every construct of the type system definition language, into the tree.

import Testing

@testable import Codegen

@Suite struct ParserTests {
  @Test func `A type has interfaces, directives and fields`() throws {
    let room = try Reading.definition(
      """
      "A room." type Room implements & Node & Named @a @b(x: 1) {
        id: ID!
        "Its name." name(upper: Boolean = false @c, cut: Int): [String!]! @d
      }
      """)
    guard case .object(let interfaces, let fields) = room.kind else { throw Surprise() }
    #expect(room.name.text == "Room")
    #expect(room.description?.text == "A room.")
    #expect(room.description?.isBlock == false)
    #expect(room.range == SourceRange(file: 0, start: Position(line: 1, column: 11), length: 9))
    #expect(interfaces.map(\.text) == ["Node", "Named"])
    #expect(room.directives.map(\.name.text) == ["a", "b"])
    #expect(fields.map(\.name.text) == ["id", "name"])
    #expect(fields.map(\.type.text) == ["ID!", "[String!]!"])
    #expect(fields[1].type.base.text == "String")
    #expect(fields[1].description?.text == "Its name.")
    #expect(fields[1].directives.map(\.name.text) == ["d"])
    #expect(fields[1].arguments.map(\.name.text) == ["upper", "cut"])
    #expect(fields[1].arguments.map(\.defaultValue?.kind) == [.boolean(false), nil])
    #expect(fields[1].arguments[0].directives.map(\.name.text) == ["c"])
  }

  @Test func `An interface implements interfaces`() throws {
    let named = try Reading.definition("interface Named implements Node { id: ID! name: String }")
    guard case .interface(let interfaces, let fields) = named.kind else { throw Surprise() }
    #expect(interfaces.map(\.text) == ["Node"])
    #expect(fields.map(\.name.text) == ["id", "name"])
  }

  @Test(arguments: ["union U @a = A | B", "union U @a =\n  | A\n  | B"])
  func `A union has members`(_ text: String) throws {
    let union = try Reading.definition(text)
    guard case .union(let members) = union.kind else { throw Surprise() }
    #expect(members.map(\.text) == ["A", "B"])
    #expect(union.directives.map(\.name.text) == ["a"])
  }

  @Test func `An enumeration has values`() throws {
    let kind = try Reading.definition("enum Kind @a { \"\"\"\n  One.\n\"\"\" STATE LOG @b(c: D), type }")
    guard case .enumeration(let values) = kind.kind else { throw Surprise() }
    #expect(values.map(\.name.text) == ["STATE", "LOG", "type"])
    #expect(values[0].description?.text == "One.")
    #expect(values[0].description?.isBlock == true)
    #expect(values[1].directives[0].arguments[0].value.kind == .enumeration("D"))
  }

  @Test func `An input has fields with defaults`() throws {
    let input = try Reading.definition("input In @a { \"X.\" a: Int! = 1 @b b: In }")
    guard case .input(let fields) = input.kind else { throw Surprise() }
    #expect(fields.map(\.name.text) == ["a", "b"])
    #expect(fields[0].defaultValue?.kind == .integer("1"))
    #expect(fields[0].directives.map(\.name.text) == ["b"])
  }

  @Test func `A scalar has directives alone`() throws {
    let scalar = try Reading.definition("scalar Time @specifiedBy(url: \"https://example.org\")")
    #expect(scalar.kind == .scalar)
    #expect(scalar.directives[0].arguments[0].value.kind == .string("https://example.org", isBlock: false))
  }

  @Test func `A directive has arguments, may repeat, and stands somewhere`() throws {
    let directive = try Reading.definition(
      """
      "An index."
      directive @index(
        "Over these."
        on: [String!]!
        unique: Boolean = false
      ) repeatable on
        | OBJECT
        | FIELD_DEFINITION
      """)
    guard case .directive(let arguments, let isRepeatable, let locations) = directive.kind else { throw Surprise() }
    #expect(directive.name.text == "index")
    #expect(arguments.map(\.name.text) == ["on", "unique"])
    #expect(arguments[0].description?.text == "Over these.")
    #expect(isRepeatable)
    #expect(locations.map(\.text) == ["OBJECT", "FIELD_DEFINITION"])
  }

  @Test func `A schema has roots`() throws {
    let schema = try Reading.definition("\"All.\" schema @a { query: Query mutation: Mutation }")
    guard case .schema(let roots) = schema.kind else { throw Surprise() }
    #expect(roots.map(\.name.text) == ["query", "mutation"])
    #expect(roots.map(\.type.text) == ["Query", "Mutation"])
  }

  @Test(arguments: [
    "extend schema @a", "extend schema { query: Query }", "extend scalar S @a", "extend type T implements I",
    "extend type T @a", "extend type T { a: Int }", "extend interface I implements J", "extend interface I { a: Int }",
    "extend union U = A", "extend union U @a", "extend enum E { A }", "extend input I { a: Int }",
  ])
  func `Every kind can be extended`(_ text: String) throws {
    #expect(try Reading.definition(text).isExtension)
  }

  @Test func `Keywords are names where a name stands`() throws {
    let type = try Reading.definition("type type implements union { type: input enum(scalar: on): extend @directive }")
    guard case .object(_, let fields) = type.kind else { throw Surprise() }
    #expect(fields.map(\.name.text) == ["type", "enum"])
  }

  @Test func `A directive takes every literal`() throws {
    let scalar = try Reading.definition(
      #"scalar S @a(a: -1 b: 1.5, c: "x" d: """y""" e: true f: null g: WORD h: [1, [2] []] i: {j: 1 k: {}})"#)
    let values = scalar.directives[0].arguments.map(\.value.kind)
    #expect(
      values.prefix(7) == [
        .integer("-1"), .float("1.5"), .string("x", isBlock: false), .string("y", isBlock: true), .boolean(true), .null,
        .enumeration("WORD"),
      ])
    guard case .list(let list) = values[7], case .object(let object) = values[8] else { throw Surprise() }
    #expect(list.count == 3)
    #expect(list[0].kind == .integer("1"))
    #expect(object.map(\.name.text) == ["j", "k"])
    #expect(scalar.directives[0].arguments[8].value.range.length == 12)
  }

  @Test func `Comments stay with what they stand at`() throws {
    let document = Reading.document(
      """
      # of the file

      # of A
      type A # of @a
        @a { # of a
        a(
          # of x
          x: Int # behind x
        ): [Int # inside b
        ] # behind a

        # of b
        b: Int
        # of the brace
      } # behind A
      # of the end
      """)
    let type = try #require(document.definitions.first)
    guard case .object(_, let fields) = type.kind else { throw Surprise() }
    #expect(type.layout.comments == [Comment(text: "of the file"), Comment(text: "of A", blankBefore: true)])
    #expect(type.directives[0].comments.map(\.text) == ["of @a"])
    #expect(fields[0].layout.comments.map(\.text) == ["of a", "inside b"])
    #expect(fields[0].arguments[0].layout.comments.map(\.text) == ["of x"])
    #expect(fields[0].arguments[0].layout.lineComment == "behind x")
    #expect(fields[0].layout.lineComment == "behind a")
    #expect(fields[1].layout.comments == [Comment(text: "of b", blankBefore: true)])
    #expect(type.closingComments.map(\.text) == ["of the brace"])
    #expect(type.layout.lineComment == "behind A")
    #expect(document.trailingComments.map(\.text) == ["of the end"])
  }

  @Test(arguments: ["", "\u{FEFF}", " , \n", "# nothing"])
  func `A file may be empty`(_ text: String) {
    #expect(Reading.document(text).definitions.isEmpty)
  }

  private struct Surprise: Error {}
}
