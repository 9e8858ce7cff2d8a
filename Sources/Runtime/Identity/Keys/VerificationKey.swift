// Somebody else's public key in OpenSSL's form, which says whether a signature was made with its other half: RSA
// (PKCS #1 v1.5) and ECDSA on P-256, both over SHA-256. That a point lies on its curve OpenSSL sees when it takes it.

internal import COpenSSL

@safe struct VerificationKey: ~Copyable {
  private let key: OpaquePointer

  /// Smaller numbers are broken, larger ones are made to cost us time.
  static let modulusBits = 2_048...8_192

  /// Nil for a key that is none, or weaker than it may be.
  init?(rsa modulus: [UInt8], exponent: [UInt8]) {
    let bits = modulus.first.map { modulus.count * 8 - $0.leadingZeroBitCount } ?? 0
    guard VerificationKey.modulusBits.contains(bits), VerificationKey.isOdd(modulus),
      exponent.count <= 8, VerificationKey.isOdd(exponent), exponent.drop(while: { $0 == 0 }) != [1]
    else { return nil }
    // rsaEncryption
    let kind: [UInt8] = [0x30, 13, 6, 9, 0x2a, 0x86, 0x48, 0x86, 0xf7, 13, 1, 1, 1, 5, 0]
    let numbers = DER.sequence([DER.integer(modulus), DER.integer(exponent)])
    self.init(DER.sequence([kind, DER.bits(numbers)]))
  }

  /// Nil for a point that is not on the curve.
  init?(p256 x: [UInt8], _ y: [UInt8]) {
    guard x.count == 32, y.count == 32 else { return nil }
    // id-ecPublicKey, prime256v1
    let kind: [UInt8] =
      [0x30, 19, 6, 7, 0x2a, 0x86, 0x48, 0xce, 0x3d, 2, 1] + [6, 8, 0x2a, 0x86, 0x48, 0xce, 0x3d, 3, 1, 7]
    self.init(DER.sequence([kind, DER.bits([4] + x + y)]))
  }

  /// A key as certificates have it (RFC 5280, SubjectPublicKeyInfo).
  private init?(_ info: [UInt8]) {
    defer { ERR_clear_error() }
    let made = unsafe info.withUnsafeBufferPointer { bytes in
      var next = bytes.baseAddress
      return unsafe d2i_PUBKEY(nil, &next, bytes.count)
    }
    guard let made = unsafe made else { return nil }
    unsafe key = made
  }

  deinit { unsafe EVP_PKEY_free(key) }

  /// A signature as OpenSSL has it: RSA's as it is, ECDSA's in DER.
  func accepts(_ signature: [UInt8], of message: [UInt8]) -> Bool {
    // Left to itself it would stay in the thread's queue, for the next who looks there.
    defer { ERR_clear_error() }
    guard let context = unsafe EVP_MD_CTX_new() else { return false }
    defer { unsafe EVP_MD_CTX_free(context) }
    guard unsafe EVP_DigestVerifyInit(context, nil, EVP_sha256(), nil, key) == 1 else { return false }
    return unsafe EVP_DigestVerify(context, signature, signature.count, message, message.count) == 1
  }

  /// Two numbers of 32 bytes, as JWS has an ECDSA signature (RFC 7518 §3.4), in DER; nil for another length.
  static func der(_ signature: [UInt8]) -> [UInt8]? {
    guard signature.count == 64 else { return nil }
    return DER.sequence([DER.integer(signature[..<32]), DER.integer(signature[32...])])
  }

  private static func isOdd(_ number: [UInt8]) -> Bool { number.last.map { $0 & 1 == 1 } ?? false }
}
