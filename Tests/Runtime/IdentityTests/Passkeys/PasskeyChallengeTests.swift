import Core
import Testing

@testable import Identity

@Suite struct PasskeyChallengeTests {
  private let stage: PasskeyStage

  init() throws { stage = try PasskeyStage() }

  @Test func eachIsThirtyTwoBytesThatNoOtherHas() {
    let challenges = (0..<100).map { _ in stage.passkeys.askForLogin(at: PasskeyStage.now).challenge.bytes }
    #expect(Set(challenges).count == 100 && challenges.allSatisfy { $0.count == 32 })
  }

  /// Another node has the same configuration, and nothing else than this text.
  @Test func aFlowBeginsOnOneNodeAndEndsOnAnother() throws {
    let other = try PasskeyStage()
    let (_, asked) = stage.passkeys.askForRegistration(of: stage.user, verification: .required, at: PasskeyStage.now)
    let kept = try PasskeyChallenge(encoded: asked.encoded)
    #expect(kept == asked)
    let answer = try PasskeyRegistration(json: stage.authenticator.registration(asked))
    let passkey = try other.passkeys.register(answer, for: kept, at: PasskeyStage.now)
    let (_, login) = other.passkeys.askForLogin(
      .secondFactor, of: stage.user.handle, with: [PasskeyDescriptor(passkey)], at: PasskeyStage.now)
    let keptLogin = try PasskeyChallenge(encoded: login.encoded)
    #expect(keptLogin == login && keptLogin.purpose == .secondFactor && keptLogin.user == stage.user.handle)
    let assertion = try PasskeyAssertion(json: stage.authenticator.assertion(login))
    _ = try stage.passkeys.login(assertion, for: keptLogin, .secondFactor, with: passkey, at: PasskeyStage.now)
  }

  @Test func oneFlowsAnswerIsNoneToAnother() throws {
    let passkey = try stage.register()
    for asked in [PasskeyChallenge.Purpose.login, .secondFactor, .confirmation] {
      let (_, challenge) = stage.passkeys.askForLogin(asked, of: stage.user.handle, at: PasskeyStage.now)
      let answer = try PasskeyAssertion(json: stage.authenticator.assertion(challenge))
      for purpose in [PasskeyChallenge.Purpose.login, .secondFactor, .confirmation] where purpose != asked {
        expectRefusal(.wrongPurpose) { () throws(PasskeyError) in
          try stage.passkeys.login(answer, for: challenge, purpose, with: passkey, at: PasskeyStage.now)
        }
      }
      let registration = try PasskeyRegistration(json: stage.authenticator.registration(challenge))
      expectRefusal(.wrongPurpose) { () throws(PasskeyError) in
        try stage.passkeys.register(registration, for: challenge, at: PasskeyStage.now)
      }
    }
  }

  @Test func anAnswerThatComesTooLateIsRefused() throws {
    let passkey = try stage.register()
    let (_, challenge) = stage.passkeys.askForLogin(of: stage.user.handle, at: PasskeyStage.now)
    let answer = try PasskeyAssertion(json: stage.authenticator.assertion(challenge))
    let last = PasskeyStage.now + .seconds(300)
    _ = try stage.passkeys.login(answer, for: challenge, with: passkey, at: last - .microseconds(1))
    expectRefusal(.expired) { () throws(PasskeyError) in
      try stage.passkeys.login(answer, for: challenge, with: passkey, at: last)
    }
  }

  @Test func whatWasKeptWronglyIsRefused() throws {
    let text = stage.passkeys.askForLogin(of: [1], with: [PasskeyDescriptor(id: [2])], at: PasskeyStage.now)
      .challenge.encoded.array
    for place in text.indices {
      expectRefusal(.malformed) { () throws(PasskeyError) in
        try PasskeyChallenge(encoded: Bytes(Array(text[..<place])))
      }
      for bit in 0..<8 {
        var changed = text
        changed[place] ^= 1 << UInt8(bit)
        // Sealing is what finds a change that is a challenge again; here it must only be one or a typed refusal.
        _ = try? PasskeyChallenge(encoded: Bytes(changed))
      }
    }
    let short =
      #"{"challenge":"AAAA","purpose":"login","verification":"required","expires":"2026-01-01T00:00:00Z","allowed":[]}"#
    expectRefusal(.malformed) { () throws(PasskeyError) in try PasskeyChallenge(encoded: Bytes(Array(short.utf8))) }
  }
}
