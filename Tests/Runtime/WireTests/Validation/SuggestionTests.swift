// What "did you mean" takes for near.

import Testing
import Wire

@Suite struct SuggestionTests {
  @Test(arguments: [
    ("serve", "serve", 0), ("srve", "serve", 1), ("sevre", "serve", 1), ("", "abc", 3), ("abc", "", 3),
    ("kitten", "sitting", 3), ("--lisen", "--listen", 1),
  ])
  func counts(left: String, right: String, edits: Int) { #expect(Suggestion.edits(left, right) == edits) }

  @Test func saysTheNearestOrNothing() {
    #expect(Suggestion.say("versoin", among: ["serve", "version", "help"]) == "; did you mean version?")
    #expect(Suggestion.say("frobnicate", among: ["serve", "version", "help"]).isEmpty)
  }
}
