// A refusal as an answer: problem details (RFC 9457), with a code for programs and the request's id for the log.

internal import Core
internal import Wire

extension Response {
  /// The problem body of `error`; to a gRPC client its status.
  public init(_ error: HTTPError, for request: Request) {
    if let status = GRPC.response(error, for: request) {
      self = status
    } else {
      self.init(error, id: request.id)
    }
  }

  init(_ error: HTTPError, id: RequestID) {
    var fields = error.fields
    fields.add(.contentType, "application/problem+json")
    if let retryAfter = error.retryAfter {
      fields.add(.retryAfter, decimal: Int((retryAfter.milliseconds + 999) / 1_000))
    }
    fields.add(.cacheControl, "no-store")
    var body = JSONWriter()
    let problem = Problem(
      title: Problem.title(of: error.code), status: Int(error.status), detail: error.detail, code: error.code,
      requestID: id.description, retryAfter: error.retryAfter)
    problem.write(into: &body)
    self.init(status: error.status, fields: fields, body: .bytes(body.finish()))
  }
}

extension HTTPError {
  public static let notFound = HTTPError(404, "not_found", "There is nothing here.")
}
