// The signatures that are taken, by their numbers in COSE (RFC 9053, RFC 8812).

/// How a passkey signs.
public enum PasskeyAlgorithm: Int, Sendable, CaseIterable {
  /// ECDSA on P-256 with SHA-256, which every authenticator has.
  case es256 = -7
  /// Ed25519.
  case edDSA = -8
  /// RSA PKCS #1 v1.5 with SHA-256, for the TPMs of older Windows machines.
  case rs256 = -257
}
