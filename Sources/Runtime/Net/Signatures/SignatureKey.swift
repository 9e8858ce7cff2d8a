// Public keys of others, and whether a signature was made with the other half: passkeys', and providers' of identity. It
// stands here because OpenSSL does, which is wrapped once. That a point lies on its curve OpenSSL sees when it takes it.

internal import COpenSSL

@safe package struct SignatureKey: ~Copyable {
  private let key: OpaquePointer
  private let isHashed: Bool

  private init?(_ key: OpaquePointer?, isHashed: Bool) {
    guard let key = unsafe key else {
      ERR_clear_error()
      return nil
    }
    unsafe self.key = key
    self.isHashed = isHashed
  }

  /// For ECDSA with SHA-256, the signature in DER. Nil for what is no point of the curve.
  package init?(p256 x: [UInt8], _ y: [UInt8]) {
    let point = [4] + x + y
    unsafe self.init(cossl_p256_key(point, point.count), isHashed: true)
  }

  package init?(ed25519 point: [UInt8]) {
    unsafe self.init(EVP_PKEY_new_raw_public_key(EVP_PKEY_ED25519, nil, point, point.count), isHashed: false)
  }

  /// For PKCS #1 v1.5 with SHA-256. Its numbers are as large as their caller lets them be.
  package init?(rsa modulus: [UInt8], exponent: [UInt8]) {
    unsafe self.init(cossl_rsa_key(modulus, modulus.count, exponent, exponent.count), isHashed: true)
  }

  deinit { unsafe EVP_PKEY_free(key) }

  package func accepts(_ signature: [UInt8], of data: [UInt8]) -> Bool {
    // Left to itself it would stay in the thread's queue, for the next who looks there.
    defer { ERR_clear_error() }
    guard let context = unsafe EVP_MD_CTX_new() else { return false }
    defer { unsafe EVP_MD_CTX_free(context) }
    let digest = unsafe isHashed ? EVP_sha256() : nil
    guard unsafe EVP_DigestVerifyInit(context, nil, digest, nil, key) == 1 else { return false }
    return unsafe EVP_DigestVerify(context, signature, signature.count, data, data.count) == 1
  }
}
