// The one error that rules throw and doors translate. What is said to the caller and what only the log is told are
// different fields, so that neither slips into the other.

internal import Core
public import Wire

/// A refusal of a call.
public struct APIError: Error, Sendable {
  public var kind: ErrorKind
  /// One sentence for people; never a secret.
  public var detail: String
  /// What is wrong with the input, field by field.
  public var violations: [Problem.Violation]
  public var retryAfter: Duration?
  /// For the log alone.
  public var cause: String?

  public init(
    _ kind: ErrorKind, _ detail: String, violations: [Problem.Violation] = [], retryAfter: Duration? = nil,
    cause: String? = nil
  ) {
    self.kind = kind
    self.detail = detail
    self.violations = violations
    self.retryAfter = retryAfter
    self.cause = cause
  }

  /// The body that every door sends, as JSON or translated.
  public func problem(_ requestID: String?) -> Problem {
    Problem(
      title: kind.title, status: Int(kind.http), detail: detail, code: kind.code, requestID: requestID,
      retryAfter: retryAfter, violations: violations)
  }

  @usableFromInline
  static func invalid(_ violations: Violations) -> APIError {
    let count = violations.list.count
    return APIError(
      DoorError.invalidInput, count == 1 ? "One field is wrong." : "\(count) fields are wrong.",
      violations: violations.list)
  }

  @usableFromInline
  static func unreadable(_ error: JSONError) -> APIError {
    let place = error.path.isEmpty ? "" : " (at \(error.path))"
    return APIError(
      DoorError.malformedJSON, "The JSON cannot be read: \(error.reason.rawValue) at byte \(error.offset)\(place).")
  }

  @usableFromInline
  static func unreadable(_ error: WireError) -> APIError {
    APIError(
      DoorError.invalidInput, "The message cannot be read: \(error.reason.rawValue) at byte \(error.offset).")
  }
}
