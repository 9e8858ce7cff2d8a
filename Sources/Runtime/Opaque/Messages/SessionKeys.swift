// 3DH (RFC 9807 §6.4): three agreed secrets and all that was said become the MACs of both ends and the session's key.

struct SessionKeys {
  let serverMAC: [UInt8]
  let clientMAC: [UInt8]
  let sessionKey: [UInt8]

  init(_ secrets: [Element], preamble: [UInt8]) {
    let root = Hashing.extract(secrets.flatMap(\.bytes))
    let transcript = Hashing.sha512(preamble)
    let handshake = Hashing.derive(root, "HandshakeSecret", transcript)
    sessionKey = Hashing.derive(root, "SessionKey", transcript)
    serverMAC = Hashing.hmac(transcript, key: Hashing.derive(handshake, "ServerMAC", []))
    clientMAC = Hashing.hmac(
      Hashing.sha512(preamble + serverMAC), key: Hashing.derive(handshake, "ClientMAC", []))
  }

  /// All that was said before the MACs, by whom and to whom.
  static func preamble(
    _ agreement: OpaqueAgreement, _ stretching: KeyStretching, _ ke1: KE1, clientKey: Element,
    serverKey: Element, credentials: CredentialResponse, nonce: [UInt8], keyShare: Element
  ) throws(OpaqueError) -> [UInt8] {
    var preamble = "OPAQUEv1-".ascii
    preamble += try (agreement.context + stretching.inContext).withLength()
    preamble += try (agreement.client ?? clientKey.bytes).withLength()
    preamble += ke1.encoded()
    preamble += try (agreement.server ?? serverKey.bytes).withLength()
    return preamble + credentials.encoded() + nonce + keyShare.bytes
  }
}
