// OpenSSL's form of a public key, which says whether a signature was made with its other half. That a point lies on its
// curve OpenSSL sees when it takes it.

internal import COpenSSL

@safe struct SignatureKey: ~Copyable {
  private let key: OpaquePointer
  private let isHashed: Bool

  init(_ cose: COSEKey) throws(PasskeyError) {
    guard let made = unsafe SignatureKey.make(cose.material) else {
      ERR_clear_error()
      throw PasskeyError(.malformed, "the public key is none: OpenSSL does not take it")
    }
    unsafe key = made
    isHashed = cose.algorithm != .edDSA
  }

  deinit { unsafe EVP_PKEY_free(key) }

  func accepts(_ signature: [UInt8], of data: [UInt8]) -> Bool {
    // Left to itself it would stay in the thread's queue, for the next who looks there.
    defer { ERR_clear_error() }
    guard let context = unsafe EVP_MD_CTX_new() else { return false }
    defer { unsafe EVP_MD_CTX_free(context) }
    let digest = unsafe isHashed ? EVP_sha256() : nil
    guard unsafe EVP_DigestVerifyInit(context, nil, digest, nil, key) == 1 else { return false }
    return unsafe EVP_DigestVerify(context, signature, signature.count, data, data.count) == 1
  }

  private static func make(_ material: COSEKey.Material) -> OpaquePointer? {
    switch material {
    case .p256(let x, let y):
      let point = [4] + x + y
      return unsafe cossl_p256_key(point, point.count)
    case .ed25519(let point):
      return unsafe EVP_PKEY_new_raw_public_key(EVP_PKEY_ED25519, nil, point, point.count)
    case .rsa(let modulus, let exponent):
      return unsafe cossl_rsa_key(modulus, modulus.count, exponent, exponent.count)
    }
  }
}
