// Wrong definitions: what the parser says of them. Each text with all that is printed of it.

extension WrongText {
  static let definitions: [WrongText] = [
    WrongText(
      "Unions",
      #"""
      union U A | B
      union U =
      union U = |
      union U = A | | B
      union U = A B
      union U { A }
      """#,
      #"""
      x.graphql:1:9: error: expected "=", found "A"
      union U A | B
              ^
      x.graphql:2:10: error: the definition ends too early: another one starts behind it
      union U =
               ^
      x.graphql:3:12: error: the definition ends too early: another one starts behind it
      union U = |
                 ^
      x.graphql:4:15: error: expected the name of a type, found "|"
      union U = A | | B
                    ^
      x.graphql:5:13: error: expected "|", found "B"
      union U = A B
                  ^
                  the types of a union are joined by "|"
      x.graphql:6:9: error: expected "=", found "{"
      union U { A }
              ^
      """#),
    WrongText(
      "Definitions of directives",
      #"""
      directive index on OBJECT
      directive @index OBJECT
      directive @index repeatble on OBJECT
      directive @index on
      directive @index on OBJCT | FIELD_DEFINITION | Here
      directive @index(a: Int on OBJECT
      extend directive @a on OBJECT
      """#,
      #"""
      x.graphql:1:11: error: expected "@" before the name of a directive, found "index"
      directive index on OBJECT
                ^^^^^
      x.graphql:2:18: error: expected "on", found "OBJECT"
      directive @index OBJECT
                       ^^^^^^
      x.graphql:3:18: error: expected "on", found "repeatble"
      directive @index repeatble on OBJECT
                       ^^^^^^^^^
                       did you mean repeatable?
      x.graphql:4:20: error: expected a place where the directive may stand
      directive @index on
                         ^
      x.graphql:5:21: error: "OBJCT" is no place where a directive may stand
      directive @index on OBJCT | FIELD_DEFINITION | Here
                          ^^^^^
                          did you mean OBJECT?
      x.graphql:5:48: error: "Here" is no place where a directive may stand
      directive @index on OBJCT | FIELD_DEFINITION | Here
                                                     ^^^^
      x.graphql:6:28: error: expected ":" behind on, found "OBJECT"
      directive @index(a: Int on OBJECT
                                 ^^^^^^
      x.graphql:7:1: error: a directive cannot be extended
      extend directive @a on OBJECT
      ^^^^^^^^^^^^^^^^^^^
      """#),
    WrongText(
      "Uses of directives",
      #"""
      type A @ { a: Int }
      type B @b( { a: Int }
      type C @c() { a: Int }
      type D @d(a 1) { a: Int }
      type E @e(a: ) { a: Int }
      type F @f("x") { a: Int }
      """#,
      #"""
      x.graphql:1:10: error: expected the name of a directive, found "{"
      type A @ { a: Int }
               ^
      x.graphql:2:12: error: expected an argument of @b, found "{"
      type B @b( { a: Int }
                 ^
      x.graphql:3:11: error: expected an argument of @c, found ")"
      type C @c() { a: Int }
                ^
      x.graphql:4:13: error: expected ":" behind a, found "1"
      type D @d(a 1) { a: Int }
                  ^
      x.graphql:5:14: error: expected a value, found ")"
      type E @e(a: ) { a: Int }
                   ^
      x.graphql:6:11: error: expected an argument of @f, found text
      type F @f("x") { a: Int }
                ^^^
      """#),
    WrongText(
      "Schema definitions",
      #"""
      schema
      schema { qeury: Query }
      schema { query Query }
      schema { query: [Query] }
      """#,
      #"""
      x.graphql:1:7: error: expected "{"
      schema
            ^
      x.graphql:2:10: error: expected a kind of operation, found "qeury"
      schema { qeury: Query }
               ^^^^^
               did you mean query?
      x.graphql:3:16: error: expected ":" behind query, found "Query"
      schema { query Query }
                     ^^^^^
      x.graphql:4:17: error: expected a type, found "["
      schema { query: [Query] }
                      ^
      """#),
    WrongText(
      "Extensions",
      #"""
      extend
      extend type
      extend type A
      extend foo A
      "No."
      extend type A @b
      extend extend type A
      """#,
      #"""
      x.graphql:1:7: error: expected what is extended
      extend
            ^
      x.graphql:2:12: error: the definition ends too early: another one starts behind it
      extend type
                 ^
      x.graphql:3:14: error: expected what the extension adds
      extend type A
                   ^
      x.graphql:5:1: error: an extension has no description
      "No."
      ^^^^^
      write a comment with "#"
      x.graphql:7:8: error: expected what is extended, found "extend"
      extend extend type A
             ^^^^^^
      x.graphql:7:21: error: expected what the extension adds
      extend extend type A
                          ^
      """#),
    WrongText(
      "A brace that is missing in the middle",
      #"""
      type A {
        a: Int

      "The next."
      type B {
        b: Int
      }

      enum E {
        A

      scalar S
      """#,
      #"""
      x.graphql:4:1: error: expected "}": A is still open here
      "The next."
      ^^^^^^^^^^^
      x.graphql:12:1: error: expected "}": E is still open here
      scalar S
      ^^^^^^
      """#),
    WrongText(
      "Braces too many",
      #"""
      }
      type A { a: Int }}
      ) type B { a: Int }
      """#,
      #"""
      x.graphql:1:1: error: expected a definition, found "}"
      }
      ^
      x.graphql:2:18: error: expected a definition, found "}"
      type A { a: Int }}
                       ^
      """#),
    WrongText(
      "A mistake that follows from another is not said",
      #"""
      type A {
        a: Int @default(value: "1)
        b: Int
        c Int
      }
      """#,
      #"""
      x.graphql:2:26: error: the text does not end on its line
        a: Int @default(value: "1)
                               ^^^
                               longer text stands between """
      x.graphql:4:5: error: expected ":" behind c, found "Int"
        c Int
          ^^^
      """#),
    WrongText(
      "A description of nothing",
      #"""
      "Nobody."
      """#,
      #"""
      x.graphql:1:10: error: expected a definition
      "Nobody."
               ^
      """#),
    WrongText(
      "Brackets that do not close",
      #"""
      type A { a: Int @x(y: [1 [2 {z: 3) }
      type B { b Int }
      """#,
      #"""
      x.graphql:1:34: error: expected a field of the object, found ")"
      type A { a: Int @x(y: [1 [2 {z: 3) }
                                       ^
      x.graphql:2:1: error: expected "}": A is still open here
      type B { b Int }
      ^^^^
      x.graphql:2:12: error: expected ":" behind b, found "Int"
      type B { b Int }
                 ^^^
      """#),
    WrongText(
      "A brace that is missing at the end",
      #"""
      type A { a: Int
      """#,
      #"""
      x.graphql:1:16: error: expected "}" behind A
      type A { a: Int
                     ^
      """#),
  ]
}
