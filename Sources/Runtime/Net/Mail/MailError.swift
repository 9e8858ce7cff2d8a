// Why a message was not taken, by us or by the server. The text names neither addresses nor what the server said, which
// likes to repeat them: only its number.

public struct MailError: Error, Sendable, Equatable, CustomStringConvertible {
  public enum Kind: String, Sendable, CaseIterable {
    /// An address that is none, or none that we send to.
    case invalidAddress
    /// A header that would become two, or that is ours to write.
    case invalidField
    /// A message without recipients or text, or over a bound.
    case invalidMessage
    /// Settings of the server that cannot be, or that are not safe.
    case configuration
    /// As many as may wait do so already.
    case busy
    case resolve
    case connect
    /// A certificate that is not believed, or no TLS where it was spoken of.
    case tls
    /// STARTTLS is required and not offered.
    case noTLS
    /// The server does not believe the password, or takes it in no way that we have.
    case login
    case refusedSender
    case refusedRecipient
    /// The server refuses the message itself, or all of us.
    case refusedMessage
    case timeout
    /// The server left in the midst of it.
    case disconnected
    case protocolViolation
    case cancelled
    /// The sender has been shut down.
    case closed
    /// Memory or descriptors ran out on our side.
    case resources
  }

  public let kind: Kind
  public let message: String
  /// What the server answered: 550; nil where it did not get to say so.
  public let status: Int?

  init(_ kind: Kind, _ message: String, status: Int? = nil) {
    self.kind = kind
    self.message = message
    self.status = status
  }

  /// Whether the same message may be taken later.
  public var isTemporary: Bool {
    switch kind {
    case .busy, .resolve, .connect, .timeout, .disconnected, .closed, .resources: true
    case .login, .refusedSender, .refusedRecipient, .refusedMessage: (status ?? 500) < 500
    default: false
    }
  }

  public var description: String { status.map { "\(message) (\($0))" } ?? message }
}
