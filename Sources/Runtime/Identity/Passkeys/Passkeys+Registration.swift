// The answer to a registration (WebAuthn Level 3, section 7.1).

public import Core

extension Passkeys {
  /// The new passkey, to be stored when nobody has one of its id.
  public func register(
    _ answer: PasskeyRegistration, for challenge: PasskeyChallenge, at now: Timestamp
  ) throws(PasskeyError) -> PasskeyCredential {
    try check(challenge, isFor: .registration, at: now)
    guard let user = challenge.user else {
      throw PasskeyError(.wrongPurpose, "the challenge was made for nobody")
    }
    try ClientData(answer.clientData).check("webauthn.create", challenge, party)
    let object = try AttestationObject(answer.attestationObject)
    try object.data.check(party, challenge.verification)
    guard let credential = object.data.credential else {
      throw PasskeyError(.malformed, "the authenticator data of a registration has no credential")
    }
    guard credential.id == answer.credentialID else {
      throw PasskeyError(.wrongCredential, "the browser and the authenticator name different credentials")
    }
    guard policy.algorithms.contains(credential.key.algorithm) else {
      throw PasskeyError(.unsupported, "the key is of an algorithm that was not asked for")
    }
    try credential.key.checkIsUsable()
    let attestation = try object.check(
      credential, clientDataHash: SHA256Digest.of(answer.clientData), policy.attestation)
    return PasskeyCredential(
      id: credential.id, user: user, publicKey: credential.encodedKey, algorithm: credential.key.algorithm,
      signCount: object.data.signCount, isUserVerified: object.data.isUserVerified,
      isBackupEligible: object.data.isBackupEligible, isBackedUp: object.data.isBackedUp,
      isDiscoverable: answer.isDiscoverable, transports: answer.transports, model: credential.model,
      attestation: attestation)
  }
}
