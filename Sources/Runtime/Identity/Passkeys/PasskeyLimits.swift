// How large things may be. What is true is far below; what is above is refused before anything is done with it.

/// The bounds of a ceremony.
public enum PasskeyLimits {
  /// A whole response as JSON. Two thirds of it are an attestation object in base64url, and the same again decoded.
  public static let responseBytes = 64 * 1024
  public static let clientDataBytes = 8 * 1024
  public static let attestationBytes = 32 * 1024
  public static let authenticatorDataBytes = 8 * 1024
  /// An RSA key of 4,096 bits signs with 512 bytes, all others with fewer.
  public static let signatureBytes = 512
  /// The standard's own bound.
  public static let credentialIDBytes = 1_023
  /// The standard's own bound.
  public static let userHandleBytes = 64
  public static let challengeBytes = 32
  /// Credentials that are listed in one question.
  public static let descriptors = 64
  public static let transports = 8

  /// Containers inside of each other: what CTAP2 allows.
  static let cborDepth = 4
  /// Values of one CBOR text, keys too.
  static let cborItems = 256
}
