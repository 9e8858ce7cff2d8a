// Generated from Schema/errors.graphql by codegen. Do not edit.

public import CascadeClient

extension ErrorCode {
  /// The input breaks the schema's rules; `violations` says where and how.
  public static let invalidInput = ErrorCode(rawValue: "invalid_input")
  /// The body is no JSON; the problem says where it stops being so.
  public static let malformedJson = ErrorCode(rawValue: "malformed_json")
  /// The body is no protobuf message of the right kind.
  public static let malformedProtobuf = ErrorCode(rawValue: "malformed_protobuf")
  /// There is no message of this type.
  public static let unknownMessage = ErrorCode(rawValue: "unknown_message")
  /// This needs somebody who is signed in, or the token is not good.
  public static let unauthenticated = ErrorCode(rawValue: "unauthenticated")
  /// The caller may not.
  public static let permissionDenied = ErrorCode(rawValue: "permission_denied")
  /// There is no such thing, or not for this caller.
  public static let notFound = ErrorCode(rawValue: "not_found")
  /// There is no operation of this name.
  public static let unknownOperation = ErrorCode(rawValue: "unknown_operation")
  /// There is no resource of this name that can be observed.
  public static let unknownResource = ErrorCode(rawValue: "unknown_resource")
  /// Nothing is observed under this id.
  public static let unknownObservation = ErrorCode(rawValue: "unknown_observation")
  /// A call under this id has not been answered yet.
  public static let duplicateCall = ErrorCode(rawValue: "duplicate_call")
  /// Something is observed under this id already.
  public static let observationExists = ErrorCode(rawValue: "observation_exists")
  /// Another change came first; read again and decide anew.
  public static let versionMismatch = ErrorCode(rawValue: "version_mismatch")
  /// The notebook has as many notes as it may have.
  public static let notebookFull = ErrorCode(rawValue: "notebook_full")
  /// The note is locked.
  public static let noteLocked = ErrorCode(rawValue: "note_locked")
  /// The resource is not in the version that `If-Match` names.
  public static let preconditionFailed = ErrorCode(rawValue: "precondition_failed")
  /// The body is larger than is taken here.
  public static let bodyTooLarge = ErrorCode(rawValue: "body_too_large")
  /// The body is of a kind that is not taken here.
  public static let unsupportedMediaType = ErrorCode(rawValue: "unsupported_media_type")
  /// This operation id was used with another input.
  public static let operationIdReused = ErrorCode(rawValue: "operation_id_reused")
  /// This change must say which version it is meant for.
  public static let preconditionRequired = ErrorCode(rawValue: "precondition_required")
  /// Too many requests in too short a time.
  public static let rateLimited = ErrorCode(rawValue: "rate_limited")
  /// The connection observes as much as one may.
  public static let tooManyObservations = ErrorCode(rawValue: "too_many_observations")
  /// The user, the address or the server has as many connections as it may have.
  public static let tooManyConnections = ErrorCode(rawValue: "too_many_connections")
  /// Our fault; the request id finds it in the log.
  public static let `internal` = ErrorCode(rawValue: "internal")
  /// The operation is in the schema and not built yet.
  public static let notImplemented = ErrorCode(rawValue: "not_implemented")
  /// The server has more work than it can do now.
  public static let overloaded = ErrorCode(rawValue: "overloaded")
  /// Something that this needs is not there now.
  public static let unavailable = ErrorCode(rawValue: "unavailable")
  /// It took longer than it may.
  public static let deadlineExceeded = ErrorCode(rawValue: "deadline_exceeded")
}
