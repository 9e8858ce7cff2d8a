// The keys of this installation: one signs, all verify until their time is over. A key is replaced by putting a new one in
// front; tokens of the old one stay good until they or it run out.

public import Core
internal import Opaque
internal import Wire

/// Makes and reads signed tokens.
public struct SigningKeyRing: Sendable {
  private let signing: SigningKey
  private let keys: [SigningKey]

  /// What is longer is none of ours.
  public static let maxTokenBytes = 4_096

  /// The first key signs.
  public init(signing: SigningKey, others: [SigningKey] = []) throws(IdentityError) {
    keys = [signing] + others
    self.signing = signing
    guard Set(keys.map(\.id)).count == keys.count else {
      throw IdentityError(.configuration, "a signing key is in the ring twice")
    }
  }

  /// Signs what is claimed at `claims.issuedAt`.
  public func sign(_ claims: TokenClaims) throws(IdentityError) -> Secret {
    guard claims.issuedAt < signing.notAfter else {
      throw IdentityError(.configuration, "the time of the signing key \(signing.id) is over")
    }
    var header = JWSHeader()
    header.algorithm = signing.algorithm.rawValue
    header.keyID = signing.id
    header.type = "JWT"
    let token = sign(header.encodedJSON(), ClaimsMessage(claims).encodedJSON())
    guard token.utf8.count <= SigningKeyRing.maxTokenBytes else {
      throw IdentityError(.refused, "a token of more than \(SigningKeyRing.maxTokenBytes) bytes")
    }
    return Secret(token)
  }

  private func sign(_ header: Bytes, _ payload: Bytes) -> String {
    let signed = Base64URL.encode(header.array) + "." + Base64URL.encode(payload.array)
    return signed + "." + Base64URL.encode(signing.sign(Array(signed.utf8)))
  }

  /// What a token says, where all of it is as it must be. The cheap things are looked at first, and nothing of what it
  /// says is read before its signature was found right.
  public func read(
    _ token: Secret, expecting expected: TokenExpectation, at now: Timestamp
  ) throws(TokenRefusal) -> TokenClaims {
    let jws = try CompactJWS(
      token.revealBytes(), maxBytes: SigningKeyRing.maxTokenBytes, unknownFields: .refused)
    guard jws.header.type == nil || jws.header.type == "JWT" else { throw .malformed }
    guard SigningKey.Algorithm(rawValue: jws.header.algorithm) != nil else { throw .wrongAlgorithm }
    guard let key = keys.first(where: { $0.id == jws.header.keyID && now < $0.notAfter }) else { throw .unknownKey }
    guard jws.header.algorithm == key.algorithm.rawValue else { throw .wrongAlgorithm }
    guard key.accepts(jws.signature, of: jws.signed) else { throw .forged }
    guard let message = ClaimsMessage.read(try jws.payload(), unknownFields: .skipped), let claims = message.claims
    else { throw .malformed }
    try expected.check(claims, at: now)
    return claims
  }

  /// The JWKS document (RFC 7517) with which others verify: public keys alone, so nothing of a ring of secrets.
  public func publicKeys(at now: Timestamp) -> Bytes {
    var json = JSONWriter()
    json.beginObject()
    json.key("keys")
    json.beginArray()
    for key in keys where now < key.notAfter { key.publicPart?.write(into: &json) }
    json.endArray()
    json.endObject()
    return json.finish()
  }
}
