// Wrong words: what the lexer says. Each text with all that is printed of it.

extension WrongText {
  static let words: [WrongText] = [
    WrongText(
      "Signs of other languages",
      #"""
      type A { a: Int } ;; %
      """#,
      #"""
      x.graphql:1:19: error: ";" has no place in a schema
      type A { a: Int } ;; %
                        ^^
      x.graphql:1:22: error: "%" has no place in a schema
      type A { a: Int } ;; %
                           ^
      """#),
    WrongText(
      "A comment of other languages",
      #"""
      // note
      type A { a: Int }
      """#,
      #"""
      x.graphql:1:1: error: a line that begins with "/"
      // note
      ^^^^^^^
      a comment begins with "#"
      """#),
    WrongText(
      "Single quotes",
      #"""
      type A { a: Int @default(value: 'x') @b }
      """#,
      #"""
      x.graphql:1:33: error: text in single quotes
      type A { a: Int @default(value: 'x') @b }
                                      ^^^
                                      text stands in double quotes
      """#),
    WrongText(
      "A text without its end",
      #"""
      type A {
        "Its name.
        name: String @a
      }
      """#,
      #"""
      x.graphql:2:3: error: the text does not end on its line
        "Its name.
        ^^^^^^^^^^
        longer text stands between """
      """#),
    WrongText(
      "A block without its end",
      #"""
      type A { a: Int }
      """
      No end.
      """#,
      #"""
      x.graphql:2:1: error: the text does not end
      """
      ^^^
      it ends with """
      """#),
    WrongText(
      "Escapes that mean nothing",
      #"""
      scalar S @a(a: "\q \u12 \uD800 \u{110000} \u{} \uDE00\uD83D \uD83Dx ok \é")
      """#,
      #"""
      x.graphql:1:17: error: there is no such escape
      scalar S @a(a: "\q \u12 \uD800 \u{110000} \u{} \uDE00\uD83D \uD83Dx ok \é")
                      ^^
                      a backslash is written \\
      x.graphql:1:20: error: this escape is no character
      scalar S @a(a: "\q \u12 \uD800 \u{110000} \u{} \uDE00\uD83D \uD83Dx ok \é")
                         ^^^^
                         \u and four hexadecimal digits, or \u{…}
      x.graphql:1:25: error: this escape is no character
      scalar S @a(a: "\q \u12 \uD800 \u{110000} \u{} \uDE00\uD83D \uD83Dx ok \é")
                              ^^^^^^
                              \u and four hexadecimal digits, or \u{…}
      x.graphql:1:32: error: this escape is no character
      scalar S @a(a: "\q \u12 \uD800 \u{110000} \u{} \uDE00\uD83D \uD83Dx ok \é")
                                     ^^^^^^^^^^
                                     \u and four hexadecimal digits, or \u{…}
      x.graphql:1:43: error: this escape is no character
      scalar S @a(a: "\q \u12 \uD800 \u{110000} \u{} \uDE00\uD83D \uD83Dx ok \é")
                                                ^^^
                                                \u and four hexadecimal digits, or \u{…}
      x.graphql:1:48: error: this escape is no character
      scalar S @a(a: "\q \u12 \uD800 \u{110000} \u{} \uDE00\uD83D \uD83Dx ok \é")
                                                     ^^^^^^
                                                     \u and four hexadecimal digits, or \u{…}
      x.graphql:1:54: error: this escape is no character
      scalar S @a(a: "\q \u12 \uD800 \u{110000} \u{} \uDE00\uD83D \uD83Dx ok \é")
                                                           ^^^^^^
                                                           \u and four hexadecimal digits, or \u{…}
      x.graphql:1:61: error: this escape is no character
      scalar S @a(a: "\q \u12 \uD800 \u{110000} \u{} \uDE00\uD83D \uD83Dx ok \é")
                                                                  ^^^^^^
                                                                  \u and four hexadecimal digits, or \u{…}
      x.graphql:1:72: error: there is no such escape
      scalar S @a(a: "\q \u12 \uD800 \u{110000} \u{} \uDE00\uD83D \uD83Dx ok \é")
                                                                             ^^
                                                                             a backslash is written \\
      """#),
    WrongText(
      "Numbers that are none",
      #"""
      scalar S @a(a: 01 b: -c, d: 1. e: .5 f: 1e g: 12px h: 1.2.3 i: +1 j: - k: 0x1F)
      """#,
      #"""
      x.graphql:1:16: error: "01" is no number
      scalar S @a(a: 01 b: -c, d: 1. e: .5 f: 1e g: 12px h: 1.2.3 i: +1 j: - k: 0x1F)
                     ^^
                     did you mean 1?
      x.graphql:1:22: error: "-c" is no number
      scalar S @a(a: 01 b: -c, d: 1. e: .5 f: 1e g: 12px h: 1.2.3 i: +1 j: - k: 0x1F)
                           ^^
      x.graphql:1:29: error: "1." is no number
      scalar S @a(a: 01 b: -c, d: 1. e: .5 f: 1e g: 12px h: 1.2.3 i: +1 j: - k: 0x1F)
                                  ^^
                                  did you mean 1.0?
      x.graphql:1:35: error: ".5" is no number
      scalar S @a(a: 01 b: -c, d: 1. e: .5 f: 1e g: 12px h: 1.2.3 i: +1 j: - k: 0x1F)
                                        ^^
                                        did you mean 0.5?
      x.graphql:1:41: error: "1e" is no number
      scalar S @a(a: 01 b: -c, d: 1. e: .5 f: 1e g: 12px h: 1.2.3 i: +1 j: - k: 0x1F)
                                              ^^
                                              did you mean 1e0?
      x.graphql:1:47: error: "12px" is no number
      scalar S @a(a: 01 b: -c, d: 1. e: .5 f: 1e g: 12px h: 1.2.3 i: +1 j: - k: 0x1F)
                                                    ^^^^
      x.graphql:1:55: error: "1.2.3" is no number
      scalar S @a(a: 01 b: -c, d: 1. e: .5 f: 1e g: 12px h: 1.2.3 i: +1 j: - k: 0x1F)
                                                            ^^^^^
      x.graphql:1:64: error: "+1" is no number
      scalar S @a(a: 01 b: -c, d: 1. e: .5 f: 1e g: 12px h: 1.2.3 i: +1 j: - k: 0x1F)
                                                                     ^^
                                                                     did you mean 1?
      x.graphql:1:70: error: "-" is no number
      scalar S @a(a: 01 b: -c, d: 1. e: .5 f: 1e g: 12px h: 1.2.3 i: +1 j: - k: 0x1F)
                                                                           ^
                                                                           did you mean -0?
      x.graphql:1:75: error: "0x1F" is no number
      scalar S @a(a: 01 b: -c, d: 1. e: .5 f: 1e g: 12px h: 1.2.3 i: +1 j: - k: 0x1F)
                                                                                ^^^^
      """#),
    WrongText(
      "Letters that names do not have",
      #"""
      type Räume { a: Größe, ä: Int }
      enum € { A }
      """#,
      #"""
      x.graphql:1:6: error: "Räume" is no name
      type Räume { a: Größe, ä: Int }
           ^^^^^
           names are of a–z, A–Z, 0–9 and _
      x.graphql:1:17: error: "Größe" is no name
      type Räume { a: Größe, ä: Int }
                      ^^^^^
                      names are of a–z, A–Z, 0–9 and _
      x.graphql:1:24: error: "ä" is no name
      type Räume { a: Größe, ä: Int }
                             ^
                             names are of a–z, A–Z, 0–9 and _
      x.graphql:2:6: error: "€" has no place in a schema
      enum € { A }
           ^
      x.graphql:2:8: error: expected the name of the enum, found "{"
      enum € { A }
             ^
      """#),
    WrongText(
      "A sign that is not ASCII",
      #"""
      type A { a: Int … }
      """#,
      #"""
      x.graphql:1:17: error: "…" has no place in a schema
      type A { a: Int … }
                      ^
      """#),
  ]
}
