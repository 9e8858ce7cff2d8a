// Everything that a handler or a codec can refuse a request with. It becomes an answer with a problem body (RFC 9457)
// in one place, `Response(problem:)`; gRPC makes a status of it.

/// A refusal: what the client is told, and what only the log is.
public struct HTTPError: Error, Sendable {
  public var status: UInt16
  /// Stable, for programs: `not_found`, `body_too_large`.
  public var code: String
  /// One sentence for people; never a secret, never the inside of the server.
  public var detail: String
  /// Sent as Retry-After.
  public var retryAfter: Duration?
  /// Further fields of the answer, such as Allow.
  public var fields: Fields
  /// For the log alone.
  public var cause: String?

  public init(
    _ status: UInt16, _ code: String, _ detail: String, retryAfter: Duration? = nil, fields: Fields = Fields(),
    cause: String? = nil
  ) {
    self.status = status
    self.code = code
    self.detail = detail
    self.retryAfter = retryAfter
    self.fields = fields
    self.cause = cause
  }

  /// The other side went away; nobody reads an answer.
  public static let disconnected = HTTPError(499, "client_closed_request", "The client closed the connection.")
}
