// Definitions as they are printed.

@testable import Codegen

extension PrinterTests.Writing {
  typealias Writing = PrinterTests.Writing

  static let definitions = [
    Writing(
      "Everything short is one line",
      "scalar A@x,scalar B union U@a=|A|B enum E@x{A}schema{query:Q}directive@d(a:Int=1,b:[S!]!)repeatable on|A_B|C"
        .replacing("A_B|C", with: "OBJECT|ENUM"),
      becomes: """
        scalar A @x
        scalar B

        union U @a = A | B

        enum E @x {
          A
        }

        schema {
          query: Q
        }

        directive @d(a: Int = 1, b: [S!]!) repeatable on OBJECT | ENUM
        """),
    Writing(
      "Extensions say so",
      """
      extend schema @a

      extend scalar S @a

      extend type T implements A & B

      extend interface I @a {
        b: Int
      }

      extend union U = A

      extend enum E {
        A
      }

      extend input I {
        a: Int
      }
      """),
    Writing(
      "Scalars and directives stand together where they are written together",
      """
      "One."
      scalar A
      scalar B

      # Another group.
      scalar C
      directive @a on OBJECT
      # Of b.
      directive @b on OBJECT

      directive @c on OBJECT
      type A
      type B
      """,
      becomes: """
        "One."
        scalar A
        scalar B

        # Another group.
        scalar C

        directive @a on OBJECT
        # Of b.
        directive @b on OBJECT

        directive @c on OBJECT

        type A

        type B
        """),
    Writing(
      "A resource's operations stand on one line where they fit",
      """
      type PlaybackState
        @resource(kind: STATE, scope: ROOM, path: "playback-state")
        @stored(table: "playback_states")
        @get(allow: [VIEW_ROOM]) @patch(base: REQUIRED, allow: [CONTROL_PLAYBACK]) @observe(allow: [VIEW_ROOM]) {
        mediaId: ID @ref(to: "Media")
      }
      """),
    Writing(
      "Operations that do not fit on one line stand in rows",
      """
      type Room @resource(kind: STATE, scope: SELF, path: "rooms", prefix: "rm") @stored(table: "rooms")
        @create(allow: [SIGNED_IN]) @get(allow: [VIEW_ROOM]) @list(filter: ["name"]) @patch(allow: [MANAGE_ROOM_SETTINGS])
        @delete(allow: [DELETE_ROOM]) @observe(allow: [VIEW_ROOM]) {
        id: ID!
      }
      """,
      becomes: """
        type Room
          @resource(kind: STATE, scope: SELF, path: "rooms", prefix: "rm")
          @stored(table: "rooms")
          @create(allow: [SIGNED_IN]) @get(allow: [VIEW_ROOM]) @list(filter: ["name"])
          @patch(allow: [MANAGE_ROOM_SETTINGS]) @delete(allow: [DELETE_ROOM])
          @observe(allow: [VIEW_ROOM]) {
          id: ID!
        }
        """),
    Writing(
      "One directive stands behind the name, others below it",
      """
      type A @section(key: "a") {
        a: Int
      }

      type B
        @section(key: "a")
        @other {
        a: Int
      }

      type C
        @index(
          on: ["aVeryLongNameOfAField", "anotherVeryLongNameOfAField", "andOneMoreVeryLongNameOfAField", "theLastOneOfThem"]
          unique: true
        )
      """),
    Writing(
      "What does not fit is broken, a part a line",
      """
      union TheMessagesOfTheClient =
        | AMessageWithAVeryLongNameThatSaysIt
        | AnotherMessageWithAVeryLongNameThatSaysIt
        | AndOneMore

      directive @ref(
        to: String!
        onDelete: Deletion = RESTRICT
      ) on FIELD_DEFINITION | INPUT_FIELD_DEFINITION | ARGUMENT_DEFINITION

      directive @everywhere on
        | SCHEMA
        | SCALAR
        | OBJECT
        | FIELD_DEFINITION
        | ARGUMENT_DEFINITION
        | INTERFACE
        | UNION
        | ENUM
        | ENUM_VALUE
        | INPUT_OBJECT

      type T implements
        & AnInterfaceWithAVeryLongNameThatSaysIt
        & AnotherInterfaceWithAVeryLongNameThatSaysIt
        & OneMore {
        a: Int
      }
      """),
  ]
}
