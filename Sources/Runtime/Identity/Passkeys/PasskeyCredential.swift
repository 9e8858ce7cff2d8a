// A passkey as it is stored: what a login is held against.

/// One credential of one user.
public struct PasskeyCredential: Sendable, Equatable {
  /// What the authenticator showed of itself.
  public enum Attestation: Sendable {
    /// Nothing, or nothing that could be held against anything.
    case none
    /// That it holds the key.
    case itself
  }

  public let id: [UInt8]
  /// The user handle with which it was registered.
  public let user: [UInt8]
  /// COSE, as the authenticator told it.
  public let publicKey: [UInt8]
  public let algorithm: PasskeyAlgorithm
  /// Of the last use; zero for ever with authenticators that do not count.
  public var signCount: UInt32
  /// Whether the person was verified when it was made.
  public let isUserVerified: Bool
  public let isBackupEligible: Bool
  public var isBackedUp: Bool
  /// Whether it answers without being named, as the browser believes; nil where it does not say.
  public let isDiscoverable: Bool?
  /// How the authenticator was reached, to be said again in questions.
  public let transports: [String]
  /// Sixteen bytes that name the model, zeros where it does not say. Nobody vouches for them.
  public let model: [UInt8]
  public let attestation: Attestation

  /// Out of storage. The key is read again at each use, and refused there if it is none.
  public init(
    id: [UInt8], user: [UInt8], publicKey: [UInt8], algorithm: PasskeyAlgorithm, signCount: UInt32,
    isUserVerified: Bool, isBackupEligible: Bool, isBackedUp: Bool, isDiscoverable: Bool? = nil,
    transports: [String] = [], model: [UInt8] = [UInt8](repeating: 0, count: 16), attestation: Attestation = .none
  ) {
    self.id = id
    self.user = user
    self.publicKey = publicKey
    self.algorithm = algorithm
    self.signCount = signCount
    self.isUserVerified = isUserVerified
    self.isBackupEligible = isBackupEligible
    self.isBackedUp = isBackedUp
    self.isDiscoverable = isDiscoverable
    self.transports = transports
    self.model = model
    self.attestation = attestation
  }
}

/// What a login told: to be stored with the passkey, in the transaction that takes the challenge.
public struct PasskeyUse: Sendable, Equatable {
  public let signCount: UInt32
  public let isBackedUp: Bool
  /// Whether the authenticator looked who it was: a passkey is two factors then.
  public let isUserVerified: Bool
}
