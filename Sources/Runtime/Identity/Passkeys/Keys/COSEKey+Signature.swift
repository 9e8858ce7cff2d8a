// Whether a key made a signature.

internal import Net

extension COSEKey {
  func accepts(_ signature: [UInt8], of data: [UInt8]) throws(PasskeyError) -> Bool {
    try signatureKey().accepts(signature, of: data)
  }

  /// OpenSSL may refuse what looks like a key; then nobody could log in with it.
  func checkIsUsable() throws(PasskeyError) { _ = try signatureKey() }

  private func signatureKey() throws(PasskeyError) -> SignatureKey {
    let key =
      switch material {
      case .p256(let x, let y): SignatureKey(p256: x, y)
      case .ed25519(let point): SignatureKey(ed25519: point)
      case .rsa(let modulus, let exponent): SignatureKey(rsa: modulus, exponent: exponent)
      }
    guard let key else { throw PasskeyError(.malformed, "the public key is none: OpenSSL does not take it") }
    return key
  }
}
