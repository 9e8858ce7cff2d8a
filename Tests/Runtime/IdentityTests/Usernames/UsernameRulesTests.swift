import Testing

@testable import Identity

@Suite struct UsernameRulesTests {
  private let rules = UsernameRules(reserving: ["Cascade"])

  @Test(arguments: ["anna", "Zoë-2", "李小龙", "a_b", "ἈΘΗΝΆ", "123", "नमस्ते", String(repeating: "ä", count: 50)])
  func ordinaryNamesMayBeTaken(name: String) { #expect(rules.fault(in: name) == nil) }

  @Test func othersMayNot() {
    #expect(rules.fault(in: "ab") == .tooShort && rules.fault(in: "") == .tooShort)
    #expect(rules.fault(in: String(repeating: "a", count: 51)) == .tooLong)
    #expect(rules.fault(in: String(repeating: "a", count: 100_000)) == .tooLong)
    for name in [
      "a b", "a.b", "a@b", "<b>", "an\u{0}na", "an\nna", "anna\u{202e}", "anna\u{200d}", "😀😀😀", "\u{301}anna",
    ] {
      #expect(rules.fault(in: name) == .badCharacters, "\(name)")
    }
  }

  @Test func theNineteenReservedNamesAreNobodysHoweverTheyAreWritten() {
    #expect(UsernameRules.reserved.count == 19)
    for name in UsernameRules.reserved { #expect(rules.fault(in: name) == .reserved) }
    for name in ["ADMIN", "Root", "_admin_", "ad-min", "ｒｏｏｔ", "cascade", "CASCADE"] {
      #expect(rules.fault(in: name) == .reserved, "\(name)")
    }
    for name in ["admina", "roots", "tea", "bots"] { #expect(rules.fault(in: name) == nil) }
    #expect(rules.fault(in: "root", allowingReserved: true) == nil)
  }

  @Test func namesThatLookTheSameAreTheSame() {
    let same = [
      ("Anna", "aNNA"), ("Zo\u{eb}", "zoe\u{308}"), ("STRASSE", "straße"), ("STRA\u{1e9e}E", "strasse"),
      ("ΣΊΣΥΦΟΣ", "σίσυφος"), ("ＡＮＮＡ", "anna"),
      ("\u{212b}se", "\u{e5}SE"), ("\u{212a}arl", "karl"),
    ]
    for (one, other) in same {
      #expect(Array(UsernameRules.key(of: one).utf8) == Array(UsernameRules.key(of: other).utf8))
    }
    for (one, other) in [("anna", "ann"), ("zoe", "zoë"), ("a_b", "a-b"), ("ab", "a_b")] {
      #expect(UsernameRules.key(of: one) != UsernameRules.key(of: other))
    }
  }

  @Test func theKeyOfAKeyIsItself() {
    for name in [
      "Zoë", "STRASSE", "İstanbul", "ΣΊΣΥΦΟΣ", "ǅ", "ŉ", "STRA\u{1e9e}E", "a\u{323}\u{307}\u{345}\u{308}",
      "\u{1fb3}\u{301}", "ﬃ", "ＡＮＮＡ", "\u{1e9b}\u{323}",
    ] {
      let key = UsernameRules.key(of: name)
      #expect(Array(UsernameRules.key(of: key).utf8) == Array(key.utf8), "\(name)")
    }
  }
}
