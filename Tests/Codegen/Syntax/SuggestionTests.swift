// What is near enough to have been meant.

import Testing

@testable import Codegen

@Suite struct SuggestionTests {
  @Test(arguments: [
    ("lenght", "length"), ("ROOM", "room"), ("resorce", "resource"), ("ge", "get"), ("obsrve", "observe"),
  ])
  func `The nearest known word is suggested`(_ written: String, _ meant: String) {
    let known = ["list", "length", "room", "resource", "get", "observe"]
    #expect(Suggestion.nearest(written, among: known) == meant)
  }

  @Test(arguments: ["cat", "x", "", "playlist", String(repeating: "x", count: 1000)])
  func `What is far from all of them is no slip`(_ written: String) {
    #expect(Suggestion.nearest(written, among: ["length", "room", "resource"]) == nil)
    #expect(Suggestion.nearest(written, among: []) == nil)
  }

  @Test func `A swap of neighbours is one edit`() {
    #expect(Suggestion.edits("tpye", "type") == 1)
    #expect(Suggestion.edits("kitten", "sitting") == 3)
    #expect(Suggestion.edits("", "abc") == 3)
  }
}
