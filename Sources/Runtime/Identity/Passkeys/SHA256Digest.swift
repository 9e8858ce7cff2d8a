// SHA-256, by which WebAuthn names relying parties and binds what a browser says to what an authenticator signs.

internal import CSodium

enum SHA256Digest {
  static let length = 32

  static func of(_ bytes: [UInt8]) -> [UInt8] {
    var digest = [UInt8](repeating: 0, count: length)
    unsafe crypto_hash_sha256(&digest, bytes, UInt64(bytes.count))
    return digest
  }

  static func of(_ text: String) -> [UInt8] { of(Array(text.utf8)) }
}
