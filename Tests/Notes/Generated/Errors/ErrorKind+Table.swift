// Generated from Schema/errors.graphql by codegen. Do not edit.

public import API

extension ErrorKind {
  /// The input breaks the schema's rules; `violations` says where and how.
  public static let invalidInput = ErrorKind(
    "invalid_input", http: 400, grpc: 3, title: "Invalid input")
  /// The body is no JSON; the problem says where it stops being so.
  public static let malformedJson = ErrorKind(
    "malformed_json", http: 400, grpc: 3, title: "Malformed JSON")
  /// The body is no protobuf message of the right kind.
  public static let malformedProtobuf = ErrorKind(
    "malformed_protobuf", http: 400, grpc: 3, title: "Malformed protobuf")
  /// There is no message of this type.
  public static let unknownMessage = ErrorKind(
    "unknown_message", http: 400, grpc: 3, title: "Unknown message")
  /// This needs somebody who is signed in, or the token is not good.
  public static let unauthenticated = ErrorKind(
    "unauthenticated", http: 401, grpc: 16, title: "Unauthenticated")
  /// The caller may not.
  public static let permissionDenied = ErrorKind(
    "permission_denied", http: 403, grpc: 7, title: "Permission denied")
  /// There is no such thing, or not for this caller.
  public static let notFound = ErrorKind(
    "not_found", http: 404, grpc: 5, title: "Not found")
  /// There is no operation of this name.
  public static let unknownOperation = ErrorKind(
    "unknown_operation", http: 404, grpc: 12, title: "Unknown operation")
  /// There is no resource of this name that can be observed.
  public static let unknownResource = ErrorKind(
    "unknown_resource", http: 404, grpc: 5, title: "Unknown resource")
  /// Nothing is observed under this id.
  public static let unknownObservation = ErrorKind(
    "unknown_observation", http: 404, grpc: 5, title: "Unknown observation")
  /// A call under this id has not been answered yet.
  public static let duplicateCall = ErrorKind(
    "duplicate_call", http: 409, grpc: 6, title: "Duplicate call")
  /// Something is observed under this id already.
  public static let observationExists = ErrorKind(
    "observation_exists", http: 409, grpc: 6, title: "Observation exists")
  /// Another change came first; read again and decide anew.
  public static let versionMismatch = ErrorKind(
    "version_mismatch", http: 409, grpc: 10, title: "Version mismatch")
  /// The notebook has as many notes as it may have.
  public static let notebookFull = ErrorKind(
    "notebook_full", http: 409, grpc: 9, title: "Notebook full")
  /// The note is locked.
  public static let noteLocked = ErrorKind(
    "note_locked", http: 409, grpc: 9, title: "Note locked")
  /// The resource is not in the version that `If-Match` names.
  public static let preconditionFailed = ErrorKind(
    "precondition_failed", http: 412, grpc: 9, title: "Precondition failed")
  /// The body is larger than is taken here.
  public static let bodyTooLarge = ErrorKind(
    "body_too_large", http: 413, grpc: 8, title: "Body too large")
  /// The body is of a kind that is not taken here.
  public static let unsupportedMediaType = ErrorKind(
    "unsupported_media_type", http: 415, grpc: 3, title: "Unsupported media type")
  /// This operation id was used with another input.
  public static let operationIdReused = ErrorKind(
    "operation_id_reused", http: 422, grpc: 3, title: "Operation id reused")
  /// This change must say which version it is meant for.
  public static let preconditionRequired = ErrorKind(
    "precondition_required", http: 428, grpc: 9, title: "Precondition required")
  /// Too many requests in too short a time.
  public static let rateLimited = ErrorKind(
    "rate_limited", http: 429, grpc: 8, title: "Rate limited")
  /// The connection observes as much as one may.
  public static let tooManyObservations = ErrorKind(
    "too_many_observations", http: 429, grpc: 8, title: "Too many observations")
  /// The user, the address or the server has as many connections as it may have.
  public static let tooManyConnections = ErrorKind(
    "too_many_connections", http: 429, grpc: 8, title: "Too many connections")
  /// Our fault; the request id finds it in the log.
  public static let `internal` = ErrorKind(
    "internal", http: 500, grpc: 13, title: "Internal")
  /// The operation is in the schema and not built yet.
  public static let notImplemented = ErrorKind(
    "not_implemented", http: 501, grpc: 12, title: "Not implemented")
  /// The server has more work than it can do now.
  public static let overloaded = ErrorKind(
    "overloaded", http: 503, grpc: 14, title: "Overloaded")
  /// Something that this needs is not there now.
  public static let unavailable = ErrorKind(
    "unavailable", http: 503, grpc: 14, title: "Unavailable")
  /// It took longer than it may.
  public static let deadlineExceeded = ErrorKind(
    "deadline_exceeded", http: 504, grpc: 4, title: "Deadline exceeded")

  /// The whole table.
  public static let all: [ErrorKind] = [
    .invalidInput, .malformedJson, .malformedProtobuf, .unknownMessage, .unauthenticated, .permissionDenied, .notFound,
    .unknownOperation, .unknownResource, .unknownObservation, .duplicateCall, .observationExists, .versionMismatch,
    .notebookFull, .noteLocked, .preconditionFailed, .bodyTooLarge, .unsupportedMediaType, .operationIdReused,
    .preconditionRequired, .rateLimited, .tooManyObservations, .tooManyConnections, .`internal`, .notImplemented,
    .overloaded, .unavailable, .deadlineExceeded,
  ]
}
