// A credential as columns of text have it.

internal import Opaque

extension PasskeyCredential {
  public var idText: String { Base64URL.encode(id) }

  public var publicKeyText: String { Base64URL.encode(publicKey) }

  /// As makers write it: `00000000-0000-0000-0000-000000000000`; nil where the authenticator does not say.
  public var modelText: String? {
    guard model.contains(where: { $0 != 0 }) else { return nil }
    let digits = model.map { String(Int($0) | 0x100, radix: 16).dropFirst() }
    return [0..<4, 4..<6, 6..<8, 8..<10, 10..<16].map { digits[$0].joined() }.joined(separator: "-")
  }

  /// Out of such columns; nil where they hold what no passkey has.
  public init?(
    idText: String, user: [UInt8], publicKeyText: String, algorithm: Int, signCount: Int64, isUserVerified: Bool,
    isBackupEligible: Bool, isBackedUp: Bool, isDiscoverable: Bool?, transports: [String]
  ) {
    guard let id = Base64URL.decode(idText), let key = Base64URL.decode(publicKeyText),
      let algorithm = PasskeyAlgorithm(rawValue: algorithm), let signCount = UInt32(exactly: signCount)
    else { return nil }
    self.init(
      id: id, user: user, publicKey: key, algorithm: algorithm, signCount: signCount, isUserVerified: isUserVerified,
      isBackupEligible: isBackupEligible, isBackedUp: isBackedUp, isDiscoverable: isDiscoverable,
      transports: transports)
  }
}

extension PasskeyAssertion {
  /// As `PasskeyCredential.idText` has it.
  public var credentialIDText: String { Base64URL.encode(credentialID) }
}
