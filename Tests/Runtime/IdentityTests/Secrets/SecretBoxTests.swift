import Core
import Testing

@testable import Identity

@Suite struct SecretBoxTests {
  private let box = SecretBox(key: .random())

  private func refusal(_ sealed: [UInt8], for owner: String = "usr_1 totp", _ other: SecretBox? = nil) -> IdentityError?
  {
    do throws(IdentityError) {
      _ = try (other ?? box).open(sealed, for: owner)
      return nil
    } catch { return error }
  }

  @Test(arguments: [0, 1, 31, 1_000, SecretBox.maxBytes]) func whatIsSealedIsOpened(count: Int) throws {
    let secret = Sodium.random(count)
    let sealed = try box.seal(Secret(secret), for: "usr_1 totp")
    #expect(sealed.count == count + SecretBox.overhead)
    let opened = try box.open(sealed, for: "usr_1 totp")
    #expect(opened.secret.revealBytes() == secret && !opened.isOfOldKey)
    #expect(try box.seal(Secret(secret), for: "usr_1 totp") != sealed, "each time otherwise")
  }

  @Test func whatBelongsToAnotherIsNotOpened() throws {
    let sealed = try box.seal(Secret("secret"), for: "usr_1 totp")
    for owner in ["usr_2 totp", "usr_1 toto", "usr_1 tot", "usr_1 totp ", ""] {
      #expect(refusal(sealed, for: owner)?.code == .notSealedHere)
    }
  }

  @Test func anOldKeyOpensAndSaysSoAndAForeignOneDoesNot() throws {
    let (old, new) = (SymmetricKey.random(), SymmetricKey.random())
    let sealed = try SecretBox(key: old).seal(Secret("secret"), for: "x")
    let ring = SecretBox(key: new, older: [.random(), old])
    let opened = try ring.open(sealed, for: "x")
    #expect(opened.isOfOldKey && opened.secret.reveal() == "secret")
    let anew = try ring.seal(opened.secret, for: "x")
    #expect(try !ring.open(anew, for: "x").isOfOldKey)
    #expect(refusal(anew, for: "x", SecretBox(key: old))?.message == "it was sealed with a key that is not in the ring")
  }

  @Test func noChangedByteIsBelieved() throws {
    let sealed = try box.seal(Secret("secret"), for: "usr_1 totp")
    for place in sealed.indices {
      for change in [1, 0x80, 0xff] as [UInt8] {
        var changed = sealed
        changed[place] ^= change
        #expect(refusal(changed)?.code == .notSealedHere)
      }
      #expect(refusal(Array(sealed[..<place])) != nil && refusal(sealed + sealed[place...]) != nil)
    }
    #expect(refusal([UInt8](repeating: 1, count: SecretBox.maxBytes + 100)) != nil)
    #expect(throws: IdentityError.self) { try box.seal(Secret(Sodium.random(SecretBox.maxBytes + 1)), for: "x") }
  }

  @Test func keysOfAConfigurationAreReadAndWhatIsWrongWithOneIsSaid() throws {
    let good = String(repeating: "0a", count: 32)
    let other = String(repeating: "0B", count: 32)
    let sealed = try SecretBox(hexKeys: [Secret(good)], name: "credentials").seal(Secret("s"), for: "x")
    #expect(
      try SecretBox(hexKeys: [Secret(other), Secret(good)], name: "credentials").open(sealed, for: "x").isOfOldKey)
    func message(_ keys: [String]) -> String {
      do throws(IdentityError) {
        _ = try SecretBox(hexKeys: keys.map { Secret($0) }, name: "credentials")
        return ""
      } catch { return error.code == .configuration ? error.message : "another code" }
    }
    #expect(message([]) == "credentials has no key")
    #expect(message([String(good.dropLast())]) == "credentials must be 64 hexadecimal characters; it has 63")
    #expect(message([""]) == "credentials must be 64 hexadecimal characters; it has 0")
    let wrong = "x" + good.dropLast()
    #expect(
      message([good, wrong]) == "key 2 of 2 of credentials must be 64 hexadecimal characters; it has others among them")
    #expect(message([good, other, good.uppercased()]) == "key 3 of 3 of credentials was named before")
    #expect(!message([wrong]).contains("0a0a"))
  }
}
