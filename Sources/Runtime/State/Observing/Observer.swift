// What one connection observes in one scope, and how far it has been told. All its observations are always at one revision,
// so a frame is whole, and a slow reader needs no queue: its cursor stays behind, and when there is room again one frame
// takes it to the head.
//
// It belongs to its scope's loop and does no I/O: `Sink` takes the bytes. Its owner, a connection, calls `observe` and
// `unobserve` as the client asks, `roomAgain` when the sink takes more, `bookmark` with each heartbeat, `rightsChanged`
// when the viewer's rights may be others, and `close` at the end; nothing else is to be known of it.

/// Where a observer's messages go.
public protocol Sink: AnyObject {
  /// Whether the client takes more; `Observer.roomAgain` is called when it does again.
  var hasRoom: Bool { get }
  func send(_ message: ScopeMessage)
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
  private var observations: [Observation] = []
  /// All up to here has been told.
  public private(set) var revision: Int

  public init(
    _ scope: LiveScope, _ encoding: Encoding, _ sink: any Sink, viewer: @escaping (ResourceFacts) -> ViewerClass?
  ) {
    self.scope = scope
    self.encoding = encoding
    self.sink = sink
    self.viewer = viewer
    revision = scope.state.cursor.revision
    scope.attach(self)
  }

  /// Observes no more; call when the connection ends.
  public func close() { scope.detach(self) }

  // MARK: Asking

  /// Begins an observation: with what changed since `since` where that is known still, else with a snapshot.
  public func observe(_ request: Observation.Request) throws(Observation.Refusal) {
    guard !scope.isEnded, let observation = try grant(request) else {
      return sink.send(MessageEncoder.reset(request.id, .gone, retryAfterMs: 0, encoding))
    }
    tell()
    guard let count = begin(observation, since: request.since) else {
      return sink.send(MessageEncoder.reset(request.id, .gone, retryAfterMs: 0, encoding))
    }
    observations.append(observation)
    sink.send(
      MessageEncoder.observed(
        observation.id, observation.view, version: scope.state.version(of: observation.facts),
        revision: scope.state.cursor.revision, count: count, encoding))
  }

  /// Nil where a window begins behind what is not there.
  private func grant(_ request: Observation.Request) throws(Observation.Refusal) -> Observation? {
    let facts = request.facts
    guard let viewer = viewer(facts) else { throw .notAllowed }
    let anchor = request.window?.after.flatMap { scope.state.value(facts, .item($0)) }
    let view = try View.asked(by: request, encoding, anchor: anchor)
    let other = observations.first { $0.id == request.id || ($0.facts == facts && $0.view?.key == view?.key) }
    if let other { throw .alreadyObserved(other.id) }
    guard observations.count < Observer.maxObservations else { throw .tooMany }
    if request.window?.after != nil && anchor == nil { return nil }
    return Observation(
      id: request.id, facts: facts, view: view, mode: request.mode, viewer: viewer,
      items: scope.items(of: facts, in: view))
  }

  /// Tells the initial state, and answers how many items it had; nil where there is nothing. What a window showed is not
  /// known any more when it is asked for again, so it has no resume.
  private func begin(_ observation: Observation, since: Cursor?) -> Int? {
    let head = scope.state.cursor
    if let since, since.epoch == head.epoch, observation.items == nil, scope.reaches(back: since.revision) {
      guard let slice = scope.slice(key(observation, since: since.revision)) else { return 0 }
      sink.send(MessageEncoder.frame(head.revision, [slice], encoding))
      return 1
    }
    let snapshot = Snapshot(
      of: observation.facts, observation.view, in: scope.state, observation.items, encoding, for: observation.viewer)
    guard let snapshot else { return nil }
    sink.send(
      MessageEncoder.snapshot(observation.id, observation.view, version: snapshot.version, snapshot.value, encoding))
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
    let slices = observations.compactMap { scope.slice(key($0, since: revision)) }
    revision = head
    guard !slices.isEmpty else { return }
    sink.send(MessageEncoder.frame(head, slices, encoding))
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
