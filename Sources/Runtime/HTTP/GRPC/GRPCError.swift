// What a gRPC handler throws, and what every failure below it becomes on its way to the trailers. What the client may
// know is in it and nothing else.

public import Core
internal import Wire

/// The refusal of a call.
public struct GRPCError: Error, Sendable {
  public var status: GRPCStatus
  /// Further trailers.
  public var metadata: GRPCMetadata

  public init(
    _ code: GRPCCode, _ message: String, details: Bytes = Bytes(), metadata: GRPCMetadata = GRPCMetadata()
  ) {
    status = GRPCStatus(code, message, details: details)
    self.metadata = metadata
  }

  public var code: GRPCCode { status.code }
  public var message: String { status.message }

  /// The client went away or gave up; nobody reads an answer.
  public static let cancelled = GRPCError(.cancelled, "The call was cancelled.")
  public static let deadlineExceeded = GRPCError(.deadlineExceeded, "The deadline passed.")

  // MARK: To and from HTTP

  /// The same refusal for a gRPC client; the stable code and the time to wait travel as details.
  public init(_ error: HTTPError) {
    let code = GRPCCode(httpStatus: error.status)
    var details = RPCStatus(code: code, message: error.detail)
    details.add(RPCErrorInfo(reason: error.code), named: "google.rpc.ErrorInfo")
    if let wait = error.retryAfter { details.add(RPCRetryInfo(delay: wait), named: "google.rpc.RetryInfo") }
    self.init(code, error.detail, details: details.encoded())
  }
}

extension HTTPError {
  /// The same refusal for an HTTP client.
  public init(_ error: GRPCError) {
    let name = HTTPError.names[Int(error.code.rawValue)]
    self.init(error.code.httpStatus, name, error.message)
  }

  private static let names = [
    "ok", "cancelled", "unknown", "invalid_argument", "deadline_exceeded", "not_found", "already_exists",
    "permission_denied", "resource_exhausted", "failed_precondition", "aborted", "out_of_range", "unimplemented",
    "internal", "unavailable", "data_loss", "unauthenticated",
  ]
}
