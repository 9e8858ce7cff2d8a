// Why a ceremony is refused. The code says whose fault it is and what a caller may do about it; the message is for a log
// line, or for the operator who wrote the configuration, and never holds what a browser sent.

/// What is wrong with a passkey, a response or a configuration.
public struct PasskeyError: Error, Sendable, Equatable, CustomStringConvertible {
  public enum Code: String, Sendable, CaseIterable {
    /// What was configured cannot work in a browser.
    case configuration
    /// Bytes or JSON that are not what the standard says.
    case malformed
    /// Larger than anything that is true.
    case tooLarge
    /// An algorithm, a kind of key or a kind of credential that is not taken here.
    case unsupported
    /// An answer to another kind of question: a registration's to a login, or one flow's to another.
    case wrongPurpose
    /// It does not answer this challenge.
    case wrongChallenge
    /// It answers too late.
    case expired
    /// It was made on a page that is none of ours.
    case wrongOrigin
    /// It was made for another relying party.
    case wrongRelyingParty
    /// Nobody touched the authenticator.
    case userNotPresent
    /// The authenticator did not look who it was, and had to.
    case userNotVerified
    /// Of a credential that was not asked for.
    case wrongCredential
    /// Of a credential that belongs to somebody else.
    case wrongUser
    /// A signature that the key did not make.
    case badSignature
    /// The counter does not go forward: the authenticator may have been copied.
    case possibleClone
    /// An attestation that the policy refuses.
    case attestationRefused
  }

  public let code: Code
  public let message: String

  init(_ code: Code, _ message: String) {
    self.code = code
    self.message = message
  }

  public var description: String { message }
}
