import Core
import Testing

@testable import Identity

@Suite struct AuthenticatorDataTests {
  private let authenticator = SoftAuthenticator()

  private func data(_ flags: UInt8, _ credential: [UInt8] = [], _ more: [UInt8] = []) -> [UInt8] {
    var words = SoftAuthenticator.Words(type: "", challenge: [])
    words.flags = flags
    words.signCount = 0x0102_0304
    words.more = more
    return words.authenticatorData(credential)
  }

  @Test func everyFlagIsRead() throws {
    let none = try AuthenticatorData(data(0))
    #expect(!none.isUserPresent && !none.isUserVerified && !none.isBackupEligible && !none.isBackedUp)
    #expect(none.signCount == 0x0102_0304 && none.credential == nil && none.extensions == nil)
    #expect(try AuthenticatorData(data(0x01)).isUserPresent)
    #expect(try AuthenticatorData(data(0x04)).isUserVerified)
    #expect(try AuthenticatorData(data(0x08)).isBackupEligible)
    #expect(try AuthenticatorData(data(0x18)).isBackedUp)
    let whole = try AuthenticatorData(data(0xc1, authenticator.credential(), [0xa1, 0x61, 0x61, 0xf5]))
    #expect(whole.credential?.id == authenticator.id && whole.credential?.model == [UInt8](repeating: 7, count: 16))
    #expect(whole.credential?.encodedKey == CBORText.write(.map(authenticator.key)))
    #expect(whole.extensions == CBORMap([(.text("a"), .boolean(true))]))
  }

  @Test func aBackupOfWhatCannotBeBackedUpIsRefused() {
    expectRefusal(.malformed) { () throws(PasskeyError) in try AuthenticatorData(data(0x11)) }
  }

  @Test func bytesThatNoFlagTellsOfAreRefused() {
    expectRefusal(.malformed) { () throws(PasskeyError) in try AuthenticatorData(data(0x01, [], [0xa0])) }
    expectRefusal(.malformed) { () throws(PasskeyError) in
      try AuthenticatorData(data(0x01, authenticator.credential()))
    }
  }

  @Test func whatAFlagTellsOfHasToBeThere() {
    for flags in [UInt8(0x41), 0x81, 0xc1] {
      expectRefusal(.malformed) { () throws(PasskeyError) in try AuthenticatorData(data(flags)) }
    }
    expectRefusal(.malformed) { () throws(PasskeyError) in try AuthenticatorData(data(0x81, [], [0x01])) }
  }

  @Test func cutAnywhereItIsRefused() {
    let whole = data(0xc1, authenticator.credential(), [0xa1, 0x61, 0x61, 0xf5])
    for count in whole.indices {
      expectRefusal(.malformed) { () throws(PasskeyError) in try AuthenticatorData(Array(whole[..<count])) }
    }
  }

  @Test func anIDOfNoLengthOrTooMuchIsRefused() {
    let key = CBORText.write(.map(authenticator.key))
    for length in [0, 1_024, 65_535] {
      let credential =
        [UInt8](repeating: 0, count: 16) + [UInt8(length >> 8), UInt8(length & 0xff)]
        + [UInt8](repeating: 1, count: min(length, 1_024)) + key
      expectRefusal(.malformed) { () throws(PasskeyError) in try AuthenticatorData(data(0x41, credential)) }
    }
  }

  @Test func moreThanItMayBeIsRefused() {
    let more = CBORText.map([
      (CBORText.write(CBORKey.text("a")), CBORText.write(.bytes([UInt8](repeating: 0, count: 9_000))))
    ])
    expectRefusal(.tooLarge) { () throws(PasskeyError) in try AuthenticatorData(data(0x81, [], more)) }
  }
}
