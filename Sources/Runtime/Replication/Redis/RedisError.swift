// What can go wrong between us and Redis. The code says what a caller may do; the message is for the log and for the
// operator, and never holds what we sent: Redis repeats a refused command, and with it the password.

/// A refusal of Redis's, or its absence.
public struct RedisError: Error, Sendable, Equatable, CustomStringConvertible {
  public enum Code: Sendable {
    /// What was configured cannot be used: the URL, a certificate.
    case configuration
    /// It lets us not in, or is too old for us: an operator must do something, trying again will not help.
    case refused
    /// It cannot be reached; nothing was sent.
    case unavailable
    /// The connection was lost, or went silent, after the command was sent: it may have been carried out.
    case outcomeUnknown
    /// A bound of ours was reached; nothing was sent.
    case overloaded
    /// It said what no Redis says.
    case broken
    /// It answered with an error, which is the message.
    case reply
  }

  public let code: Code
  public let message: String

  public init(_ code: Code, _ message: String) {
    self.code = code
    self.message = message
  }

  /// The first word of an error of Redis's, as "NOSCRIPT".
  var word: Substring { message.prefix { $0 != " " } }

  public var description: String { message }
}
