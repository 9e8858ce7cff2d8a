// Fields, texts and comments as they are printed.

@testable import Codegen

extension PrinterTests.Writing {
  static let fields = [
    Writing(
      "A field is one line",
      "type A{a(x:Int=1,y:[Int!]!@q):Int@a@b(c:1 d:[1,\"2\" {e:null}]f:$X)}".replacing("$X", with: "true"),
      becomes: """
        type A {
          a(x: Int = 1, y: [Int!]! @q): Int @a @b(c: 1, d: [1, "2", {e: null}], f: true)
        }
        """),
    Writing(
      "Arguments with descriptions have lines",
      """
      type Room {
        join(
          "Needed where the room has one."
          password: String @length(max: 128)
          other: Int
        ): Member! @action(method: POST, path: "join", allow: [SIGNED_IN, GUEST], errors: [WRONG_PASSWORD, ROOM_FULL, BANNED])
      }
      """),
    Writing(
      "What is too long gets its directives below it, and then its arguments",
      """
      type A {
        aFieldWithALongName(argument: String, another: String): AType! @action(method: POST, path: "x", allow: [A, B, C, D])
        aFieldWithALongName(argument: String, another: String): AType!
          @action(method: POST, path: "x", allow: [A, B, C, D, E])
          @b
        aFieldWithALongName(
          argument: String
          another: String
          andOneMore: StringOfSomeKind
          andTheLast: StringOfSomeOtherKind
        ): AType @b
        aFieldWithALongName: AType!
          @action(
            method: POST
            path: "a/rather/long/path"
            allow: [A_PERMISSION_THAT_HAS_A_LONG_NAME, ANOTHER_PERMISSION_THAT_HAS_A_LONG_NAME, GUEST]
            errors: [
              A_PERMISSION_THAT_HAS_A_LONG_NAME
              ANOTHER_PERMISSION_THAT_HAS_A_LONG_NAME
              ANOTHER_PERMISSION_THAT_HAS_A_LONG_NAME
            ]
          )
      }
      """),
    Writing(
      "Empty lines between fields stay, one of them",
      "type A {\n\n\n  a: Int\n\n\n\n  b: Int\n  c: Int\n\n}\n\n\nenum E { A\n\n B }",
      becomes: "type A {\n  a: Int\n\n  b: Int\n  c: Int\n}\n\nenum E {\n  A\n\n  B\n}"),
    Writing(
      "An input's default is broken where it must be",
      """
      input In {
        a: [String!] = [
          "the first of some rather long texts that stand in a list"
          "the second of some rather long texts that stand in a list"
        ]
        b: In = {
          a: "the first of some rather long texts that stand in an object"
          b: "the second of some rather long texts that stand there"
        }
      }
      """),
  ]

  static let texts = [
    Writing(
      "Short descriptions are quoted, blocks stay blocks, long lines and several lines become blocks",
      #"""
      "Short, with \"quotes\", a \\ and é."
      type A {
        """
        Block.
        """
        a: Int
        "Long, and exactly as long as it may be, so very long that no character more would fit upon the line: 120 columns now"
        b: Int
        "Longer, and one longer than it may be, so very long that no character more would fit upon this line: 121 columns now!"
        c: Int
        "two\nlines" d: Int
        """  not
            indented as a block can be
              on its first line"""
        e: Int
        "" f: Int
        "\u0007\ttab\r\n" g: Int
        "\n leading line" h: Int
      }
      """#,
      becomes: #"""
        "Short, with \"quotes\", a \\ and é."
        type A {
          """
          Block.
          """
          a: Int
          "Long, and exactly as long as it may be, so very long that no character more would fit upon the line: 120 columns now"
          b: Int
          """
          Longer, and one longer than it may be, so very long that no character more would fit upon this line: 121 columns now!
          """
          c: Int
          """
          two
          lines
          """
          d: Int
          """
            not
          indented as a block can be
            on its first line
          """
          e: Int
          ""
          f: Int
          "\u0007\ttab\r\n"
          g: Int
          "\n leading line"
          h: Int
        }
        """#),
    Writing(
      "Quotes in blocks are escaped where three of them stand together",
      #"""
      """
      "quoted" ""two"" \"""three\""" \"""" \ \n

        indented
      """
      scalar A
        @b(
          c: """
          a block

            as a value
          """
        )
      """#),
  ]

  static let comments = [
    Writing(
      "Comments stay where they stand",
      """
      # Of the file.
      #
      # Still.

      # Of A.
      "A."
      type A
        # Of a.
        @a
        # Of b, behind it.
        @b {
        # Of a field.
        a: Int # behind a

        # Alone.

        # Of b.
        b(
          # Of x.
          x: Int # behind x
          y: Int
        ): Int
        # Last.

        # Very last.
      } # behind A

      enum E {
        # Of A.
        A # behind A
        # Last.
      }

      scalar S @a # behind S
      # Of T.
      scalar T

      # The end.

      # The very end.
      """),
    Writing(
      "Comments inside of something move in front of it",
      """
      type # one
      A # two
        @a( # three
          b: [1 # four
          ]) # five
        @c { # six
        a: [ # seven
        Int] # eight

        # nine
        b # ten
        : Int
      }
      """,
      becomes: """
        # one
        type A
          # two
          # three
          # four
          # five
          @a(b: [1])
          @c {
          # six
          # seven
          a: [Int] # eight

          # nine
          # ten
          b: Int
        }
        """),
    Writing(
      "Comments alone are a document too", "#one\n\n\n#  two", becomes: "# one\n\n#  two"),
  ]
}
