// What one way in by another service keeps to itself, all made from one seed, which only the sealed `state` holds: the
// verifier of PKCE (RFC 7636), the nonce that the id token must repeat, and the binding that tells whoever began from
// everybody else.

public import Core
internal import Opaque

/// The secrets of one flow.
public struct OAuthSecrets: Sendable {
  public let seed: [UInt8]
  /// Shown at the end by who began.
  public let binding: Secret
  let verifier: Secret
  let nonce: Secret

  public static let seedBytes = SymmetricKey.count

  public init() { self.init(SymmetricKey.random()) }

  /// Nil for another number of bytes.
  public init?(seed: [UInt8]) {
    guard let key = SymmetricKey(seed) else { return nil }
    self.init(key)
  }

  private init(_ key: SymmetricKey) {
    func made(_ purpose: String) -> Secret { Secret(Base64URL.encode(key.derived(for: "oauth \(purpose)").bytes)) }
    (seed, binding, verifier, nonce) = (key.bytes, made("binding"), made("verifier"), made("nonce"))
  }

  /// What the service is told of the verifier.
  var challenge: String { Base64URL.encode(SHA256Digest.of(verifier.revealBytes())) }
}
