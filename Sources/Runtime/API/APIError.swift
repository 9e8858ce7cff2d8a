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
  /// What there is now, for who lost a race. Rules give it whole; the caller gets what it sees of it.
  public var current: CurrentValue?
  /// For the log alone.
  public var cause: String?
  /// The version that the caller saw counts in another history.
  @usableFromInline var isOfAnotherHistory = false

  public init(
    _ kind: ErrorKind, _ detail: String, violations: [Problem.Violation] = [], retryAfter: Duration? = nil,
    current: CurrentValue? = nil, cause: String? = nil
  ) {
    self.kind = kind
    self.detail = detail
    self.violations = violations
    self.retryAfter = retryAfter
    self.current = current
    self.cause = cause
  }

  /// As this caller may see it.
  public func shown(to caller: Caller) -> APIError {
    var shown = self
    shown.current = current?.shown(to: caller)
    return shown
  }

  /// The body that every door sends, with what there is now in the encoding of the connection.
  public func problem(_ requestID: String?, _ encoding: CurrentValue.Encoding = .json) -> Problem {
    Problem(
      title: kind.title, status: Int(kind.http), detail: detail, code: kind.code, requestID: requestID,
      retryAfter: retryAfter, violations: violations, current: current?.payload(encoding))
  }

  public static func invalid(_ violations: Violations) -> APIError {
    let count = violations.list.count
    return APIError(
      DoorError.invalidInput, count == 1 ? "One field is wrong." : "\(count) fields are wrong.",
      violations: violations.list)
  }

  /// What is wrong with one field.
  public static func invalid(_ field: String, _ code: ViolationCode, _ message: String) -> APIError {
    var violations = Violations()
    violations.add(Problem.Violation(field: field, code: code.rawValue, message: message))
    return invalid(violations)
  }

  public static func unreadable(_ error: JSONError) -> APIError {
    let place = error.path.isEmpty ? "" : " (at \(error.path))"
    return APIError(
      DoorError.malformedJSON, "The JSON cannot be read: \(error.reason.rawValue) at byte \(error.offset)\(place).")
  }

  public static func unreadable(_ error: WireError) -> APIError {
    APIError(
      DoorError.malformedProtobuf, "The message cannot be read: \(error.reason.rawValue) at byte \(error.offset).")
  }
}
