// The three messages of a login (RFC 9807 §6.1). The third is the client's MAC and nothing else.

/// The client begins: a blinded password, a nonce, and a key of this login alone.
struct KE1 {
  static let nonceCount = 32
  static let count = 2 * Element.count + nonceCount
  let blinded: Element
  let nonce: [UInt8]
  let keyShare: Element

  init(blinded: Element, nonce: [UInt8], keyShare: Element) {
    self.blinded = blinded
    self.nonce = nonce
    self.keyShare = keyShare
  }

  init(decoding bytes: [UInt8]) throws(OpaqueError) {
    var reader = try MessageReader(bytes, count: KE1.count)
    blinded = try reader.element()
    nonce = reader.take(KE1.nonceCount)
    keyShare = try reader.element()
  }

  func encoded() -> [UInt8] { blinded.bytes + nonce + keyShare.bytes }
}

/// The server's part in the password: who does not know it learns nothing of the record.
struct CredentialResponse {
  static let maskedCount = Element.count + Envelope.count
  static let count = Element.count + KE1.nonceCount + maskedCount
  let evaluated: Element
  let maskingNonce: [UInt8]
  let masked: [UInt8]

  init(evaluated: Element, maskingNonce: [UInt8], masked: [UInt8]) {
    self.evaluated = evaluated
    self.maskingNonce = maskingNonce
    self.masked = masked
  }

  init(masking serverKey: Element, _ envelope: Envelope, by key: [UInt8], nonce: [UInt8], evaluated: Element) {
    self.init(
      evaluated: evaluated, maskingNonce: nonce,
      masked: CredentialResponse.mask(serverKey.bytes + envelope.encoded(), by: key, nonce))
  }

  func encoded() -> [UInt8] { evaluated.bytes + maskingNonce + masked }

  /// With a wrong password these are no bytes of a key, most often.
  func unmasked(by key: [UInt8]) throws(OpaqueError) -> (serverKey: Element, envelope: Envelope) {
    let plain = CredentialResponse.mask(masked, by: key, maskingNonce)
    var reader = try MessageReader(plain, count: CredentialResponse.maskedCount)
    let serverKey = reader.take(Element.count)
    let envelope = Envelope(nonce: reader.take(Envelope.nonceCount), tag: reader.take(Hashing.count))
    do throws(OpaqueError) { return (try Element(serverKey), envelope) } catch { throw .notAuthentic }
  }

  private static func mask(_ bytes: [UInt8], by key: [UInt8], _ nonce: [UInt8]) -> [UInt8] {
    let pad = Hashing.expand(key, nonce + "CredentialResponsePad".ascii, count: bytes.count)
    return zip(bytes, pad).map { $0 ^ $1 }
  }
}

/// The server answers, and shows that it knows the user's key.
struct KE2 {
  static let count = CredentialResponse.count + KE1.nonceCount + Element.count + Hashing.count
  let credentials: CredentialResponse
  let nonce: [UInt8]
  let keyShare: Element
  let mac: [UInt8]

  init(credentials: CredentialResponse, nonce: [UInt8], keyShare: Element, mac: [UInt8]) {
    self.credentials = credentials
    self.nonce = nonce
    self.keyShare = keyShare
    self.mac = mac
  }

  init(decoding bytes: [UInt8]) throws(OpaqueError) {
    var reader = try MessageReader(bytes, count: KE2.count)
    credentials = CredentialResponse(
      evaluated: try reader.element(), maskingNonce: reader.take(KE1.nonceCount),
      masked: reader.take(CredentialResponse.maskedCount))
    nonce = reader.take(KE1.nonceCount)
    keyShare = try reader.element()
    mac = reader.take(Hashing.count)
  }

  func encoded() -> [UInt8] { credentials.encoded() + nonce + keyShare.bytes + mac }
}
