// Why a request to an upstream did not end well. The text names the origin only: paths and queries of webhooks and
// signed links are secrets, and errors end up in logs.

/// What went wrong with an outgoing request.
public struct ClientError: Error, Sendable, Equatable, CustomStringConvertible {
  public enum Kind: Sendable, Equatable {
    /// The request cannot be sent as it is: the caller's fault.
    case invalidRequest
    /// The queue for this upstream is at its bound.
    case busy
    case resolve
    case connect
    /// The address check refused every address that the name has.
    case refusedAddress
    case tls
    case timeout(Phase)
    /// The upstream closed or reset in the midst of an exchange.
    case disconnected
    /// The upstream does not speak HTTP as it should.
    case protocolViolation
    /// The head, or a body that was to be collected, is over its bound.
    case tooLarge
    /// A redirect beyond the number that is allowed, refused by the check, or with a body that is gone.
    case refusedRedirect
    /// The source of the request's body failed or did not give the announced length.
    case bodySource
    case cancelled
    /// The client has been closed.
    case closed
    /// Memory or descriptors ran out on our side.
    case resources
  }

  /// Which limit of time was passed.
  public enum Phase: Sendable, Equatable {
    /// Name look-up, connection and TLS.
    case connect
    /// From `send` to the last byte of the body.
    case whole
    /// Nothing came or went although we were ready for it.
    case idle
  }

  public let kind: Kind
  /// Scheme, host and port; empty when the URL could not be read.
  public let origin: String
  public let message: String

  init(_ kind: Kind, _ origin: String, _ message: String) {
    self.kind = kind
    self.origin = origin
    self.message = message
  }

  public var description: String { origin.isEmpty ? message : "\(origin): \(message)" }
}
