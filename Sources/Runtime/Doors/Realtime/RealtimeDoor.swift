// The realtime protocol's doors: over WebSocket in JSON or protobuf by the subprotocol that was agreed, over a stream of
// gRPC, and for who only listens as server-sent events. All are sessions of one kind (`Session`).
//
// Who is calling is found out once, before the upgrade, so that a bad token or ticket is refused as any request is. What is
// no upgrade is refused first, since asking for who it is spends a ticket.

public import API
public import Core
public import HTTP
internal import Net
internal import State
internal import Wire

/// Calls and observations over connections that stay.
public struct RealtimeDoor: Sendable {
  /// What happens beside the calls that reach the dispatcher.
  public enum Event: Sendable {
    case opened, closed
    /// A message that no operation was asked about, or a connection that was not let in.
    case refused(ErrorKind)
    /// More waited for a client than may, and it begins anew.
    case overloaded
    /// We ended the connection.
    case left(Farewell)
  }
  public typealias Observer = @Sendable (Event, Loop) -> Void

  let dispatcher: Dispatcher
  let package: String
  let limits: RealtimeLimits
  let audience: Audience?
  let schema: String
  let observer: Observer
  private let seats: ConnectionSeats
  private let desks: RealtimeDesks

  /// The subprotocols are `cascade.v1.json` and `cascade.v1.proto` for the package `cascade.v1`. Without an audience there
  /// are calls and nothing to observe. `schema` is a digest by which clients tell a newer server.
  public init(
    _ dispatcher: Dispatcher, package: String, audience: Audience? = nil, schema: String = "",
    limits: RealtimeLimits = RealtimeLimits(), observer: @escaping Observer = { _, _ in }
  ) {
    self.dispatcher = dispatcher
    self.package = package
    self.audience = audience
    self.schema = schema
    self.limits = limits
    self.observer = observer
    seats = ConnectionSeats(limits)
    desks = RealtimeDesks(limits)
  }

  /// A route that opens it as a WebSocket. Where the pattern names a scope, as `/ws/rooms/{roomId}` does, that one is
  /// observed, and meant by calls that lack its id; else it is the caller's own, or the one that the address is `about`.
  public func route(_ pattern: String, about scope: String? = nil) -> Route {
    let field = RealtimeDoor.field(of: pattern)
    var options = WebSocketOptions()
    options.subprotocols = [package + ".json", package + ".proto"]
    options.maxMessageBytes = limits.maxMessageBytes
    return Route(.get, pattern) { [options] request async throws(HTTPError) in
      try await open(request, options, field, scope)
    }
  }

  /// The field that a pattern names its scope by.
  static func field(of pattern: String) -> String? {
    pattern.split(separator: "/").first { $0.hasPrefix("{") }.map { String($0.dropFirst().dropLast()) }
  }

  private func open(
    _ request: Request, _ options: WebSocketOptions, _ field: String?, _ scope: String?
  ) async throws(HTTPError) -> Response {
    let plan = Monitor<SessionPlan?>(nil)
    let upgrade = try Response.webSocket(request, options) {
      guard let plan = plan.withLock({ $0 }) else { preconditionFailure("it opens behind the answer") }
      return WebSocketSession(plan)
    }
    do throws(APIError) {
      let made = try await self.plan(request, field, about: scope)
      plan.withLock { $0 = made }
      return upgrade
    } catch {
      return Response(error, to: request)
    }
  }

  /// Finds out all that must be known before a connection opens.
  func plan(_ request: Request, _ field: String?, about fixed: String? = nil) async throws(APIError) -> SessionPlan {
    var credentials = try request.credentials()
    credentials.ticket = request.queryValue("ticket").map { Secret($0) }
    let named = field.flatMap { request.parameter(named: $0) }
    credentials.place = named
    let scope =
      fixed.map { CallScope(field: "", id: $0) }
      ?? field.flatMap { field in
        named.map { CallScope(field: field, id: $0) }
      }
    return try await plan(request, credentials, scope)
  }

  func plan(
    _ request: Request, _ credentials: Credentials, _ scope: CallScope?
  ) async throws(APIError) -> SessionPlan {
    var caller = request.caller(.call, deadline: request.deadline)
    caller.identity = try await dispatcher.identify(credentials, caller)
    try await dispatcher.limiter.admit(.connecting, caller)
    let seat = try seat(for: caller)
    let scopeID = try await audience?.find(caller.identity, scope?.id)
    if let audience, let scopeID { try await audience.checkPresence(of: scopeID) }
    return SessionPlan(
      dispatcher: dispatcher, limits: limits, audience: audience, scopeID: scopeID, scope: scope, schema: schema,
      caller: caller, seat: seat, desks: desks, report: observer)
  }

  private func seat(for caller: Caller) throws(APIError) -> ConnectionSeats.Seat {
    do throws(APIError) {
      return try seats.take(caller.identity.id, caller.address)
    } catch {
      observer(.refused(error.kind), caller.loop)
      throw error
    }
  }
}

extension Audience {
  fileprivate func checkPresence(of scope: String) async throws(APIError) {
    let isThere: Bool?
    do {
      isThere = try await store.with(scope) { _ in true }
    } catch {
      throw APIError(DoorError.unavailable, "The store cannot be reached now.", cause: "\(error)")
    }
    if isThere == nil { throw APIError(DoorError.notFound, "There is no \(scope).") }
  }
}
