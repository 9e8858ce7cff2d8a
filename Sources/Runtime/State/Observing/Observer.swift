// What one connection observes in one scope, and how far it has been told. All its observations are always at one revision,
// so a frame is whole, and a slow reader needs no queue: its cursor stays behind, and when there is room again one frame
// takes it to the head.
//
// It belongs to its scope's loop and does no I/O: `Sink` takes the bytes.

/// Where a observer's messages go.
public protocol Sink: AnyObject {
  /// Whether the client takes more; `Observer.roomAgain` is called when it does again.
  var hasRoom: Bool { get }
  func send(_ message: ScopeMessage)
}

/// A connection's view of a scope.
public final class Observer {
  private struct Observation {
    let id: String
    let facts: ResourceFacts
    let mode: ObservationMode
    var viewer: ViewerClass
  }

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

  public enum Refusal: Error, Equatable {
    case notAllowed, alreadyObserved(String), tooMany
  }

  /// Begins an observation: with what changed since `since` where that is known still, else with a snapshot.
  public func observe(
    _ id: String, _ facts: ResourceFacts, _ mode: ObservationMode, since: Cursor?
  ) throws(Refusal) {
    guard let viewer = viewer(facts) else { throw .notAllowed }
    if let other = observations.first(where: { $0.facts == facts || $0.id == id }) { throw .alreadyObserved(other.id) }
    guard observations.count < Observer.maxObservations else { throw .tooMany }
    guard !scope.isEnded else { return sink.send(MessageEncoder.reset(id, .gone, retryAfterMs: 0, encoding)) }
    tell()
    let observation = Observation(id: id, facts: facts, mode: mode, viewer: viewer)
    let head = scope.state.cursor
    var count = 0
    if let since, since.epoch == head.epoch, scope.reaches(back: since.revision) {
      if let slice = scope.slice(key(observation, since: since.revision)) {
        count = 1
        sink.send(MessageEncoder.frame(head.revision, [slice], encoding))
      }
    } else {
      guard let snapshot = Snapshot(of: facts, in: scope.state, encoding, for: viewer) else {
        return sink.send(MessageEncoder.reset(id, .gone, retryAfterMs: 0, encoding))
      }
      count = snapshot.count
      sink.send(MessageEncoder.snapshot(id, version: snapshot.version, snapshot.value, encoding))
    }
    observations.append(observation)
    sink.send(
      MessageEncoder.observed(
        id, version: scope.state.version(of: facts), revision: head.revision, count: count, encoding))
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
      facts: observation.facts, viewer: observation.viewer, encoding: encoding, mode: observation.mode, since: since)
  }
}
