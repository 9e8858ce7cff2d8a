// The two ceremonies of WebAuthn as a relying party has them (Level 3, sections 7.1 and 7.2), each in two halves: a
// question with what is to be kept of it, and the answer held against that. Pure: no clock, no database, no network. The
// caller keeps the challenge, takes it away when it is answered, and stores passkeys.

public import Core

/// Asks for passkeys and checks the answers.
public struct Passkeys: Sendable {
  public let party: RelyingParty
  public let policy: PasskeyPolicy

  public init(_ party: RelyingParty, policy: PasskeyPolicy = PasskeyPolicy()) {
    self.party = party
    self.policy = policy
  }

  // MARK: Questions

  /// Asks for a new passkey; the authenticators of those that `user` has already do not make another.
  public func askForRegistration(
    of user: PasskeyUser, having passkeys: [PasskeyDescriptor] = [], verification: UserVerification = .preferred,
    at now: Timestamp
  ) -> (options: PasskeyCreationOptions, challenge: PasskeyChallenge) {
    let challenge = PasskeyChallenge(
      .registration, user: user.handle, verification: verification, expires: now + policy.lifetime)
    let options = PasskeyCreationOptions(
      party: party, policy: policy, user: user, challenge: challenge,
      excluded: Array(passkeys.prefix(PasskeyLimits.descriptors)))
    return (options, challenge)
  }

  /// Asks `user` for one of these passkeys, or anybody for any that answers without being named.
  public func askForLogin(
    _ purpose: PasskeyChallenge.Purpose = .login, of user: [UInt8]? = nil, with passkeys: [PasskeyDescriptor] = [],
    verification: UserVerification = .preferred, at now: Timestamp
  ) -> (options: PasskeyRequestOptions, challenge: PasskeyChallenge) {
    precondition(purpose != .registration, "a registration is asked for by askForRegistration")
    let allowed = Array(passkeys.prefix(PasskeyLimits.descriptors))
    let challenge = PasskeyChallenge(
      purpose, user: user, verification: verification, expires: now + policy.lifetime, allowed: allowed)
    return (PasskeyRequestOptions(party: party, policy: policy, challenge: challenge, allowed: allowed), challenge)
  }

  // MARK: Answers

  func check(
    _ challenge: PasskeyChallenge, isFor purpose: PasskeyChallenge.Purpose, at now: Timestamp
  ) throws(PasskeyError) {
    guard challenge.purpose == purpose else {
      throw PasskeyError(.wrongPurpose, "the challenge was made for another purpose")
    }
    guard now < challenge.expires else { throw PasskeyError(.expired, "the challenge is answered too late") }
  }
}
