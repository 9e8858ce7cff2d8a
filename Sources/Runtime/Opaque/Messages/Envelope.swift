// The envelope (RFC 9807 §4): nothing is in it but a nonce and a tag. The client's private key grows out of the password
// and the nonce; the tag says whether it is the right one, and that server and user are who they were.

struct Envelope: Equatable, Sendable {
  static let nonceCount = 32
  static let count = nonceCount + Hashing.count
  let nonce: [UInt8]
  let tag: [UInt8]

  /// What a name that nobody has is given.
  static let empty = Envelope(
    nonce: [UInt8](repeating: 0, count: nonceCount), tag: [UInt8](repeating: 0, count: Hashing.count))

  init(nonce: [UInt8], tag: [UInt8]) {
    self.nonce = nonce
    self.tag = tag
  }

  func encoded() -> [UInt8] { nonce + tag }

  /// What comes out of it with the right password.
  struct Content {
    let keys: KeyPair
    let exportKey: [UInt8]
    fileprivate let tag: [UInt8]
  }

  /// A new one, for what the password became.
  static func seal(
    _ password: RandomizedPassword, nonce: [UInt8], server: Element, _ agreement: OpaqueAgreement
  ) throws(OpaqueError) -> (envelope: Envelope, content: Content) {
    let content = try password.content(nonce: nonce, server: server, agreement)
    return (Envelope(nonce: nonce, tag: content.tag), content)
  }

  func open(
    _ password: RandomizedPassword, server: Element, _ agreement: OpaqueAgreement
  ) throws(OpaqueError) -> Content {
    let content = try password.content(nonce: nonce, server: server, agreement)
    guard Sodium.areEqual(content.tag, tag) else { throw .notAuthentic }
    return content
  }
}

/// What the password became by the server's key and by stretching: the root of all that the client knows.
struct RandomizedPassword {
  private let key: [UInt8]

  init(
    _ password: [UInt8], blind: Scalar, evaluated: Element, _ stretching: KeyStretching
  ) throws(OpaqueError) {
    let output = try OPRF.finalize(password, blind: blind, evaluated: evaluated)
    key = Hashing.extract(output + (try stretching.stretch(output)))
  }

  var maskingKey: [UInt8] { Hashing.expand(key, "MaskingKey".ascii) }

  fileprivate func content(
    nonce: [UInt8], server: Element, _ agreement: OpaqueAgreement
  ) throws(OpaqueError) -> Envelope.Content {
    let keys = KeyPair(
      exchangeSeed: Hashing.expand(key, nonce + "PrivateKey".ascii, count: Scalar.count))
    let names =
      try (agreement.server ?? server.bytes).withLength() + (agreement.client ?? keys.element.bytes).withLength()
    let tag = Hashing.hmac(nonce + server.bytes + names, key: Hashing.expand(key, nonce + "AuthKey".ascii))
    return Envelope.Content(keys: keys, exportKey: Hashing.expand(key, nonce + "ExportKey".ascii), tag: tag)
  }
}
