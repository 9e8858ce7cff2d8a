// A key that signs tokens: Ed25519 (RFC 8037), whose public half anybody may have, or HMAC with SHA-256, for those who
// want one secret and no more. Its id is made from the key, so nobody has to think one up, and two nodes with the same
// key give it the same id.

internal import CSodium
public import Core
internal import Opaque
internal import Wire

/// A key that signs and verifies.
public struct SigningKey: Sendable {
  /// How tokens are signed.
  public enum Algorithm: String, Sendable {
    case edDSA = "EdDSA"
    case hs256 = "HS256"
  }

  public let id: String
  public let algorithm: Algorithm
  /// From then on it neither signs nor verifies.
  public let notAfter: Timestamp

  /// Ed25519: seed and public half, as libsodium keeps them; HS256: the secret.
  private let secret: Secret
  /// Empty for HS256.
  private let publicKey: [UInt8]

  /// A secret of fewer bytes would be the weakest part of HS256.
  public static let minSecretBytes = 32

  /// An Ed25519 key, of a seed that is kept.
  public init(seed: SymmetricKey, notAfter: Timestamp = .latest) {
    precondition(Sodium.isReady)
    var publicKey = [UInt8](repeating: 0, count: Int(crypto_sign_PUBLICKEYBYTES))
    var secret = [UInt8](repeating: 0, count: Int(crypto_sign_SECRETKEYBYTES))
    unsafe crypto_sign_seed_keypair(&publicKey, &secret, seed.bytes)
    algorithm = .edDSA
    id = SigningKey.thumbprint(publicKey)
    self.publicKey = publicKey
    self.secret = Secret(secret)
    self.notAfter = notAfter
  }

  /// An HS256 key.
  public init(secret: Secret, notAfter: Timestamp = .latest) throws(IdentityError) {
    let bytes = secret.revealBytes()
    guard bytes.count >= SigningKey.minSecretBytes else {
      throw IdentityError(.configuration, "a secret for HS256 has \(SigningKey.minSecretBytes) bytes at least")
    }
    algorithm = .hs256
    id = Base64URL.encode(Sodium.hash(Array("key id".utf8) + bytes, count: 16))
    publicKey = []
    self.secret = secret
    self.notAfter = notAfter
  }

  func sign(_ message: [UInt8]) -> [UInt8] {
    guard algorithm == .edDSA else { return SigningKey.hmac(message, secret.revealBytes()) }
    var signature = [UInt8](repeating: 0, count: Int(crypto_sign_BYTES))
    unsafe crypto_sign_detached(&signature, nil, message, UInt64(message.count), secret.revealBytes())
    return signature
  }

  func accepts(_ signature: [UInt8], of message: [UInt8]) -> Bool {
    switch algorithm {
    case .hs256:
      return Sodium.areEqual(signature, SigningKey.hmac(message, secret.revealBytes()))
    case .edDSA:
      guard signature.count == Int(crypto_sign_BYTES) else { return false }
      return unsafe crypto_sign_verify_detached(signature, message, UInt64(message.count), publicKey) == 0
    }
  }

  /// What others verify with; nil for a secret.
  var publicPart: PublicSigningKey? {
    algorithm == .edDSA ? PublicSigningKey(id: id, x: Base64URL.encode(publicKey)) : nil
  }

  private static func hmac(_ message: [UInt8], _ key: [UInt8]) -> [UInt8] {
    var state = crypto_auth_hmacsha256_state()
    var sum = [UInt8](repeating: 0, count: Int(crypto_auth_hmacsha256_BYTES))
    unsafe crypto_auth_hmacsha256_init(&state, key, key.count)
    unsafe crypto_auth_hmacsha256_update(&state, message, UInt64(message.count))
    unsafe crypto_auth_hmacsha256_final(&state, &sum)
    return sum
  }

  /// RFC 7638: the hash of the public key in its shortest form.
  private static func thumbprint(_ publicKey: [UInt8]) -> String {
    let text = Array("{\"crv\":\"Ed25519\",\"kty\":\"OKP\",\"x\":\"\(Base64URL.encode(publicKey))\"}".utf8)
    var sum = [UInt8](repeating: 0, count: Int(crypto_hash_sha256_BYTES))
    unsafe crypto_hash_sha256(&sum, text, UInt64(text.count))
    return Base64URL.encode(sum)
  }
}

/// The public half of a key, as a JWKS document has it.
struct PublicSigningKey {
  let id: String
  let x: String

  func write(into json: inout JSONWriter) {
    json.beginObject()
    json.field("kty", "OKP")
    json.field("crv", "Ed25519")
    json.field("use", "sig")
    json.field("alg", SigningKey.Algorithm.edDSA.rawValue)
    json.field("kid", id)
    json.field("x", x)
    json.endObject()
  }
}
