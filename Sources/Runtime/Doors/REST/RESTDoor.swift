// REST: a route for each operation. It knows where HTTP keeps things (path, query, headers, body) and how HTTP says
// things (status, ETag, Location, problem documents); what they mean is the dispatcher's and the rules'.

public import API
internal import Core
public import HTTP
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
    do throws(APIError) {
      let credentials = try request.credentials()
      let body = try await RESTDoor.body(request, operation, limits)
      let input = RESTInput(request, operation)
      let reply = try await dispatcher.call(
        place, .rest(parameters: input.parameters, body: body, epoch: input.epoch, noted: input.violations),
        credentials,
        request.caller(.rest, deadline: request.deadline), ByteWriter(capacity: 256))
      return RESTDoor.response(reply, request, operation)
    } catch {
      return Response(error, to: request)
    }
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
    guard !body.isEmpty else { return operation.isPatch ? body : Bytes("{}" as StaticString) }
    try checkType(request.fields, operation)
    return body
  }

  /// A body says what it is: a page of another origin could send one that does not without asking (CORS).
  private static func checkType(_ fields: Fields, _ operation: Operation) throws(APIError) {
    if let coding = fields[.contentEncoding], coding.lowercased() != "identity" {
      throw APIError(DoorError.unsupportedMediaType, "The body is in the coding \(coding.prefix(64)); none is taken.")
    }
    let type = fields[.contentType]?.prefix { $0 != ";" && $0 != " " }.lowercased()
    if type == "application/json" || (operation.isPatch && type == "application/merge-patch+json") { return }
    let taken = operation.isPatch ? "application/merge-patch+json or application/json" : "application/json"
    throw APIError(
      DoorError.unsupportedMediaType,
      "The body is \(type?.prefix(64) ?? "of no Content-Type"); \(operation.name) takes \(taken).")
  }

  // MARK: Answers

  private static func response(_ reply: Reply, _ request: Request, _ operation: Operation) -> Response {
    var output = reply.output
    var fields = Fields()
    let tag = VersionTag(reply)
    if let tag { fields.add(.etag, tag.fieldValue) }
    if operation.successStatus == 201, let id = reply.id {
      fields.add(.location, request.path + "/" + id)
    }
    guard operation.successStatus != 204 else { return Response(status: 204, fields: fields) }
    fields.add(.contentType, "application/json")
    fields.add(.cacheControl, tag == nil ? "no-store" : "private, no-cache")
    return Response(status: operation.successStatus, fields: fields, body: .bytes(output.finish()))
  }
}
