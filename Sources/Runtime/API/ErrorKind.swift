// A kind of error, the same at every door: its code, its HTTP status, its gRPC code. The table is the schema's; generated
// code has it as `ErrorKind.roomFull` and so on.

internal import Wire

/// What went wrong, as programs are told.
public struct ErrorKind: Sendable, Hashable {
  /// `room_full`
  public let code: String
  public let http: UInt16
  public let grpc: UInt8
  /// A few words, the same each time: `Room full`.
  public let title: String

  public init(_ code: String, http: UInt16, grpc: UInt8, title: String) {
    (self.code, self.http, self.grpc, self.title) = (code, http, grpc, title)
  }

  /// With a title of the code's own words.
  public init(_ code: String, http: UInt16, grpc: UInt8) {
    self.init(code, http: http, grpc: grpc, title: Problem.title(of: code))
  }
}

/// What the doors themselves refuse, whatever the schema: every schema's table has these, and a test holds it to them.
public enum DoorError {
  public static let invalidInput = kind("invalid_input", 400, 3)
  public static let malformedJSON = kind("malformed_json", 400, 3)
  public static let malformedProtobuf = kind("malformed_protobuf", 400, 3)
  public static let unknownMessage = kind("unknown_message", 400, 3)
  public static let unauthenticated = kind("unauthenticated", 401, 16)
  public static let permissionDenied = kind("permission_denied", 403, 7)
  public static let notFound = kind("not_found", 404, 5)
  public static let unknownOperation = kind("unknown_operation", 404, 12)
  public static let unknownResource = kind("unknown_resource", 404, 5)
  public static let unknownObservation = kind("unknown_observation", 404, 5)
  public static let observationExists = kind("observation_exists", 409, 6)
  public static let duplicateCall = kind("duplicate_call", 409, 6)
  public static let versionMismatch = kind("version_mismatch", 409, 10)
  public static let preconditionFailed = kind("precondition_failed", 412, 9)
  public static let preconditionRequired = kind("precondition_required", 428, 9)
  public static let operationIDReused = kind("operation_id_reused", 422, 3)
  public static let unsupportedMediaType = kind("unsupported_media_type", 415, 3)
  public static let rateLimited = kind("rate_limited", 429, 8)
  public static let tooManyObservations = kind("too_many_observations", 429, 8)
  public static let tooManyConnections = kind("too_many_connections", 429, 8)
  public static let internalError = kind("internal", 500, 13)
  public static let notImplemented = kind("not_implemented", 501, 12)
  public static let unavailable = kind("unavailable", 503, 14)
  public static let deadlineExceeded = kind("deadline_exceeded", 504, 4)

  public static let all = [
    invalidInput, malformedJSON, malformedProtobuf, unknownMessage, unauthenticated, permissionDenied, notFound,
    unknownOperation, unknownResource, unknownObservation, observationExists, duplicateCall, versionMismatch,
    preconditionFailed, preconditionRequired, operationIDReused, unsupportedMediaType, rateLimited,
    tooManyObservations, tooManyConnections, internalError, notImplemented, unavailable, deadlineExceeded,
  ]

  private static func kind(_ code: String, _ http: UInt16, _ grpc: UInt8) -> ErrorKind {
    ErrorKind(code, http: http, grpc: grpc)
  }
}
