// What goes wrong here that is no answer: too much to do, or a key that is none. That a password is wrong or a token is
// refused is an answer, with a type of its own.

/// Why something could not be done at all.
public struct IdentityError: Error, Sendable, Equatable {
  public let code: Code
  /// For the log; no secret is in it.
  public let message: String

  /// Whose fault it is.
  public enum Code: Sendable, Equatable {
    /// More is queued than there may be: 503, and later again.
    case busy
    /// The machine has not what it takes, such as memory: 500.
    case unavailable
    /// What came is beyond its bound: the caller's fault.
    case refused
    /// What came is no message of its kind: the caller's fault.
    case malformed
    /// What it was begun with is not there any more: it is begun anew.
    case outdated
    /// A key, a file or a setting is not such as it must be: the operator's fault, said at start.
    case configuration
    /// It was sealed by another, for something else, or changed since.
    case notSealedHere
  }

  init(_ code: Code, _ message: String) {
    self.code = code
    self.message = message
  }
}
