// Everything that a handler or a codec can refuse a request with. It becomes an answer with a problem body (RFC 9457)
// in one place, `Response(problem:)`; gRPC makes a status of it.

/// A refusal: what the client is told, and what only the log is.
public struct HTTPError: Error, Sendable {
  public let status: UInt16
  /// All else in a box: an error that might be there is carried along by every request, and hardly ever is.
  private let words: Words

  private final class Words: Sendable {
    let code: String
    let detail: String
    let retryAfter: Duration?
    let fields: Fields
    let cause: String?

    init(_ code: String, _ detail: String, _ retryAfter: Duration?, _ fields: Fields, _ cause: String?) {
      self.code = code
      self.detail = detail
      self.retryAfter = retryAfter
      self.fields = fields
      self.cause = cause
    }
  }

  /// Stable, for programs: `not_found`, `body_too_large`.
  public var code: String { words.code }
  /// One sentence for people; never a secret, never the inside of the server.
  public var detail: String { words.detail }
  /// Sent as Retry-After.
  public var retryAfter: Duration? { words.retryAfter }
  /// Further fields of the answer, such as Allow.
  public var fields: Fields { words.fields }
  /// For the log alone.
  public var cause: String? { words.cause }

  public init(
    _ status: UInt16, _ code: String, _ detail: String, retryAfter: Duration? = nil, fields: Fields = Fields(),
    cause: String? = nil
  ) {
    self.status = status
    words = Words(code, detail, retryAfter, fields, cause)
  }

  /// The other side went away; nobody reads an answer.
  public static let disconnected = HTTPError(499, "client_closed_request", "The client closed the connection.")
}
