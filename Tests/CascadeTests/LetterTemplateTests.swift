// Letters in an operator's words: filled in once, and refused where somebody would wait for a code in vain.

import Testing

@testable import Cascade

struct LetterTemplateTests {
  private func filled(_ words: String, _ values: [String: String]) throws -> String {
    let letter = try LetterTemplate(words, places: Set(values.keys)).filled(values)
    return "\(letter.subject)|\(letter.text)"
  }

  @Test func theFirstLineIsTheSubject() throws {
    #expect(
      try filled("Hallo {server}\n\nDein Code:\n{code}\n", ["server": "Kino", "code": "123456"])
        == "Hallo Kino|Dein Code:\n123456\n")
  }

  /// What is filled in is no template, and a brace alone is a brace.
  @Test func itIsFilledInOnce() throws {
    #expect(
      try filled("{server}\n\na { b } {code} {Code} {", ["server": "{code}", "code": "{server}"])
        == "{code}|a { b } {server} {Code} {")
  }

  @Test(arguments: ["", "Only a subject {code}", "Subject\n\nno code", "Subject\n\n{code} {nobody}", "\n\n{code}"])
  func whatHelpsNobodyIsRefused(words: String) {
    #expect(throws: LetterTemplate.Mistake.self) { try LetterTemplate(words, places: ["code"]) }
  }

  @Test func ourOwnLettersAreAllThere() throws {
    _ = try Letters(folder: nil)
    #expect(throws: StartError.self) { try Letters(folder: "/nowhere") }
  }
}
