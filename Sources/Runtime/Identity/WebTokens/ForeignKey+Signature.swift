// What a signature of somebody else is checked with, RSA (RS256), ECDSA on P-256 (ES256) and Ed25519 (EdDSA), and which of
// their keys are good enough for that.

internal import CSodium
internal import Net

extension ForeignKey {
  /// Bits of an RSA key: with fewer it is broken, with more it is made to cost us time.
  private static let modulusBits = 2_048...8_192

  func accepts(_ signature: [UInt8], of message: [UInt8]) -> Bool {
    switch material {
    case .rsa(let modulus, let exponent):
      return SignatureKey(rsa: modulus, exponent: exponent)?.accepts(signature, of: message) ?? false
    case .p256(let x, let y):
      guard let signature = ForeignKey.der(signature) else { return false }
      return SignatureKey(p256: x, y)?.accepts(signature, of: message) ?? false
    case .ed25519(let x):
      guard Sodium.isReady, x.count == 32, signature.count == Int(crypto_sign_BYTES) else { return false }
      return unsafe crypto_sign_verify_detached(signature, message, UInt64(message.count), x) == 0
    }
  }

  /// Whether it is a key at all, and no weaker than it may be.
  var isSound: Bool {
    switch material {
    case .rsa(let modulus, let exponent):
      let bits = modulus.first.map { modulus.count * 8 - $0.leadingZeroBitCount } ?? 0
      guard ForeignKey.modulusBits.contains(bits), ForeignKey.isOdd(modulus), exponent.count <= 8,
        ForeignKey.isOdd(exponent), exponent.drop(while: { $0 == 0 }) != [1]
      else { return false }
      return SignatureKey(rsa: modulus, exponent: exponent) != nil
    case .p256(let x, let y): return x.count == 32 && y.count == 32 && SignatureKey(p256: x, y) != nil
    // One of few points makes signatures that are good for anything.
    case .ed25519(let x):
      guard Sodium.isReady, x.count == 32 else { return false }
      var montgomery = [UInt8](repeating: 0, count: 32)
      return unsafe crypto_sign_ed25519_pk_to_curve25519(&montgomery, x) == 0
    }
  }

  private static func isOdd(_ number: [UInt8]) -> Bool { number.last.map { $0 & 1 == 1 } ?? false }

  /// Two numbers of 32 bytes, as JWS has an ECDSA signature (RFC 7518 §3.4), as OpenSSL wants them; nil for another length.
  private static func der(_ signature: [UInt8]) -> [UInt8]? {
    guard signature.count == 64 else { return nil }
    var body: [UInt8] = []
    for number in [signature[..<32], signature[32...]] {
      // The shortest form, and a zero in front where it would look negative.
      var digits = Array(number.drop { $0 == 0 })
      if digits.first ?? 0x80 >= 0x80 { digits.insert(0, at: 0) }
      body += [0x02, UInt8(digits.count)]
      body += digits
    }
    return [0x30, UInt8(body.count)] + body
  }
}
