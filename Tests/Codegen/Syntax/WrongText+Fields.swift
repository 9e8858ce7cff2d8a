// Wrong fields, and wrong beginnings of definitions. Each text with all that is printed of it.

extension WrongText {
  static let fields: [WrongText] = [
    WrongText(
      "Keywords that are none",
      #"""
      tpye Room { a: Int }

      object A { a: Int }
      """#,
      #"""
      x.graphql:1:1: error: expected a definition, found "tpye"
      tpye Room { a: Int }
      ^^^^
      did you mean type?
      x.graphql:3:1: error: expected a definition, found "object"
      object A { a: Int }
      ^^^^^^
      """#),
    WrongText(
      "Operations",
      #"""
      query { a }
      mutation M { a }
      { a }
      type A { a: Int }
      """#,
      #"""
      x.graphql:1:1: error: a schema describes types; it asks for nothing
      query { a }
      ^^^^^
      x.graphql:2:1: error: a schema describes types; it asks for nothing
      mutation M { a }
      ^^^^^^^^
      x.graphql:3:1: error: a schema describes types; it asks for nothing
      { a }
      ^
      """#),
    WrongText(
      "Definitions without names",
      #"""
      type { a: Int }
      enum 1 { A }
      scalar
      """#,
      #"""
      x.graphql:1:6: error: expected the name of the type, found "{"
      type { a: Int }
           ^
      x.graphql:2:6: error: expected the name of the enum, found "1"
      enum 1 { A }
           ^
      x.graphql:3:7: error: expected the name of the scalar
      scalar
            ^
      """#),
    WrongText(
      "Interfaces, wrongly listed",
      #"""
      type A implments B { a: Int }
      type A implements B, C { a: Int }
      type A implements { a: Int }
      type A : B { a: Int }
      """#,
      #"""
      x.graphql:1:8: error: expected "{", found "implments"
      type A implments B { a: Int }
             ^^^^^^^^^
             did you mean implements?
      x.graphql:2:22: error: expected "&", found "C"
      type A implements B, C { a: Int }
                           ^
                           interfaces are joined by "&"
      x.graphql:3:19: error: expected the name of an interface, found "{"
      type A implements { a: Int }
                        ^
      x.graphql:4:8: error: expected "{", found ":"
      type A : B { a: Int }
             ^
      """#),
    WrongText(
      "Bodies without anything",
      #"""
      type A {}
      enum E { }
      input I {
      }
      """#,
      #"""
      x.graphql:1:9: error: expected a field, found "}"
      type A {}
              ^
      x.graphql:2:10: error: expected a value, found "}"
      enum E { }
               ^
      x.graphql:3:10: error: expected a field
      input I {
               ^
      """#),
    WrongText(
      "Types of fields",
      #"""
      type A {
        a Int
        b:
        c: [Int
        d: Int]
        e: Int!!
        f: !
        g: [Int!
        h: Int
      }
      """#,
      #"""
      x.graphql:2:5: error: expected ":" behind a, found "Int"
        a Int
          ^^^
      x.graphql:3:5: error: expected the type of b
        b:
          ^
      x.graphql:4:10: error: expected "]" behind the type of the elements
        c: [Int
               ^
      x.graphql:5:9: error: expected a field, found "]"
        d: Int]
              ^
      x.graphql:6:10: error: expected a field, found "!"
        e: Int!!
               ^
      x.graphql:7:6: error: expected the type of f, found "!"
        f: !
           ^
      x.graphql:8:11: error: expected "]" behind the type of the elements
        g: [Int!
                ^
      """#),
    WrongText(
      "Arguments of fields",
      #"""
      type A {
        join(): Int
        join(a): Int
        join(a: Int: Int
        join(a: Int = ): Int
        join(
          "Its name."
        ): Int
        "Nobody."
      }
      """#,
      #"""
      x.graphql:2:8: error: expected an argument of join, found ")"
        join(): Int
             ^
      x.graphql:3:9: error: expected ":" behind a, found ")"
        join(a): Int
              ^
      x.graphql:4:11: error: expected the type of a, found "Int"
        join(a: Int: Int
                ^^^
      x.graphql:5:17: error: expected a value, found ")"
        join(a: Int = ): Int
                      ^
      x.graphql:7:16: error: expected an argument of join
          "Its name."
                     ^
      x.graphql:9:12: error: expected a field
        "Nobody."
                 ^
      """#),
    WrongText(
      "Values of enumerations",
      #"""
      enum E {
        A,
        true
        B = 1
        "C"
        D(x: Int)
        c: Int
      }
      """#,
      #"""
      x.graphql:3:3: error: no value of an enumeration can be called true
        true
        ^^^^
      x.graphql:4:5: error: expected a value, found "="
        B = 1
          ^
      x.graphql:6:4: error: expected a value, found "("
        D(x: Int)
         ^
      x.graphql:7:4: error: expected a value, found ":"
        c: Int
         ^
      """#),
    WrongText(
      "Fields of inputs",
      #"""
      input I {
        a(b: Int): Int
        b: Int = $x
        c: Int = [1, 2
        d: In = {a 1}
      }
      """#,
      #"""
      x.graphql:2:4: error: expected ":" behind a, found "("
        a(b: Int): Int
         ^
         only fields of types and interfaces take arguments
      x.graphql:3:13: error: a schema has no variables
        b: Int = $x
                  ^
      x.graphql:4:17: error: expected "]" behind the list
        c: Int = [1, 2
                      ^
      x.graphql:5:14: error: expected ":" behind a, found "1"
        d: In = {a 1}
                   ^
      """#),
    WrongText(
      "Things that fields do not have",
      #"""
      type A {
        a(b: {c: 1}): Int
        b: Int = 1
        ...C
        d: Int | Float
      }
      """#,
      #"""
      x.graphql:2:8: error: expected the type of b, found "{"
        a(b: {c: 1}): Int
             ^
      x.graphql:3:10: error: expected a field, found "="
        b: Int = 1
               ^
      x.graphql:5:10: error: expected a field, found "|"
        d: Int | Float
               ^
      """#),
  ]
}
