// Why another service did not tell us who somebody is. What it says in its own words goes to the log and to nobody else.

/// What went wrong between us and another service.
public struct OAuthError: Error, Sendable, Equatable {
  public let kind: Kind
  /// For the log; no secret is in it.
  public let message: String

  public enum Kind: Sendable, Equatable {
    /// It has an address that this server does not go to.
    case forbiddenAddress
    /// It cannot be reached, or takes too long.
    case unreachable
    /// It answers with an error, or with something that makes no sense or cannot be believed.
    case failed
    /// More is asked of it than we ask of anybody at once.
    case busy
  }

  init(_ kind: Kind, _ message: String) { (self.kind, self.message) = (kind, message) }
}
