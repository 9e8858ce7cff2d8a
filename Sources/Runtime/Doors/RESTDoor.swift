// REST: a route for each operation. It knows where HTTP keeps things (path, query, headers, body) and how HTTP says
// things (status, ETag, Location, problem documents); what they mean is the dispatcher's and the rules'.

public import API
internal import Core
public import HTTP
internal import Net
internal import Wire

/// The operations of a dispatcher over HTTP.
public struct RESTDoor: Sendable {
  private let dispatcher: Dispatcher
  private let limits: RouteLimits

  public init(_ dispatcher: Dispatcher, limits: RouteLimits = RouteLimits()) {
    self.dispatcher = dispatcher
    self.limits = limits
  }

  public var routes: [Route] {
    dispatcher.operations.indices.map { place in
      let operation = dispatcher.operations[place]
      return Route(RESTDoor.method(operation.method), operation.path, limits: limits) {
        request async throws(HTTPError) in
        try await answer(request, place, operation)
      }
    }
  }

  private static func method(_ name: String) -> Method {
    guard let method = Method(name.utf8Span.span) else { preconditionFailure("\(name) is no method") }
    return method
  }

  private func answer(_ request: Request, _ place: Int, _ operation: Operation) async throws(HTTPError) -> Response {
    let caller = Caller(
      door: .rest, requestID: request.id, deadline: request.deadline, loop: request.loop,
      address: { request.peer.address.description })
    do throws(APIError) {
      let credentials = try RESTDoor.credentials(request)
      let body = try await RESTDoor.body(request, operation, limits)
      let input = RESTInput(request, operation)
      let reply = try await dispatcher.call(
        place, .rest(parameters: input.parameters, body: body, noted: input.violations), credentials, caller,
        ByteWriter(capacity: 256))
      return RESTDoor.response(reply, request, operation)
    } catch {
      return RESTDoor.response(error, request)
    }
  }

  static func credentials(_ request: Request) throws(APIError) -> Credentials {
    guard let text = request.fields[.authorization] else { return Credentials() }
    guard let credentials = Credentials(authorization: text) else {
      throw APIError(DoorError.unauthenticated, "Authorization is not of the form: Bearer TOKEN.")
    }
    return credentials
  }

  // MARK: Bodies

  /// Nil where the operation has none. One that is left out is an empty object; a patch without one is a mistake.
  private static func body(
    _ request: Request, _ operation: Operation, _ limits: RouteLimits
  ) async throws(APIError) -> Bytes? {
    guard operation.hasBody else { return nil }
    let body: Bytes
    do throws(HTTPError) {
      body = try await request.body.collect(limit: limits.maxBodyBytes)
    } catch {
      throw APIError(error)
    }
    guard !body.isEmpty || operation.isPatch else { return Bytes("{}" as StaticString) }
    let type = request.fields[.contentType]?.prefix { $0 != ";" && $0 != " " }.lowercased() ?? "application/json"
    let isKnown = type == "application/json" || (operation.isPatch && type == "application/merge-patch+json")
    guard isKnown else {
      let taken = operation.isPatch ? "application/merge-patch+json or application/json" : "application/json"
      throw APIError(DoorError.unsupportedMediaType, "The body is \(type); \(operation.name) takes \(taken).")
    }
    return body
  }

  // MARK: Answers

  private static func response(_ reply: Reply, _ request: Request, _ operation: Operation) -> Response {
    var output = reply.output
    var fields = Fields()
    if let version = reply.version { fields.add(.etag, "\"\(version)\"") }
    if operation.successStatus == 201, let id = reply.id {
      fields.add(.location, request.path + "/" + id)
    }
    guard operation.successStatus != 204 else { return Response(status: 204, fields: fields) }
    fields.add(.contentType, "application/json")
    fields.add(.cacheControl, reply.version == nil ? "no-store" : "private, no-cache")
    return Response(status: operation.successStatus, fields: fields, body: .bytes(output.finish()))
  }

  static func response(_ error: APIError, _ request: Request) -> Response {
    var error = error
    // What the caller asked of HTTP is answered in HTTP's words.
    if error.kind.code == DoorError.versionMismatch.code && request.fields.contains(.ifMatch) {
      error.kind = DoorError.preconditionFailed
    }
    var fields = Fields()
    fields.add(.contentType, "application/problem+json")
    fields.add(.cacheControl, "no-store")
    if let wait = error.retryAfter { fields.add(.retryAfter, decimal: Int((wait.milliseconds + 999) / 1_000)) }
    if error.kind.http == 401 { fields.add(.wwwAuthenticate, "Bearer") }
    return Response(
      status: error.kind.http, fields: fields, body: .bytes(error.problem(request.id.description).json))
  }
}

extension APIError {
  /// What HTTP refused on the way, in the table's words.
  init(_ error: HTTPError) {
    let words = error.code.split(separator: "_").joined(separator: " ")
    let kind = ErrorKind(
      error.code, http: error.status, grpc: GRPCCode(httpStatus: error.status).rawValue,
      title: words.prefix(1).uppercased() + words.dropFirst())
    self.init(kind, error.detail, retryAfter: error.retryAfter, cause: error.cause)
  }
}
