// The small language of patterns: what it matches, against the regular expressions of Foundation; what it refuses; and
// that no pattern makes matching slow.

import Foundation
import Testing
import Wire

@Suite struct PatternTests {
  @Test(arguments: [
    ("", "", true), ("", "a", false), ("abc", "abc", true), ("abc", "ab", false), ("abc", "abcd", false),
    ("^abc$", "abc", true), ("a*", "", true), ("a*", "aaa", true), ("a+", "", false), ("a?b", "b", true),
    ("a?b", "aab", false), ("a{2}", "aa", true), ("a{2}", "aaa", false), ("a{2,}", "a", false),
    ("a{2,}", "aaaaa", true), ("a{1,3}", "aaa", true), ("a{1,3}", "aaaa", false), ("a{0,1}b", "b", true),
    ("a*a", "aaa", true), ("a*a", "", false), ("[a-z]*[a-z0-9]", "ab9", true), ("[a-z]*[a-z0-9]", "9ab", false),
    ("[a-z0-9-]*[a-z0-9]", "a-b", true), ("[a-z0-9-]*[a-z0-9]", "a-", false), ("a?a?a?aaa", "aaa", true),
    (".", "電", true), (".", "😀", true), (".", "\n", false), (".", "", false), ("[^a]", "b", true), ("[^a]", "a", false),
    ("[^a]", "\n", true), ("[a\\]b]", "]", true), ("[a-]", "-", true), ("[-a]", "-", true), ("\\.", ".", true),
    ("\\.", "x", false), ("[é-ü]", "ö", true), ("[一-龥]+", "電影", true), ("[一-龥]+", "film", false),
    ("x{43}", String(repeating: "x", count: 43), true), ("x{64,65}", String(repeating: "x", count: 64), true),
    ("x{64,65}", String(repeating: "x", count: 66), false), ("x{100,}", String(repeating: "x", count: 99), false),
    ("x{100,}", String(repeating: "x", count: 5_000), true), ("e", "e\u{301}", false), ("\\$\\^", "$^", true),
  ])
  func matchesWholeTexts(_ pattern: String, _ text: String, _ expected: Bool) throws {
    #expect(try Pattern(parsing: pattern).matches(text) == expected)
  }

  @Test(arguments: [
    "(a)", "a|b", "*", "a**", "a+?", "a{2}{3}", "{2}", "a{", "a{}", "a{2", "a{3,2}", "a{0}", "a{0,0}", "a{1001}",
    "a{99999999999999999999}", "[", "[]", "[^]", "[a", "[z-a]", "[[:alpha:]]", "\\", "\\d", "\\w", "\\n", "a\\", "]",
    "}", "a^",
    "$a", "[a-\\", String(repeating: "a", count: 65),
  ])
  func refusesWhatItHasNot(_ pattern: String) {
    #expect(throws: PatternError.self) { try Pattern(parsing: pattern) }
  }

  @Test func agreesWithFoundation() throws {
    let pieces = ["a", "b", "[ab]", "[^a]", ".", "[a-c]"]
    let counts = ["", "*", "+", "?", "{2}", "{1,3}", "{2,}", "{0,2}"]
    for seed in 0..<1_500 as Range<UInt64> {
      var random = SeededRandom(seed)
      let text = (0...random.next() % 4).map { _ in
        pieces[Int(random.next() % 6)] + counts[Int(random.next() % 8)]
      }.joined()
      let pattern = try Pattern(parsing: text)
      let expression = try NSRegularExpression(pattern: "^(?:\(text))\\z")
      for _ in 0..<20 {
        let subject = String(
          (0..<(random.next() % 9)).map { _ in ["a", "b", "c", "d"][Int(random.next() % 4)] as Character })
        let range = NSRange(subject.startIndex..., in: subject)
        let expected = expression.firstMatch(in: subject, range: range) != nil
        #expect(pattern.matches(subject) == expected, "\(text) on \(subject)")
      }
    }
  }

  @Test(.timeLimit(.minutes(1))) func noPatternIsSlow() throws {
    // Each of these takes others longer than the age of the world.
    for pattern in [String(repeating: "a?", count: 31) + String(repeating: "a", count: 31), "a*a*a*a*a*a*a*a*a*a*b"] {
      #expect(try !Pattern(parsing: pattern).matches(String(repeating: "a", count: 20_000)))
    }
  }
}
