// The client's half of a login. It believes the server before it shows that it knows the password: whoever stands between
// them learns nothing to guess by.

public import Core

/// A login between its request and its proof.
public struct OpaqueLogin: Sendable {
  /// What is sent first.
  public let request: [UInt8]
  private let password: Secret
  private let blind: Scalar
  private let exchange: KeyPair
  private let ke1: KE1

  public init(password: Secret) throws(OpaqueError) {
    try self.init(
      password: password, blind: .random(), nonce: Randomness.bytes(KE1.nonceCount),
      keySeed: Randomness.bytes(Scalar.count))
  }

  init(password: Secret, blind: Scalar, nonce: [UInt8], keySeed: [UInt8]) throws(OpaqueError) {
    self.password = password
    self.blind = blind
    exchange = KeyPair(exchangeSeed: keySeed)
    ke1 = KE1(
      blinded: try OPRF.blind(password.revealBytes(), with: blind), nonce: nonce, keyShare: exchange.element)
    request = ke1.encoded()
  }

  /// What is sent second, and what both ends share from then on.
  public struct Outcome: Sendable {
    public let proof: [UInt8]
    public let sessionKey: Secret
    /// The same as at registration.
    public let exportKey: Secret
    public let serverKey: [UInt8]
  }

  /// Stretches the password, which takes its time and memory: not on a loop.
  public func finish(
    _ reply: [UInt8], _ agreement: OpaqueAgreement = OpaqueAgreement(), bounds: KeyStretching.Bounds = .init()
  ) throws(OpaqueError) -> Outcome {
    let count = KeyStretching.encodedCount + KE2.count
    guard reply.count == count else { throw .wrongLength(expected: count, got: reply.count) }
    let stretching = try KeyStretching(decoding: Array(reply.prefix(KeyStretching.encodedCount)))
    guard bounds.allow(stretching) else { throw .refusedStretching }
    return try finish(
      try KE2(decoding: Array(reply.dropFirst(KeyStretching.encodedCount))), stretching, agreement)
  }

  func finish(
    _ ke2: KE2, _ stretching: KeyStretching, _ agreement: OpaqueAgreement
  ) throws(OpaqueError) -> Outcome {
    let randomized = try RandomizedPassword(
      password.revealBytes(), blind: blind, evaluated: ke2.credentials.evaluated, stretching)
    let (serverKey, envelope) = try ke2.credentials.unmasked(by: randomized.maskingKey)
    let content = try envelope.open(randomized, server: serverKey, agreement)
    let keys = SessionKeys(
      [
        try exchange.secret * ke2.keyShare, try exchange.secret * serverKey, try content.keys.secret * ke2.keyShare,
      ],
      preamble: try SessionKeys.preamble(
        agreement, stretching, ke1, clientKey: content.keys.element, serverKey: serverKey,
        credentials: ke2.credentials, nonce: ke2.nonce, keyShare: ke2.keyShare))
    guard Sodium.areEqual(keys.serverMAC, ke2.mac) else { throw .notAuthentic }
    return Outcome(
      proof: keys.clientMAC, sessionKey: Secret(keys.sessionKey), exportKey: Secret(content.exportKey),
      serverKey: serverKey.bytes)
  }
}
