// The reading half of the realtime protocol as server-sent events: `GET …/watch?observe=playbackState,chat`. One event for
// each message. A client that comes back names the last event that it saw; ids begin when all initial state has come, so
// that a cut before leaves no cursor to go on from.

internal import API
internal import Core
public import HTTP
internal import State
internal import Wire

extension RealtimeDoor {
  /// A route that answers `welcome`, `snapshot`, `observed`, `frame` and so on.
  public func watchRoute(_ pattern: String, about scope: String? = nil) -> Route {
    let field = RealtimeDoor.field(of: pattern)
    return Route(.get, pattern) { request async throws(HTTPError) in
      do throws(APIError) {
        guard let audience else { throw APIError(DoorError.notImplemented, "Nothing can be observed here yet.") }
        let asked = try WatchQuery(request).messages
        let plan = try await plan(request, field, about: scope)
        for message in asked {
          guard plan.scopeID.flatMap({ audience.facts(of: message.resource, in: $0) }) != nil else {
            throw APIError(DoorError.unknownResource, "There is no resource \(message.resource) to observe here.")
          }
        }
        return watch(request, plan, asked)
      } catch {
        return Response(error, to: request)
      }
    }
  }

  private func watch(_ request: Request, _ plan: SessionPlan, _ asked: [ObserveMessage]) -> Response {
    let spread = max(1, Int64(limits.drainSpread.milliseconds))
    return .events(request, heartbeat: limits.heartbeat) { [loop = request.loop] stream async throws(HTTPError) in
      let (pump, session) = (MessagePump(on: loop), Session(plan, on: loop))
      stream.pauseAtDrain = { .milliseconds(Int64.random(in: 0..<spread)) }
      pump.roomAgain = { session.roomAgain() }
      session.whenOpen = { session.observe(asked) }
      // Who only listens cannot ask anew: it comes back, and is told what there is by then.
      session.whenReset = { pump.finish() }
      defer { session.closed() }
      session.opened(.pump(pump), .json)
      try await pump.run { item async throws(HTTPError) in
        let id = item.cursor.flatMap { cursor in session.epoch.map { "\($0):\(cursor)" } }
        try await stream.send(ServerSentEvent(item.message, id: id))
      }
    }
  }
}

/// The query, as `WatchQuery` of the realtime schema.
private struct WatchQuery {
  let messages: [ObserveMessage]

  init(_ request: Request) throws(APIError) {
    var violations = Violations()
    let names = (request.queryValue("observe") ?? "").split(separator: ",", omittingEmptySubsequences: false)
      .map(String.init)
    if names == [""] { violations.note(.required, "must be given", "observe") }
    if names.count > Observer.maxObservations {
      violations.note(.tooMany, "may have at most \(Observer.maxObservations) elements", "observe")
    }
    if Set(names).count < names.count { violations.note(.badFormat, "names a resource twice", "observe") }
    var mode = DeliveryMode.delta
    if let text = request.queryValue("mode") {
      if let known = DeliveryMode(json: text.utf8Span.span) {
        mode = known
      } else {
        violations.note(.unknownValue, DeliveryMode.names.wanted, "mode")
      }
    }
    // Of a browser that comes back by itself: it wins over what the address says.
    let text = request.lastEventID ?? request.queryValue("since")
    let since = text.flatMap { ResumeCursor(text: $0) }
    if text != nil && since == nil { violations.note(.badFormat, "is not of the form epoch:revision", "since") }
    guard violations.isEmpty else { throw .invalid(violations) }
    messages = names.map { name in
      var message = ObserveMessage()
      (message.id, message.resource, message.mode, message.since) = (name, name, mode, since)
      return message
    }
    for message in messages { message.validate(into: &violations) }
    guard violations.isEmpty else { throw .invalid(violations) }
  }
}

extension ResumeCursor {
  /// `epoch:revision`
  fileprivate init?(text: String) {
    guard let colon = text.lastIndex(of: ":"), let revision = Int(text[text.index(after: colon)...]) else { return nil }
    epoch = String(text[..<colon])
    self.revision = revision
    var violations = Violations()
    validate(into: &violations)
    guard violations.isEmpty else { return nil }
  }
}
