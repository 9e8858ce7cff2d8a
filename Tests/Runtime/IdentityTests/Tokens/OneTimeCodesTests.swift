import Core
import Testing

@testable import Identity

@Suite struct OneTimeCodesTests {
  private let codes = OneTimeCodes(key: .random())

  @Test func codesHaveTheirDigits() {
    for count in 6...8 {
      var firsts: Set<Character> = []
      for _ in 0..<500 {
        let code = OneTimeCodes.digits(count).reveal()
        #expect(code.count == count && code.allSatisfy { $0.isASCII && $0.isNumber })
        firsts.formUnion(code.prefix(1))
      }
      #expect(firsts.count == 10, "leading zeros too")
    }
  }

  @Test func recoveryCodesAreGroupedAndDiffer() {
    let all = (0..<1_000).map { _ in OneTimeCodes.recovery().reveal() }
    #expect(Set(all).count == 1_000)
    #expect(all.allSatisfy { $0.utf8.count == 11 && Array($0)[5] == "-" })
    #expect(Set(all.joined()).count == 33)
  }

  @Test func whatPeopleMakeOfACodeIsTheSameCode() {
    let hash = codes.hash(Secret("01abc-9xyz0"), of: "u", for: "recovery")
    #expect(hash != nil)
    for typed in ["01ABC9XYZ0", " 01abc 9xyz0 ", "O1abc-9xyzo", "olabc-9xyz0", "0Iabc9XYZ0"] {
      #expect(codes.hash(Secret(typed), of: "u", for: "recovery") == hash, "\(typed)")
    }
    #expect(codes.hash(Secret("01abc-9xyz1"), of: "u", for: "recovery") != hash)
  }

  @Test func aCodeIsGoodForItsOwnerAndItsPurposeAlone() {
    let code = OneTimeCodes.digits()
    let hash = codes.hash(code, of: "anna", for: "login")
    #expect(codes.hash(code, of: "anna", for: "login") == hash)
    #expect(codes.hash(code, of: "bert", for: "login") != hash)
    #expect(codes.hash(code, of: "anna", for: "reset") != hash)
    #expect(codes.hash(code, of: "annal", for: "ogin") != hash)
    #expect(OneTimeCodes(key: .random()).hash(code, of: "anna", for: "login") != hash)
  }

  @Test func aHashOutlivesTheKeyThatMadeIt() throws {
    let (old, new) = (SymmetricKey.random(), SymmetricKey.random())
    let code = OneTimeCodes.recovery()
    let kept = try #require(OneTimeCodes(key: old).hash(code, of: "anna", for: "reset"))
    #expect(OneTimeCodes(key: new, older: [old]).isHash(kept, of: code, of: "anna", for: "reset"))
    #expect(!OneTimeCodes(key: new, older: [old]).isHash(kept, of: code, of: "bert", for: "reset"))
    #expect(!OneTimeCodes(key: new).isHash(kept, of: code, of: "anna", for: "reset"))
  }

  @Test(arguments: ["", "-", "  ", "12345ü", "1234_5", "u2345", "12\u{0}34", String(repeating: "1", count: 65)])
  func whatIsNoCodeHasNoHash(text: String) {
    #expect(codes.hash(Secret(text), of: "anna", for: "login") == nil)
  }
}
