// The answer to a login (WebAuthn Level 3, section 7.2).

public import Core

extension Passkeys {
  /// Holds the answer against the passkey that the caller found by its `credentialID`. Whose it is, is the passkey's
  /// `user`.
  public func login(
    _ answer: PasskeyAssertion, for challenge: PasskeyChallenge, _ purpose: PasskeyChallenge.Purpose = .login,
    with passkey: PasskeyCredential, at now: Timestamp
  ) throws(PasskeyError) -> PasskeyUse {
    try check(challenge, isFor: purpose, at: now)
    guard answer.credentialID == passkey.id, challenge.admits(passkey.id) else {
      throw PasskeyError(.wrongCredential, "the answer is of a credential that was not asked for")
    }
    try checkOwner(answer, challenge, passkey)
    try ClientData(answer.clientData).check("webauthn.get", challenge, party)
    let data = try AuthenticatorData(answer.authenticatorData)
    try data.check(party, challenge.verification)
    guard data.isBackupEligible == passkey.isBackupEligible else {
      throw PasskeyError(.malformed, "whether the credential can be backed up has changed, which it never does")
    }
    let signed = answer.authenticatorData + SHA256Digest.of(answer.clientData)
    guard try COSEKey(encoded: passkey.publicKey).accepts(answer.signature, of: signed) else {
      throw PasskeyError(.badSignature, "the answer is not signed by the passkey")
    }
    // Behind the signature: nobody else's counter says anything about a copy.
    guard data.signCount > passkey.signCount || (data.signCount == 0 && passkey.signCount == 0) else {
      throw PasskeyError(
        .possibleClone, "the passkey's counter does not go forward: there may be a copy of the authenticator")
    }
    return PasskeyUse(signCount: data.signCount, isBackedUp: data.isBackedUp, isUserVerified: data.isUserVerified)
  }

  /// Where nobody was named, only the authenticator knows who it is, and has to say so.
  private func checkOwner(
    _ answer: PasskeyAssertion, _ challenge: PasskeyChallenge, _ passkey: PasskeyCredential
  ) throws(PasskeyError) {
    guard let handle = answer.userHandle ?? challenge.user else {
      throw PasskeyError(.wrongUser, "the answer does not say whose it is")
    }
    guard handle == passkey.user, challenge.user == nil || challenge.user == passkey.user else {
      throw PasskeyError(.wrongUser, "the passkey belongs to somebody else")
    }
  }
}
