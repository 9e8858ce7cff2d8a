// What goes to and fro when a password is set (RFC 9807 §5.1). The request is a blinded element and nothing else.

/// The server's answer: the evaluated element and its public key.
struct RegistrationResponse {
  static let count = 2 * Element.count
  let evaluated: Element
  let serverKey: Element

  init(evaluated: Element, serverKey: Element) {
    self.evaluated = evaluated
    self.serverKey = serverKey
  }

  init(decoding bytes: [UInt8]) throws(OpaqueError) {
    var reader = try MessageReader(bytes, count: RegistrationResponse.count)
    evaluated = try reader.element()
    serverKey = try reader.element()
  }

  func encoded() -> [UInt8] { evaluated.bytes + serverKey.bytes }
}

/// What the server keeps of a user: their public key, what masks it in transit, and the envelope that the password opens.
struct RegistrationUpload: Sendable {
  static let count = Element.count + Hashing.count + Envelope.count
  let clientKey: Element
  let maskingKey: [UInt8]
  let envelope: Envelope

  init(clientKey: Element, maskingKey: [UInt8], envelope: Envelope) {
    self.clientKey = clientKey
    self.maskingKey = maskingKey
    self.envelope = envelope
  }

  init(decoding bytes: [UInt8]) throws(OpaqueError) {
    var reader = try MessageReader(bytes, count: RegistrationUpload.count)
    clientKey = try reader.element()
    maskingKey = reader.take(Hashing.count)
    envelope = Envelope(nonce: reader.take(Envelope.nonceCount), tag: reader.take(Hashing.count))
  }

  func encoded() -> [UInt8] { clientKey.bytes + maskingKey + envelope.encoded() }
}
