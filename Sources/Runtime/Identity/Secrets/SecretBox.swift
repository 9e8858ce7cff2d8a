// Secrets that must be read again (credentials of others, seeds of second factors) are kept sealed: XChaCha20-Poly1305,
// with a key of a ring. What they belong to is sealed with them, so that nobody who can write to the database moves
// somebody else's secret to an own account. The sealed form names its key: a key is replaced by putting a new one in front,
// and what was sealed by an older one is sealed anew when it is met.

internal import CSodium
public import Core

/// Seals and opens secrets.
public struct SecretBox: Sendable {
  private struct Key: Sendable {
    let id: [UInt8]
    let key: SymmetricKey
  }

  /// What was in a sealed text.
  public struct Opened: Sendable {
    public let secret: Secret
    /// It is to be sealed anew: its key is not the first one any more.
    public let isOfOldKey: Bool
  }

  /// The first seals.
  private let keys: [Key]

  private static let version: UInt8 = 1
  private static let idBytes = 8
  private static let nonceBytes = Int(crypto_aead_xchacha20poly1305_ietf_NPUBBYTES)
  private static let sumBytes = Int(crypto_aead_xchacha20poly1305_ietf_ABYTES)
  private static let headBytes = 1 + idBytes
  public static let maxBytes = 64 << 10
  /// By which a sealed text is longer than what is in it.
  public static let overhead = headBytes + nonceBytes + sumBytes

  public init(key: SymmetricKey, older: [SymmetricKey] = []) {
    precondition(Sodium.isReady)
    keys = ([key] + older).map { key in
      let id = Sodium.hash(Array("key id".utf8), key: key.bytes).prefix(SecretBox.idBytes)
      return Key(id: Array(id), key: key)
    }
  }

  /// The keys as they stand in the configuration, the one that seals first; `name` is what they are called there.
  public init(hexKeys texts: [Secret], name: String) throws(IdentityError) {
    var keys: [SymmetricKey] = []
    for (index, text) in texts.enumerated() {
      let which = texts.count == 1 ? name : "key \(index + 1) of \(texts.count) of \(name)"
      guard let key = SymmetricKey(hex: text) else {
        throw IdentityError(
          .configuration,
          "\(which) must be 64 hexadecimal characters; it has \(SecretBox.fault(text.revealBytes()))")
      }
      guard !keys.contains(where: { Sodium.areEqual($0.bytes, key.bytes) }) else {
        throw IdentityError(.configuration, "\(which) was named before")
      }
      keys.append(key)
    }
    guard let first = keys.first else { throw IdentityError(.configuration, "\(name) has no key") }
    self.init(key: first, older: Array(keys.dropFirst()))
  }

  /// What is wrong, without a part of it.
  private static func fault(_ text: [UInt8]) -> String {
    text.count == 2 * SymmetricKey.count ? "others among them" : "\(text.count)"
  }

  /// Seals what belongs to `owner`: its id, and which of its secrets it is.
  public func seal(_ secret: Secret, for owner: String) throws(IdentityError) -> [UInt8] {
    precondition(!owner.isEmpty, "a secret belongs to something")
    let plain = secret.revealBytes()
    guard plain.count <= SecretBox.maxBytes else { throw IdentityError(.refused, "a secret that is too long") }
    let head = [SecretBox.version] + keys[0].id
    let nonce = Sodium.random(SecretBox.nonceBytes)
    let bound = head + Array(owner.utf8)
    var sealed = [UInt8](repeating: 0, count: plain.count + SecretBox.sumBytes)
    unsafe crypto_aead_xchacha20poly1305_ietf_encrypt(
      &sealed, nil, plain, UInt64(plain.count), bound, UInt64(bound.count), nil, nonce, keys[0].key.bytes)
    return head + nonce + sealed
  }

  /// Opens what was sealed for the same owner.
  public func open(_ sealed: [UInt8], for owner: String) throws(IdentityError) -> Opened {
    guard sealed.count >= SecretBox.overhead, sealed.count <= SecretBox.maxBytes + SecretBox.overhead,
      sealed[0] == SecretBox.version
    else { throw IdentityError(.notSealedHere, "it has not the form of what is sealed here") }
    let head = sealed[..<SecretBox.headBytes]
    let nonce = sealed[SecretBox.headBytes..<SecretBox.headBytes + SecretBox.nonceBytes]
    let body = Array(sealed[(SecretBox.headBytes + SecretBox.nonceBytes)...])
    guard let index = keys.firstIndex(where: { $0.id.elementsEqual(head.dropFirst()) }) else {
      throw IdentityError(.notSealedHere, "it was sealed with a key that is not in the ring")
    }
    let bound = Array(head) + Array(owner.utf8)
    var plain = [UInt8](repeating: 0, count: body.count - SecretBox.sumBytes)
    let status = unsafe crypto_aead_xchacha20poly1305_ietf_decrypt(
      &plain, nil, nil, body, UInt64(body.count), bound, UInt64(bound.count), Array(nonce), keys[index].key.bytes)
    guard status == 0 else { throw IdentityError(.notSealedHere, "it was sealed for another, or changed since") }
    return Opened(secret: Secret(plain), isOfOldKey: index != 0)
  }
}
