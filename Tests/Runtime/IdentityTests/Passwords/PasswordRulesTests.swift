import Core
import Testing

@testable import Identity

@Suite struct PasswordRulesTests {
  @Test func lengthIsCountedInCharacters() {
    let rules = PasswordRules()
    #expect(rules.fault(in: Secret("1234567"), of: "anna") == .tooShort)
    #expect(rules.fault(in: Secret("12345678"), of: "anna") == nil)
    #expect(rules.fault(in: Secret("äöüßäöü"), of: "anna") == .tooShort)
    #expect(rules.fault(in: Secret("äöüßäöüß"), of: "anna") == nil)
    #expect(rules.fault(in: Secret(String(repeating: "😀", count: 128)), of: "anna") == nil)
    #expect(rules.fault(in: Secret(String(repeating: "x", count: 129)), of: "anna") == .tooLong)
    #expect(rules.fault(in: Secret([UInt8](repeating: 0x78, count: 1 << 20)), of: "anna") == .tooLong)
  }

  @Test func theOwnNameIsNoPassword() {
    let rules = PasswordRules()
    for password in ["annabella", "ANNABELLA", "AnnaBella"] {
      #expect(rules.fault(in: Secret(password), of: "annaBella") == .isUsername)
    }
    #expect(rules.fault(in: Secret("annabella1"), of: "annabella") == nil)
  }

  @Test func whatEverybodyTriesIsRefused() {
    let known = KnownPasswords(
      list: Bytes("password\r\nLetMeIn1234\n\n\r\n\(String(repeating: "x", count: 600))\nlast one"))
    #expect(known.count == 3)
    let rules = PasswordRules(known: known)
    for password in ["password", "PassWord", "letmein1234", "last one"] {
      #expect(rules.fault(in: Secret(password), of: "anna") == .isKnown)
    }
    for password in ["password1", "passwor!", "passw0rd", "last one\r"] {
      #expect(rules.fault(in: Secret(password), of: "anna") == nil)
    }
    #expect(!known.contains(Secret("")) && KnownPasswords(list: Bytes()).count == 0)
  }

  @Test func aLongListIsKeptShortAndFound() {
    let words = (0..<20_000).map { "word\($0 % 15_000)" }.joined(separator: "\n")
    let known = KnownPasswords(list: Bytes(words))
    #expect(known.count == 15_000)
    #expect((0..<15_000).allSatisfy { known.contains(Secret("word\($0)")) })
    #expect(!(15_000..<20_000).contains { known.contains(Secret("word\($0)")) })
    #expect(!"\(known)".contains("word1"))
  }
}
