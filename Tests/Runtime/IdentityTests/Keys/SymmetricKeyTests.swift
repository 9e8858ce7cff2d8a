import Core
import Testing

@testable import Identity

@Suite struct SymmetricKeyTests {
  @Test func readsSixtyFourHexadecimalCharactersAndNothingElse() {
    let text = String(repeating: "0123456789abcdefABCDEF0123456789", count: 2)
    #expect(SymmetricKey(hex: Secret(text))?.bytes.prefix(4) == [0x01, 0x23, 0x45, 0x67])
    for wrong in ["", String(text.dropLast()), text + "0", text + "\n", "g" + text.dropFirst(), " " + text.dropFirst()]
    {
      #expect(SymmetricKey(hex: Secret(wrong)) == nil)
    }
    #expect(SymmetricKey([UInt8](repeating: 1, count: 31)) == nil)
  }

  @Test func eachPurposeHasAKeyOfItsOwn() {
    let key = SymmetricKey.random()
    #expect(key.derived(for: "one").bytes == key.derived(for: "one").bytes)
    #expect(key.derived(for: "one").bytes != key.derived(for: "two").bytes)
    #expect(key.derived(for: "one").bytes != SymmetricKey.random().derived(for: "one").bytes)
  }

  @Test func neverPrints() {
    #expect("\(SymmetricKey.random())" == "SymmetricKey(secret: \(Secret.mark))")
  }
}
