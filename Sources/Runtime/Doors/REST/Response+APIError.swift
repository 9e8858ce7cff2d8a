// A rule's refusal over HTTP: problem details (RFC 9457), and what HTTP has fields of its own for.

internal import API
internal import Core
internal import HTTP
internal import Wire

extension Response {
  init(_ error: APIError, to request: Request) {
    var error = error
    // What the caller asked of HTTP is answered in HTTP's words.
    if error.kind.code == DoorError.versionMismatch.code && request.fields.contains(.ifMatch) {
      error.kind = DoorError.preconditionFailed
    }
    var fields = Fields()
    fields.add(.contentType, Problem.contentType)
    fields.add(.cacheControl, "no-store")
    // Whole seconds, rounded up: who comes too early is refused again.
    if let wait = error.retryAfter {
      fields.add(.retryAfter, decimal: Int((max(0, wait.milliseconds) + 999) / 1_000))
    }
    if error.kind.http == 401 { fields.add(.wwwAuthenticate, "Bearer") }
    self.init(status: error.kind.http, fields: fields, body: .bytes(error.problem(request.id.description).json))
  }
}

extension APIError {
  /// What HTTP refused on the way, in the table's words.
  init(_ error: HTTPError) {
    let kind = ErrorKind(error.code, http: error.status, grpc: GRPCCode(httpStatus: error.status).rawValue)
    self.init(kind, error.detail, retryAfter: error.retryAfter, cause: error.cause)
  }
}
