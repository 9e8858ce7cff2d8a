// A connection's end at the scope that it is about: it lives on the scope's loop with the observer, which it lends its
// sink. What it sends goes by the loop's courier; how much may be on the way is bounded by credit, which the session
// gives back as the client takes it. Without credit nothing is queued: the observer's cursor waits in the scope.

internal import API
internal import Core
internal import State
internal import Wire

final class ScopeEnd: Sink {
  private let scope: LiveScope
  private let audience: Audience
  private var caller: Caller
  private let courier: Courier
  private let session: Confined<Session>
  private let maxQueued: Int
  private var observer: Observer?
  /// Bytes that were sent and not taken yet.
  private var queued = 0
  /// Calls whose results wait until their commits are told.
  private var waiting: [(revision: Int, call: Int)] = []
  /// Observations that wait until the scope is where another node has shown it, each by its number.
  private var behind: [String: Int] = [:]
  private var lastBehind = 0

  init(
    _ scope: LiveScope, _ audience: Audience, _ caller: Caller, _ encoding: Encoding, _ courier: Courier,
    _ session: Confined<Session>, maxQueued: Int
  ) {
    self.scope = scope
    self.audience = audience
    self.caller = caller
    self.courier = courier
    self.session = session
    self.maxQueued = maxQueued
    observer = Observer(scope, encoding, self) { [unowned self] facts in
      self.audience.resolver(facts, self.caller)
    } viewer: { [unowned self] facts in
      self.audience.viewer(facts, self.caller.identity, self.scope.state)
    }
  }

  private var now: ResumePlace {
    ResumePlace(scope.state.cursor, rights: audience.held(caller.identity, scope.state).rawValue)
  }

  /// Where the scope is, as the caller is told.
  var cursor: Cursor { now.cursor }

  /// By the rights that the caller has now.
  private func place(_ since: Cursor?) -> Cursor? { since.map { now.place($0) } }

  func close() {
    observer?.close()
    observer = nil
    behind = [:]
  }

  // MARK: The observer's messages

  var hasRoom: Bool { queued < maxQueued }

  func send(_ message: ScopeMessage) {
    queued += message.bytes.count
    courier.send(.said(message, revision: observer?.revision ?? 0), to: session)
  }

  func fail(_ id: String, _ problem: Problem) { courier.send(.failed(id: id, problem), to: session) }

  /// The client took so much.
  func gaveBack(_ count: Int) {
    queued -= count
    observer?.roomAgain()
    releaseResults()
  }

  // MARK: What the session asks

  func observe(_ message: ObserveMessage, _ facts: ResourceFacts, weight: Int) {
    guard behind[message.id] == nil else {
      return refuse(message, ScopeEnd.error(.alreadyObserved(message.id), message.resource, caller.identity), weight)
    }
    guard let since = place(message.since?.cursor), isAhead(since) else { return begin(message, facts, weight) }
    guard behind.count < Observer.maxObservations else {
      return refuse(message, ScopeEnd.error(.tooMany, message.resource, caller.identity), weight)
    }
    lastBehind += 1
    behind[message.id] = lastBehind
    let here = Confined(self, to: caller.loop)
    let (store, id, number) = (audience.store, scope.id, lastBehind)
    caller.loop.spawn {
      var isReached = true
      do {
        _ = try await store.with(id, notBefore: since) { _ in }
      } catch {
        isReached = false
      }
      here.value.followed(isReached, number, message, facts, weight)
    }
  }

  /// What the client has seen on another node it is told again before anything older.
  private func isAhead(_ seen: Cursor) -> Bool {
    seen.epoch == scope.state.cursor.epoch && seen.revision > scope.state.cursor.revision
  }

  private func followed(
    _ isReached: Bool, _ number: Int, _ message: ObserveMessage, _ facts: ResourceFacts, _ weight: Int
  ) {
    // Or it was given up meanwhile.
    guard behind[message.id] == number else { return courier.send(.replayed(weight), to: session) }
    behind[message.id] = nil
    if isReached { return begin(message, facts, weight) }
    refuse(message, APIError(DoorError.unavailable, "What was seen elsewhere cannot be reached now."), weight)
  }

  private func begin(_ message: ObserveMessage, _ facts: ResourceFacts, _ weight: Int) {
    var request = message.request(for: facts)
    request.since = place(request.since)
    do throws(Observation.Refusal) {
      try observer?.observe(request)
    } catch {
      return refuse(message, ScopeEnd.error(error, message.resource, caller.identity), weight)
    }
    courier.send(.replayed(weight), to: session)
  }

  private func refuse(_ message: ObserveMessage, _ error: APIError, _ weight: Int) {
    courier.send(.refused(id: message.id, error), to: session)
    courier.send(.replayed(weight), to: session)
  }

  func unobserve(_ id: String) {
    guard behind.removeValue(forKey: id) == nil, observer?.unobserve(id) == false else { return }
    courier.send(
      .refused(id: id, APIError(DoorError.unknownObservation, "Nothing is observed as \(id).")), to: session)
  }

  func bookmark() { observer?.bookmark() }

  /// The caller showed a fresh token, and may hold something else.
  func became(_ identity: Identity) {
    caller.identity = identity
    observer?.rightsChanged()
  }

  /// Too much waits for too long.
  func overloaded(retryAfterMs: Int) {
    observer?.beginAnew(.overloaded, retryAfterMs: retryAfterMs)
    releaseResults()
  }

  /// Lets a result go once its commit is told: behind the frame where there is one.
  func release(_ call: Int, after revision: Int) {
    waiting.append((revision, call))
    releaseResults()
  }

  private func releaseResults() {
    guard !waiting.isEmpty, let observer else { return }
    let told = observer.isObserving ? observer.revision : .max
    let ready = waiting.filter { $0.revision <= told }
    waiting.removeAll { $0.revision <= told }
    for (_, call) in ready { courier.send(.told(call), to: session) }
  }

  private static func error(_ refusal: Observation.Refusal, _ resource: String, _ identity: Identity) -> APIError {
    switch refusal {
    case .notAllowed:
      identity.id == nil
        ? APIError(DoorError.unauthenticated, "Observing \(resource) asks who is calling.")
        : APIError(DoorError.permissionDenied, "The caller may not observe \(resource) here.")
    case .alreadyObserved(let id): APIError(DoorError.observationExists, "It is observed as \(id).")
    case .tooMany:
      APIError(DoorError.tooManyObservations, "A connection observes \(Observer.maxObservations) things at most.")
    case .notServed: APIError(DoorError.notImplemented, "Nothing here computes \(resource).")
    case .invalid(let violations): APIError(DoorError.invalidInput, "It cannot be observed so.", violations: violations)
    }
  }
}
