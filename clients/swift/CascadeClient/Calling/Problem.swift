// Refusals. Whatever door a call went through, what the server says is the same problem (RFC 9457) and ends here.

/// Stable, for programs: `ErrorCode.roomFull`. A later server may have codes that this schema does not.
public struct ErrorCode: RawRepresentable, Sendable, Hashable {
  public let rawValue: String

  public init(rawValue: String) { self.rawValue = rawValue }

  /// Of an answer that names none, as a proxy's page.
  public static let unnamed = ErrorCode(rawValue: "unknown")
}

/// One thing that is wrong with the input.
public struct Violation: Sendable, Hashable {
  /// The path of the field: `items[2].name`.
  public let field: String
  public let code: String
  public let message: String
}

/// The server's answer, where it is no.
public struct Problem: Sendable, Hashable {
  public let code: ErrorCode
  public let status: Int
  public let title: String
  public let detail: String
  /// Finds the call in the server's log.
  public let requestID: String?
  /// When trying again makes sense; nil when the server does not say.
  public let retryAfter: Duration?
  public let violations: [Violation]
  /// All that came, members of this kind of problem among it.
  public let body: JSON

  /// Of any body: proxies answer with pages of their own, and those are problems without a code.
  init(_ body: JSON, status: Int = 0, retryAfter: Duration? = nil) {
    self.body = body
    self.status = body["status"]?.integer ?? status
    code = body["code"]?.text.map { ErrorCode(rawValue: $0) } ?? .unnamed
    title = body["title"]?.text ?? "HTTP \(self.status)"
    detail = body["detail"]?.text ?? ""
    requestID = body["requestId"]?.text
    self.retryAfter = body["retryAfterMs"]?.integer.map { .milliseconds($0) } ?? retryAfter
    violations = (body["violations"]?.list ?? []).map {
      Violation(field: $0["field"]?.text ?? "", code: $0["code"]?.text ?? "", message: $0["message"]?.text ?? "")
    }
  }
}
