// Calls over a WebSocket, in JSON or protobuf by the subprotocol that was agreed. Who is calling is found out once, before
// the upgrade, so that a bad token or ticket is refused as any request is; after that each message is one call. What is
// no upgrade is refused first, since asking for who it is spends a ticket.

public import API
public import Core
public import HTTP
internal import Net
internal import Wire

/// The operations of a dispatcher over WebSocket.
public struct CallDoor: Sendable {
  /// What happens beside the calls that reach the dispatcher.
  public enum Event: Sendable {
    case opened, closed
    /// A message that no operation was asked about.
    case refused(ErrorKind)
  }
  public typealias Observer = @Sendable (Event, Loop) -> Void

  private let dispatcher: Dispatcher
  private let package: String
  private let limits: CallLimits
  private let observer: Observer

  /// The subprotocols are `cascade.v1.json` and `cascade.v1.proto` for the package `cascade.v1`.
  public init(
    _ dispatcher: Dispatcher, package: String, limits: CallLimits = CallLimits(),
    observer: @escaping Observer = { _, _ in }
  ) {
    self.dispatcher = dispatcher
    self.package = package
    self.limits = limits
    self.observer = observer
  }

  /// A route that opens it. Where the pattern names a scope, as `/ws/rooms/{roomId}` does, that scope is meant by calls
  /// that lack its id.
  public func route(_ pattern: String) -> Route {
    let field = pattern.split(separator: "/").first { $0.hasPrefix("{") }.map { String($0.dropFirst().dropLast()) }
    var options = WebSocketOptions()
    options.subprotocols = [package + ".json", package + ".proto"]
    options.maxMessageBytes = limits.maxMessageBytes
    return Route(.get, pattern) { [options] request async throws(HTTPError) in
      try await open(request, options, field)
    }
  }

  private func open(
    _ request: Request, _ options: WebSocketOptions, _ field: String?
  ) async throws(HTTPError) -> Response {
    let caller = Monitor<Caller?>(nil)
    var scope: CallScope?
    if let field {
      guard let id = request.parameter(named: field) else { throw .notFound }
      scope = CallScope(field: field, id: id)
    }
    let upgrade = try Response.webSocket(request, options) { [dispatcher, limits, observer, scope] in
      let known = caller.withLock { $0 } ?? request.caller(.call, deadline: request.deadline)
      return CallSocket(dispatcher, limits, known, scope, observer)
    }
    do throws(APIError) {
      var credentials = try request.credentials()
      credentials.ticket = request.queryValue("ticket").map { Secret($0) }
      var known = request.caller(.call, deadline: request.deadline)
      known.identity = try await dispatcher.identify(credentials)
      caller.withLock { $0 = known }
      return upgrade
    } catch {
      return Response(error, to: request)
    }
  }
}
