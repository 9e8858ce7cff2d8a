// A relying party with a user and an authenticator: where the tests of ceremonies begin.

import Core
import Testing

@testable import Identity

struct PasskeyStage {
  static let now = Timestamp(microseconds: 1_790_000_000_000_000)!

  var passkeys: Passkeys
  let user = PasskeyUser(handle: Array("user-1".utf8), name: "ada", displayName: "Ada \"L\"")
  let authenticator = SoftAuthenticator()

  init(policy: PasskeyPolicy = PasskeyPolicy(), framedBy: [String] = []) throws {
    passkeys = Passkeys(
      try RelyingParty(id: "example.org", name: "Cascade", origins: ["https://example.org"], framedBy: framedBy),
      policy: policy)
  }

  /// Asks, and answers with these words.
  func register(
    _ statement: SoftAuthenticator.Statement = .none, verification: UserVerification = .preferred,
    key: CBORMap? = nil, _ change: (inout SoftAuthenticator.Words) -> Void = { _ in }
  ) throws(PasskeyError) -> PasskeyCredential {
    let (_, challenge) = passkeys.askForRegistration(of: user, verification: verification, at: PasskeyStage.now)
    let answer = try PasskeyRegistration(json: authenticator.registration(challenge, statement, key: key, change))
    return try passkeys.register(answer, for: challenge, at: PasskeyStage.now + .seconds(1))
  }

  func logIn(
    with passkey: PasskeyCredential, verification: UserVerification = .preferred,
    _ change: (inout SoftAuthenticator.Words) -> Void = { _ in }
  ) throws(PasskeyError) -> PasskeyUse {
    let (_, challenge) = passkeys.askForLogin(
      of: user.handle, with: [PasskeyDescriptor(passkey)], verification: verification, at: PasskeyStage.now)
    let answer = try PasskeyAssertion(json: authenticator.assertion(challenge, change))
    return try passkeys.login(answer, for: challenge, with: passkey, at: PasskeyStage.now + .seconds(1))
  }
}

/// Expects that it is refused, and for that reason.
func expectRefusal<Value>(
  _ code: PasskeyError.Code, sourceLocation: SourceLocation = #_sourceLocation,
  _ body: () throws(PasskeyError) -> Value
) {
  do throws(PasskeyError) {
    _ = try body()
    Issue.record("it is not refused", sourceLocation: sourceLocation)
  } catch {
    #expect(error.code == code, "\(error)", sourceLocation: sourceLocation)
  }
}
