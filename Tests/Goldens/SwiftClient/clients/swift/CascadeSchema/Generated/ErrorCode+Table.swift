// Generated from Schema/errors.graphql by codegen. Do not edit.

public import CascadeClient

extension ErrorCode {
  /// The input does not hold to the schema.
  public static let invalidInput = ErrorCode(rawValue: "invalid_input")
  /// The body is no JSON.
  public static let malformedJson = ErrorCode(rawValue: "malformed_json")
  /// Nobody is signed in.
  public static let unauthenticated = ErrorCode(rawValue: "unauthenticated")
  /// This caller may not.
  public static let permissionDenied = ErrorCode(rawValue: "permission_denied")
  /// That is not the room's password.
  public static let wrongPassword = ErrorCode(rawValue: "wrong_password")
  /// There is no such thing.
  public static let notFound = ErrorCode(rawValue: "not_found")
  /// Another change came first.
  public static let versionMismatch = ErrorCode(rawValue: "version_mismatch")
  /// The room has as many members as it may have.
  public static let roomFull = ErrorCode(rawValue: "room_full")
  /// It is not at the version of `If-Match`.
  public static let preconditionFailed = ErrorCode(rawValue: "precondition_failed")
  /// The body is longer than it may be.
  public static let bodyTooLarge = ErrorCode(rawValue: "body_too_large")
  /// The body is of a kind that is not read.
  public static let unsupportedMediaType = ErrorCode(rawValue: "unsupported_media_type")
  /// The id was used for another input.
  public static let operationIdReused = ErrorCode(rawValue: "operation_id_reused")
  /// The change needs the version that it is meant for.
  public static let preconditionRequired = ErrorCode(rawValue: "precondition_required")
  /// Too many requests.
  public static let rateLimited = ErrorCode(rawValue: "rate_limited")
  /// Our fault.
  public static let `internal` = ErrorCode(rawValue: "internal")
  /// Not built yet.
  public static let notImplemented = ErrorCode(rawValue: "not_implemented")
  /// Too much to do; try again.
  public static let overloaded = ErrorCode(rawValue: "overloaded")
  /// Not now; try again.
  public static let unavailable = ErrorCode(rawValue: "unavailable")
  /// Time ran out.
  public static let deadlineExceeded = ErrorCode(rawValue: "deadline_exceeded")
}
