import Core
import Testing

@testable import Identity

@Suite struct LoginTests {
  private let stage: PasskeyStage
  private let passkey: PasskeyCredential

  init() throws {
    stage = try PasskeyStage()
    passkey = try stage.register()
  }

  @Test func aPasskeyLogsIn() throws {
    let use = try stage.logIn(with: passkey)
    #expect(use == PasskeyUse(signCount: 0, isBackedUp: false, isUserVerified: true))
  }

  @Test func aCounterGoesForwardOrStaysAtZero() throws {
    var passkey = passkey
    #expect(try stage.logIn(with: passkey) { $0.signCount = 1 }.signCount == 1)
    passkey.signCount = 5
    #expect(try stage.logIn(with: passkey) { $0.signCount = 6 }.signCount == 6)
    #expect(try stage.logIn(with: passkey) { $0.signCount = .max }.signCount == .max)
    for count in [UInt32(5), 4, 0] {
      expectRefusal(.possibleClone) { () throws(PasskeyError) in
        try stage.logIn(with: passkey) { $0.signCount = count }
      }
    }
  }

  /// Or anybody could raise the alarm.
  @Test func aCounterSaysNothingWithoutASignature() throws {
    var passkey = passkey
    passkey.signCount = 5
    let other = SoftAuthenticator()
    let (_, challenge) = stage.passkeys.askForLogin(of: stage.user.handle, at: PasskeyStage.now)
    let words = SoftAuthenticator.Words(type: "webauthn.get", challenge: challenge.bytes, signCount: 1)
    let data = words.authenticatorData()
    let json = ResponseText.assertion(
      id: passkey.id, clientData: words.clientData, data: data,
      signature: other.sign(data + SHA256Digest.of(words.clientData)))
    expectRefusal(.badSignature) { () throws(PasskeyError) in
      try stage.passkeys.login(PasskeyAssertion(json: json), for: challenge, with: passkey, at: PasskeyStage.now)
    }
  }

  @Test func whatDoesNotAnswerOurQuestionIsRefused() {
    expectRefusal(.wrongPurpose) { () throws(PasskeyError) in
      try stage.logIn(with: passkey) { $0.type = "webauthn.create" }
    }
    expectRefusal(.wrongChallenge) { () throws(PasskeyError) in try stage.logIn(with: passkey) { $0.challenge[0] ^= 1 }
    }
    expectRefusal(.wrongOrigin) { () throws(PasskeyError) in
      try stage.logIn(with: passkey) { $0.origin = "https://example.org.evil.com" }
    }
    expectRefusal(.wrongRelyingParty) { () throws(PasskeyError) in
      try stage.logIn(with: passkey) { $0.partyID = "evil.com" }
    }
  }

  @Test func somebodyHasToBeThereAndVerifiedWhereThatIsRequired() throws {
    expectRefusal(.userNotPresent) { () throws(PasskeyError) in try stage.logIn(with: passkey) { $0.flags = 4 } }
    expectRefusal(.userNotVerified) { () throws(PasskeyError) in
      try stage.logIn(with: passkey, verification: .required) { $0.flags = 1 }
    }
    #expect(try !stage.logIn(with: passkey, verification: .preferred) { $0.flags = 1 }.isUserVerified)
    #expect(try !stage.logIn(with: passkey, verification: .discouraged) { $0.flags = 1 }.isUserVerified)
  }

  @Test func whetherItCanBeBackedUpNeverChanges() throws {
    expectRefusal(.malformed) { () throws(PasskeyError) in try stage.logIn(with: passkey) { $0.flags |= 0x08 } }
    let synced = try stage.register { $0.flags |= 0x08 }
    #expect(try stage.logIn(with: synced) { $0.flags |= 0x18 }.isBackedUp)
    expectRefusal(.malformed) { () throws(PasskeyError) in try stage.logIn(with: synced) }
  }

  // MARK: Whose it is

  private func discover(handle: [UInt8]?) throws(PasskeyError) -> PasskeyUse {
    let (_, challenge) = stage.passkeys.askForLogin(at: PasskeyStage.now)
    let json = stage.authenticator.assertion(challenge) { $0.userHandle = handle }
    return try stage.passkeys.login(PasskeyAssertion(json: json), for: challenge, with: passkey, at: PasskeyStage.now)
  }

  @Test func whoIsNotNamedIsKnownByTheHandle() throws {
    _ = try discover(handle: stage.user.handle)
    expectRefusal(.wrongUser) { () throws(PasskeyError) in try discover(handle: nil) }
    expectRefusal(.wrongUser) { () throws(PasskeyError) in try discover(handle: []) }
    expectRefusal(.wrongUser) { () throws(PasskeyError) in try discover(handle: Array("user-2".utf8)) }
    expectRefusal(.tooLarge) { () throws(PasskeyError) in try discover(handle: [UInt8](repeating: 1, count: 65)) }
  }

  @Test func whoIsNamedIsTheOneWhoAnswers() throws {
    _ = try stage.logIn(with: passkey) { $0.userHandle = stage.user.handle }
    expectRefusal(.wrongUser) { () throws(PasskeyError) in
      try stage.logIn(with: passkey) { $0.userHandle = Array("user-2".utf8) }
    }
    let (_, challenge) = stage.passkeys.askForLogin(of: Array("user-2".utf8), at: PasskeyStage.now)
    for handle in [nil, stage.user.handle, Array("user-2".utf8)] {
      let answer = try PasskeyAssertion(json: stage.authenticator.assertion(challenge) { $0.userHandle = handle })
      expectRefusal(.wrongUser) { () throws(PasskeyError) in
        try stage.passkeys.login(answer, for: challenge, with: passkey, at: PasskeyStage.now)
      }
    }
  }

  @Test func onlyWhatWasAskedForAnswers() throws {
    let (_, challenge) = stage.passkeys.askForLogin(
      of: stage.user.handle, with: [PasskeyDescriptor(id: [1, 2, 3])], at: PasskeyStage.now)
    let answer = try PasskeyAssertion(json: stage.authenticator.assertion(challenge))
    expectRefusal(.wrongCredential) { () throws(PasskeyError) in
      try stage.passkeys.login(answer, for: challenge, with: passkey, at: PasskeyStage.now)
    }
    let other = SoftAuthenticator()
    let (_, open) = stage.passkeys.askForLogin(of: stage.user.handle, at: PasskeyStage.now)
    let foreign = try PasskeyAssertion(json: other.assertion(open))
    expectRefusal(.wrongCredential) { () throws(PasskeyError) in
      try stage.passkeys.login(foreign, for: open, with: passkey, at: PasskeyStage.now)
    }
  }

  @Test func aStoredKeyThatIsNoneIsRefused() {
    let broken = PasskeyCredential(
      id: passkey.id, user: passkey.user, publicKey: Array(passkey.publicKey.dropLast()), algorithm: .edDSA,
      signCount: 0, isUserVerified: true, isBackupEligible: false, isBackedUp: false)
    expectRefusal(.malformed) { () throws(PasskeyError) in try stage.logIn(with: broken) }
  }
}
