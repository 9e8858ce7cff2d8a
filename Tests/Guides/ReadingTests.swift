// How a guide is read: what it shows is done, and what it shows wrongly is not passed over.

import Testing

@Suite struct ReadingTests {
  @Test func blocksAreSteps() throws {
    let guide = try Guide(
      """
      In **Schema/a.graphql**, not **Schema/b.txt** but
      **Schema/c.graphql**:

      ```diff
       one
      -two
      +three
      ```

      ```sh
      swift run cascade serve --listen 127.0.0.1:8080
      .build/debug/cascade server-info get
      ```

      Answers

      ```json
      {}
      ```
      """)
    #expect(
      guide.steps == [
        .edit(path: "Schema/c.graphql", before: "one\ntwo\n", after: "one\nthree\n"),
        .serve(command: "swift run cascade serve --listen 127.0.0.1:8080"),
        .run(command: ".build/debug/cascade server-info get", answer: "{}"),
      ])
    #expect(guide.files == ["Schema/c.graphql"])
  }

  @Test(arguments: [
    ("```diff\n a\n```", "the paragraph before names no file in bold"),
    ("**a.txt**\n\n```text\nx\n```", "an answer to no command"), ("```\nx\n```", "a block of no language"),
    ("```sh\nx", "the block has no end"),
    ("**a.swift** is it.\n\nOr not?\n\n```swift\nx\n```", "the paragraph before names no file in bold"),
  ])
  func whatSaysNothingToDoIsRefused(_ text: String, _ reason: String) {
    #expect { try Guide(text) } throws: { ($0 as? Guide.Unclear)?.reason == reason }
  }

  @Test func anythingMayStandForAnEllipsis() {
    #expect(Follower.matches("{\"a\":1,\"b\":2}\n", "{…\"b\":2}"))
    #expect(Follower.matches("x\nfirst\ny\nlast.\n", "…first…\n…last…"))
    #expect(!Follower.matches("{\"a\":1}", "{\"a\":1,…}"))
    #expect(!Follower.matches("Hello, Ada.!", "Hello, Ada."))
  }
}
