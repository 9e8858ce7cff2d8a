// The server's half (RFC 9807): two answers when a password is set, two when somebody logs in. It holds secrets and settings
// and keeps nothing between calls; each costs a few group operations (some tenths of a millisecond) and never a stretching.

internal import Core

/// Answers clients that set a password or log in.
package struct OpaqueServer: Sendable {
  package let setups: OpaqueSetups
  /// All that records have, the one for new records last.
  package let stretchings: [KeyStretching]
  private let agreement: OpaqueAgreement

  package init(
    _ setups: OpaqueSetups, stretchings: [KeyStretching] = [.standard],
    _ agreement: OpaqueAgreement = OpaqueAgreement()
  ) {
    precondition(!stretchings.isEmpty, "new records need one")
    self.setups = setups
    self.stretchings = stretchings
    self.agreement = agreement
  }

  private var stretching: KeyStretching { stretchings[stretchings.count - 1] }

  /// The answer to a registration's request. `credential` is the user's for ever: no other user has the same.
  package func register(_ request: [UInt8], credential: [UInt8]) throws(OpaqueError) -> [UInt8] {
    let terms = Terms(version: setups.newest.version, stretching)
    return terms.encoded() + (try register(Element(request), credential, setups.newest).encoded())
  }

  func register(
    _ blinded: Element, _ credential: [UInt8], _ setup: OpaqueSetup
  ) throws(OpaqueError) -> RegistrationResponse {
    RegistrationResponse(
      evaluated: try OPRF.evaluate(blinded, key: setup.oprfKey(credential)), serverKey: setup.keys.element)
  }

  /// What is to be stored of a registration's upload.
  package func record(of upload: [UInt8], credential: [UInt8]) throws(OpaqueError) -> OpaqueRecord {
    let terms = try Terms(leading: upload)
    guard setups[version: terms.version] != nil else { throw .unknownSetup(version: terms.version) }
    guard stretchings.contains(terms.stretching) else { throw .refusedStretching }
    _ = try RegistrationUpload(decoding: terms.rest)
    return OpaqueRecord(version: terms.version, terms.stretching, credential: credential, upload: terms.rest)
  }

  /// Whether it is made as new records are. One that is not is made anew when its user next logs in: they have the
  /// password at hand then.
  package func isCurrent(_ record: OpaqueRecord) -> Bool {
    record.version == setups.newest.version && record.stretching == stretching
  }

  /// The answer to a login's request, and what is needed to judge the proof. With no record, or one whose secrets are
  /// gone, the answer looks the same and no proof is right. `credential` is then what the name would be registered as.
  package func login(
    _ request: [UInt8], _ record: OpaqueRecord?, credential: [UInt8]
  ) throws(OpaqueError) -> (reply: [UInt8], state: OpaqueLoginState) {
    let ke1 = try KE1(decoding: request)
    let decoy = Decoy(credential, setups, stretchings)
    var (setup, stretching) = (decoy.setup, decoy.stretching)
    var (owner, stored) = (decoy.credential, decoy.upload)
    if let record, let own = setups[version: record.version] {
      (setup, stretching, owner, stored) = (own, record.stretching, record.credential, record.upload.revealBytes())
    }
    let (ke2, state) = try answer(
      ke1, setup, stretching, RegistrationUpload(decoding: stored), owner, OpaqueServerChance())
    return (stretching.encoded() + ke2.encoded(), state)
  }

  func answer(
    _ ke1: KE1, _ setup: OpaqueSetup, _ stretching: KeyStretching, _ record: RegistrationUpload,
    _ credential: [UInt8], _ chance: OpaqueServerChance
  ) throws(OpaqueError) -> (ke2: KE2, state: OpaqueLoginState) {
    let credentials = CredentialResponse(
      masking: setup.keys.element, record.envelope, by: record.maskingKey, nonce: chance.maskingNonce,
      evaluated: try OPRF.evaluate(ke1.blinded, key: setup.oprfKey(credential)))
    let exchange = KeyPair(exchangeSeed: chance.keySeed)
    let keys = SessionKeys(
      [
        try exchange.secret * ke1.keyShare, try setup.keys.secret * ke1.keyShare,
        try exchange.secret * record.clientKey,
      ],
      preamble: try SessionKeys.preamble(
        agreement, stretching, ke1, clientKey: record.clientKey, serverKey: setup.keys.element,
        credentials: credentials, nonce: chance.nonce, keyShare: exchange.element))
    let ke2 = KE2(
      credentials: credentials, nonce: chance.nonce, keyShare: exchange.element, mac: keys.serverMAC)
    return (ke2, OpaqueLoginState(expectedProof: keys.clientMAC, sessionKey: keys.sessionKey))
  }
}

/// All that is random in a reply; the vectors say what it was.
struct OpaqueServerChance {
  var maskingNonce = Randomness.bytes(KE1.nonceCount)
  var nonce = Randomness.bytes(KE1.nonceCount)
  var keySeed = Randomness.bytes(Scalar.count)
}
