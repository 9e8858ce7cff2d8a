// gRPC's status codes, and how they and HTTP's statuses speak for each other where a refusal crosses from one protocol
// to the other.

/// What became of a call.
public enum GRPCCode: UInt8, Sendable, CaseIterable {
  case ok = 0
  case cancelled, unknown, invalidArgument, deadlineExceeded, notFound, alreadyExists, permissionDenied
  case resourceExhausted, failedPrecondition, aborted, outOfRange, unimplemented, `internal`, unavailable, dataLoss
  case unauthenticated

  /// What a refusal over HTTP is to a gRPC client.
  public init(httpStatus: UInt16) {
    switch httpStatus {
    case 200..<300: self = .ok
    case 400, 415, 422: self = .invalidArgument
    case 401: self = .unauthenticated
    case 403: self = .permissionDenied
    case 404, 410: self = .notFound
    case 408, 504: self = .deadlineExceeded
    case 409: self = .aborted
    case 412, 428: self = .failedPrecondition
    case 413, 429, 431: self = .resourceExhausted
    case 416: self = .outOfRange
    case 405, 501: self = .unimplemented
    case 499: self = .cancelled
    case 500: self = .internal
    case 502, 503: self = .unavailable
    default: self = .unknown
    }
  }

  /// What an answer that is not gRPC's means to the one who called: something between the two spoke, or the server has
  /// no gRPC there (gRPC's http-grpc-status-mapping).
  init(ofStranger httpStatus: UInt16) {
    switch httpStatus {
    case 400: self = .internal
    case 401: self = .unauthenticated
    case 403: self = .permissionDenied
    case 404: self = .unimplemented
    case 429, 502, 503, 504: self = .unavailable
    default: self = .unknown
    }
  }

  /// What google.rpc.Code says a code is over HTTP.
  public var httpStatus: UInt16 {
    switch self {
    case .ok: 200
    case .cancelled: 499
    case .invalidArgument, .failedPrecondition, .outOfRange: 400
    case .unauthenticated: 401
    case .permissionDenied: 403
    case .notFound: 404
    case .alreadyExists, .aborted: 409
    case .resourceExhausted: 429
    case .unknown, .internal, .dataLoss: 500
    case .unimplemented: 501
    case .unavailable: 503
    case .deadlineExceeded: 504
    }
  }

  /// The digits of `grpc-status`.
  var text: StaticString { GRPCCode.texts[Int(rawValue)] }

  private static let texts: [StaticString] = [
    "0", "1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "12", "13", "14", "15", "16",
  ]
}
