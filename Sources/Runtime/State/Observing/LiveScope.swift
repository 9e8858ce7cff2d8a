// A scope that somebody observes or changes: its state, the tail of its history, and the observers that follow it. It belongs
// to one loop. What is published here is durable already.
//
// A change is encoded once for all who see it alike: slices, and the last frame of them, are kept until the next commit
// makes them old.

internal import Core

/// A scope in memory.
public final class LiveScope {
  public let id: String
  public private(set) var state: ScopeState
  /// Nothing of it is in the database yet: its first commit makes it.
  var isNew = false
  /// It is gone: what was decided on it must not be written.
  private(set) var isEnded = false
  /// When somebody last asked for it.
  var lastUsed = MonotonicTime.now
  private var history: History
  private var orders = Orders()
  private var slices: [SliceKey: Bytes?] = [:]
  /// The frame that was told last, of these slices.
  private var frame: (slices: [Bytes], encoding: Encoding, message: ScopeMessage)?
  private var observers = ObserverLine()
  var watches: [ObjectIdentifier: ScopeWatch] = [:]
  private var resolutions = Resolutions()
  private(set) var presenceIfAny: ScopePresence?
  weak var presenceCarrier: (any PresenceCarrier)?
  /// Nil where nothing has to do with time, as in a test of one's own.
  private let loop: Loop?

  public convenience init(_ id: String, _ state: ScopeState) { self.init(id, state, History.Limits()) }

  init(_ id: String, _ state: ScopeState, _ limits: History.Limits = History.Limits(), on loop: Loop? = nil) {
    self.id = id
    self.state = state
    self.loop = loop
    history = History(after: state.cursor.revision, limits)
  }

  // MARK: Changing

  /// Takes a commit, which is durable, and tells everybody who has room.
  func publish(_ commit: Commit) {
    isNew = false
    state.apply(commit)
    history.append(commit)
    orders.take(commit)
    slices.removeAll(keepingCapacity: true)
    frame = nil
    if commit.ends { return end() }
    let computed = resolutions.all
    for resolution in computed { resolution.committed(commit) }
    tellObservers()
    // They hear that it is outdated before they hear what it is now.
    for resolution in computed { resolution.refresh() }
    tellWatches()
  }

  private func tellWatches() {
    for watch in watches.values { watch.changed(isEnded ? nil : state) }
  }

  func tellObservers() {
    eachObserver { $0.roomAgain() }
  }

  /// It is gone, and everybody is told so, once: here it ended, and another node tells of it too.
  func end() {
    guard !isEnded else { return }
    isEnded = true
    presenceIfAny?.end()
    presenceIfAny = nil
    eachObserver { $0.beginAnew(.gone) }
    tellWatches()
  }

  /// What was to be created is there already.
  func begin(_ state: ScopeState) {
    isNew = false
    replace(state)
  }

  /// Begins anew with what the database has: what led there is not known. Everybody else does too.
  func replace(_ state: ScopeState) {
    let isOtherHistory = state.cursor.epoch != self.state.cursor.epoch
    self.state = state
    history = History(after: state.cursor.revision, history.limits)
    orders = Orders()
    slices.removeAll()
    frame = nil
    // Who observes what was computed begins anew too, and finds nothing of before.
    resolutions = Resolutions()
    eachObserver { $0.beginAnew(isOtherHistory ? .epochChanged : .cursorTooOld) }
    tellWatches()
  }

  /// Somebody's rights are others by what is not kept here: all are asked anew, at once.
  public func rightsChanged() {
    eachObserver { $0.rightsChanged() }
  }

  // MARK: For observers

  /// Whether somebody needs it to stay: observes it, watches it, or is present in it.
  var isObserved: Bool { !observers.isEmpty || !watches.isEmpty || presenceIfAny?.isEmpty == false }

  func attach(_ observer: Observer) { observers.append(observer) }
  func detach(_ observer: Observer) { observers.remove(observer) }

  /// Those who leave meanwhile are passed by.
  private func eachObserver(_ body: (Observer) -> Void) {
    for case let id? in observers.line {
      if let observer = observers[id] { body(observer) }
    }
  }

  /// Changes that are encoded now: one for all who see it alike.
  var sliceCount: Int { slices.count }

  func reaches(back revision: Int) -> Bool { history.reaches(back: revision) }

  /// What happened to a resource between `key.since` and now, encoded; nil when nothing did.
  func slice(_ key: SliceKey) -> Bytes? {
    if let known = slices[key] { return known }
    let made = history.changes(of: key.facts, since: key.since).map { change in
      let touched = ViewChange.touched(
        change, of: key.facts, in: key.view, state, items(of: key.facts, in: key.view))
      return ChangeEncoder.encode(change.telling(touched), key)
    }
    slices[key] = .some(made)
    return made
  }

  /// These slices as one message: the same bytes for all who are told the same.
  func frame(of slices: [Bytes], _ encoding: Encoding) -> ScopeMessage {
    if let frame, frame.encoding == encoding, frame.slices.elementsEqual(slices, by: { $0.isIdentical(to: $1) }) {
      return frame.message
    }
    let message = MessageEncoder.frame(state.cursor.revision, slices, encoding)
    frame = (slices, encoding, message)
    return message
  }

  /// What a window is cut from. Whoever holds it keeps it from being made anew each time.
  func items(of facts: ResourceFacts, in view: View?) -> OrderedItems? {
    guard let view, let window = view.window else { return nil }
    return orders.items(OrderKey(facts: facts, filter: view.filter, order: window.order), state)
  }

  /// Who is present, of all its resources.
  var presence: ScopePresence {
    if let presenceIfAny { return presenceIfAny }
    guard let loop else { preconditionFailure("leases end by a loop's timer") }
    let made = ScopePresence(self, on: loop)
    presenceIfAny = made
    return made
  }

  /// What is computed for who has this key, now or soon.
  func resolution(_ key: ResolutionKey, _ resolver: Resolver) -> Resolution {
    guard let loop else { preconditionFailure("what is computed is computed on a loop") }
    return resolutions.resolution(key) { Resolution(key, resolver, in: self, on: loop) }
  }

  /// Orders that are kept now.
  var orderCount: Int { orders.count }
}
