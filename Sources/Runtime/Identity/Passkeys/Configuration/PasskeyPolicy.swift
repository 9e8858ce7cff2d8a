// What this server asks of passkeys, for all ceremonies alike.

internal import Core
public import Wire

/// The server's choices.
public struct PasskeyPolicy: Sendable, Equatable {
  /// Of an attestation that names a maker, which cannot be held against anything here.
  public enum Attestation: Sendable {
    /// As if it were not there.
    case takenAsNone
    /// The registration is refused.
    case refused
  }

  /// WebAuthn's ResidentKeyRequirement: whether the credential has to be one that answers without being named.
  public enum ResidentKey: Int, WireEnum {
    case required = 1
    case preferred = 2
    case discouraged = 3

    public static let names = NameTable("required 1 preferred 2 discouraged 3")
  }

  /// The one liked most first.
  public let algorithms: [PasskeyAlgorithm]
  public let attestation: Attestation
  public let residentKey: ResidentKey
  /// How long a question may be answered.
  public let lifetime: Duration

  public init(
    algorithms: [PasskeyAlgorithm] = [.es256, .edDSA, .rs256], attestation: Attestation = .takenAsNone,
    residentKey: ResidentKey = .preferred, lifetime: Duration = .seconds(300)
  ) {
    precondition(!algorithms.isEmpty && lifetime > .zero, "a policy takes some algorithm, for some time")
    self.algorithms = algorithms
    self.attestation = attestation
    self.residentKey = residentKey
    self.lifetime = lifetime
  }

  /// For the browser, which asks the person no longer than that.
  var timeoutMs: Int {
    let (seconds, attoseconds) = lifetime.components
    return Int(seconds) * 1_000 + Int(attoseconds / 1_000_000_000_000_000)
  }
}
