// What one connection observes in one scope, and how far it has been told. All its observations are always at one revision,
// so a frame is whole, and a slow reader needs no queue: its cursor stays behind, and when there is room again one frame
// takes it to the head.
//
// It belongs to its scope's loop and does no I/O: `Sink` takes the bytes. Its owner, a connection, calls `observe` and
// `unobserve` as the client asks, `roomAgain` when the sink takes more, `bookmark` with each heartbeat, `rightsChanged`
// when the viewer's rights may be others, and `close` at the end; nothing else is to be known of it.

internal import Core
public import Wire

/// Where an observer's messages go.
public protocol Sink: AnyObject {
  /// Whether the client takes more; `Observer.roomAgain` is called when it does again.
  var hasRoom: Bool { get }
  func send(_ message: ScopeMessage)
  /// An observation ended with this, and is to be told so: an `error` of its name.
  func fail(_ id: String, _ problem: Problem)
}

/// A connection's view of a scope.
public final class Observer {
  /// Observations of one connection.
  public static let maxObservations = 64

  private let scope: LiveScope
  private let encoding: Encoding
  private unowned let sink: any Sink
  /// Nil where the viewer may not see the resource at all. Asked each time that something is told.
  private let viewer: (ResourceFacts) -> ViewerClass?
  /// What computes a RESOLVED resource for this viewer; nil where nothing does.
  private let resolver: (ResourceFacts) -> Resolver?
  private var observations: [Observation] = []
  /// All up to here has been told.
  public private(set) var revision: Int

  public init(
    _ scope: LiveScope, _ encoding: Encoding, _ sink: any Sink,
    resolver: @escaping (ResourceFacts) -> Resolver? = { _ in nil },
    viewer: @escaping (ResourceFacts) -> ViewerClass?
  ) {
    self.scope = scope
    self.encoding = encoding
    self.sink = sink
    self.viewer = viewer
    self.resolver = resolver
    revision = scope.state.cursor.revision
    scope.attach(self)
  }

  /// Observes no more; call when the connection ends.
  public func close() {
    observations = []
    scope.detach(self)
  }

  // MARK: Asking

  /// Begins an observation: with what changed since `since` where that is known still, else with a snapshot. What is
  /// computed or leased begins with an update.
  public func observe(_ request: Observation.Request) throws(Observation.Refusal) {
    guard !scope.isEnded, let observation = try grant(request) else {
      return sink.send(MessageEncoder.reset(request.id, .gone, retryAfterMs: 0, encoding))
    }
    tell()
    switch observation.facts.kind {
    case .state, .collection, .log:
      guard let count = begin(observation, since: request.since) else {
        return sink.send(MessageEncoder.reset(request.id, .gone, retryAfterMs: 0, encoding))
      }
      observations.append(observation)
      sayObserved(observation, count: count)
    case .presence:
      observations.append(observation)
      tellUpdates()
    case .resolved:
      observations.append(observation)
      observation.resolution?.tell(self)
      observation.resolution?.refresh()
      tellUpdates()
    }
  }

  private func sayObserved(_ observation: Observation, count: Int) {
    sink.send(
      MessageEncoder.observed(
        observation.id, observation.view, version: scope.state.version(of: observation.facts), revision: revision,
        count: count, encoding))
  }

  /// Nil where the scope is gone, or a window begins behind what is not there.
  private func grant(_ request: Observation.Request) throws(Observation.Refusal) -> Observation? {
    let facts = request.facts
    guard let viewer = viewer(facts) else { throw .notAllowed }
    // Asked for before its end was heard of.
    if scope.isEnded { return nil }
    let anchor = request.window?.after.flatMap { scope.state.value(facts, .item($0)) }
    let view = try View.asked(by: request, encoding, anchor: anchor)
    let parameters = try request.parameters(encoding)
    let other = observations.first { $0.id == request.id || $0.isOf(facts, view, parameters) }
    if let other { throw .alreadyObserved(other.id) }
    guard observations.count < Observer.maxObservations else { throw .tooMany }
    if request.window?.after != nil && anchor == nil { return nil }
    return Observation(
      id: request.id, facts: facts, view: view, mode: request.mode, viewer: viewer,
      items: scope.items(of: facts, in: view), resolution: try resolution(facts, parameters, viewer))
  }

  private func resolution(
    _ facts: ResourceFacts, _ parameters: AnyParameters?, _ viewer: ViewerClass
  ) throws(Observation.Refusal) -> Resolution? {
    guard let parameters else { return nil }
    guard let resolver = resolver(facts) else { throw .notServed }
    let key = ResolutionKey(facts: facts, parameters: parameters, viewer: viewer, audience: resolver.audience)
    return scope.resolution(key, resolver)
  }

  /// Tells the initial state, and answers how many items it had; nil where there is nothing. What a window showed is not
  /// known any more when it is asked for again, so it has no resume.
  private func begin(_ observation: Observation, since: Cursor?) -> Int? {
    let head = scope.state.cursor
    if let since, since.epoch == head.epoch, observation.items == nil, scope.reaches(back: since.revision) {
      guard let slice = scope.slice(key(observation, since: since.revision)) else { return 0 }
      sink.send(scope.frame(of: [slice], encoding))
      return 1
    }
    let snapshot = Snapshot(
      of: observation.facts, observation.view, in: scope.state, observation.items, encoding, for: observation.viewer)
    guard let snapshot else { return nil }
    sink.send(MessageEncoder.snapshot(observation.id, observation.view, snapshot, encoding))
    return snapshot.count
  }

  /// Whether anything was observed under this id.
  @discardableResult
  public func unobserve(_ id: String) -> Bool {
    let before = observations.count
    observations.removeAll { $0.id == id }
    return observations.count < before
  }

  /// Whether anything is observed.
  public var isObserving: Bool { !observations.isEmpty }

  // MARK: Telling

  /// Something was committed, or there is room again.
  public func roomAgain() {
    if sink.hasRoom { tell() }
    if sink.hasRoom { tellUpdates() }
  }

  /// The heartbeat: how far all has been told. Who has no room is told by what waits.
  public func bookmark() {
    if sink.hasRoom { sink.send(MessageEncoder.bookmark(revision, encoding)) }
  }

  /// Brings the client to the head, whatever it missed, in one frame.
  private func tell() {
    let head = scope.state.cursor.revision
    guard revision < head else { return }
    guard scope.reaches(back: revision) else { return beginAnew(.cursorTooOld) }
    dropUnseen()
    let slices = observations.compactMap { $0.hasVersion ? scope.slice(key($0, since: revision)) : nil } + stale()
    revision = head
    guard !slices.isEmpty else { return }
    sink.send(scope.frame(of: slices, encoding))
  }

  /// What was computed and does not hold any more, each resource once. It is said before the next value comes, once.
  private func stale() -> [Bytes] {
    var facts: [ResourceFacts] = []
    for place in observations.indices where observations[place].isOutdated {
      observations[place].isStale = true
      if !facts.contains(observations[place].facts) { facts.append(observations[place].facts) }
    }
    return facts.map { ChangeEncoder.stale($0, encoding) }
  }

  /// What has no version: who is present and what was computed, where the client was told something else or nothing.
  private func tellUpdates() {
    guard observations.contains(where: { !$0.hasVersion }) else { return }
    dropUnseen()
    var failed: [(id: String, problem: Problem)] = []
    for place in observations.indices where !observations[place].hasVersion {
      let observation = observations[place]
      if let problem = observation.resolution?.failure { failed.append((observation.id, problem)) }
      guard let update = update(observation), update.number != observation.told?.number else { continue }
      sink.send(MessageEncoder.update(observation.id, basedOn: update.basedOn, update.value, encoding))
      observations[place].told = (update.number, update.basedOn)
      observations[place].isStale = false
      if observation.told == nil { sayObserved(observation, count: update.count) }
    }
    observations.removeAll { observation in failed.contains { $0.id == observation.id } }
    for (id, problem) in failed { sink.fail(id, problem) }
  }

  /// What it is now; nil where that is not known yet.
  private func update(_ observation: Observation) -> (number: Int, basedOn: Int, value: Bytes, count: Int)? {
    if let resolution = observation.resolution {
      guard let answer = resolution.answer, let value = resolution.value(encoding) else { return nil }
      return (answer.number, answer.basedOn, value, 1)
    }
    guard let table = scope.presence.table(observation.facts) else { return nil }
    return (table.changes, revision, table.page(encoding, for: observation.viewer), table.all.count)
  }

  /// Who may see more or less than before begins anew: no change can tell what they see now.
  private func dropUnseen() {
    observations.removeAll { observation in
      let now = viewer(observation.facts)
      guard now != observation.viewer else { return false }
      let reason: ResetCause = now == nil ? .gone : .permissionChanged
      sink.send(MessageEncoder.reset(observation.id, reason, retryAfterMs: 0, encoding))
      return true
    }
  }

  /// The viewer's rights may be others now; told at once, not with the next change.
  public func rightsChanged() { dropUnseen() }

  /// What was observed must be observed anew.
  public func beginAnew(_ reason: ResetCause, retryAfterMs: Int = 0) {
    observations = []
    revision = scope.state.cursor.revision
    sink.send(MessageEncoder.reset(nil, reason, retryAfterMs: retryAfterMs, encoding))
  }

  private func key(_ observation: Observation, since: Int) -> SliceKey {
    SliceKey(
      facts: observation.facts, view: observation.view, viewer: observation.viewer, encoding: encoding,
      mode: observation.mode, since: since)
  }
}
