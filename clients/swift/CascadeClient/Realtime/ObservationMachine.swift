// One observation: what is known of the resource, and whether it may be believed. It outlives connections.
//
//   idle ──asked──▶ asked ──observed──▶ live        frames apply in `asked` too, once there is a version
//     ▲               │ ▲                 │
//     │ detached      │ └── due ── paused ◀── reset, or a change that does not fit
//     └───────────────┴───────────────────┴──▶ ended: refused for good, gone, or no longer wanted
//
// A change applies only where its base is the version that is held. One that is older than that is a legal repeat and is
// ignored; anything else means that something is missing, and the state is asked for anew: never a silent divergence.
// What is held is the wire's form, into which patches merge; who listens makes it typed.

internal import Core

struct ObservationMachine: Sendable {
  /// What happened, in the wire's form.
  enum News: Sendable, Equatable {
    case value(JSON?, version: Int)
    /// What came or changed, nil for what went; all of it where `isWhole`.
    case items([(key: String, value: JSON?)], isWhole: Bool)
    case entries([(sequence: Int, event: JSON?)], isRecent: Bool)
    case update(JSON, basedOn: Int)
    case stale
    case version(Int)
    case observed(version: Int)
    case reset(reason: String)
    case ended(CallError)
  }

  enum Reaction: Sendable {
    case news([News])
    /// What is held is not what the server has.
    case diverged
  }

  /// How far an observation is.
  enum Phase: Sendable {
    case idle, asked, live, paused, ended
  }

  let number: Int
  let resource: ResourceFacts
  let options: ObserveOptions
  let encoding: RealtimeEncoding
  private(set) var phase = Phase.idle
  /// Of the question that is open: later ones have other ids, so that late answers are told apart.
  private(set) var id = ""
  /// When a paused one is asked for again.
  private(set) var dueAt = MonotonicTime.distantFuture
  var version: Int?
  var view: String?
  /// A STATE; nil when there is none.
  var value: JSON?
  /// Of a COLLECTION, by key.
  var items: [String: JSON] = [:]
  /// Of a LOG, the last entry.
  var sequence = 0
  var basedOn = 0
  var hasSnapshot = false
  private var cursor: ResumeCursor?
  private var liveSince = MonotonicTime.distantFuture
  private var questions = 0
  private var backoff = Backoff()

  init(_ number: Int, _ resource: ResourceFacts, _ options: ObserveOptions, _ encoding: RealtimeEncoding) {
    (self.number, self.resource, self.options, self.encoding) = (number, resource, options, encoding)
  }

  /// Whether the server has been asked and may still answer.
  var isOpen: Bool { phase == .asked || phase == .live }

  /// Whether versions must meet: what is computed for one observer has none, and who is only notified holds nothing.
  private var isExact: Bool {
    switch resource.kind {
    case .state, .collection, .log: options.mode != .notify
    case .resolved, .presence: false
    }
  }

  /// What a patch of it, or of one of its items, is based on.
  func version(of key: String?) -> Int? { key.map { items[$0]?["version"]?.integer } ?? version }

  /// The question, resuming where that is possible.
  mutating func ask(_ epoch: String) throws(DecodeError) -> ObserveMessage {
    phase = .asked
    questions += 1
    id = "o\(number).\(questions)"
    dueAt = .distantFuture
    hasSnapshot = false
    if cursor?.epoch != epoch { forget() }
    var message = ObserveMessage(id: id, resource: resource.key)
    message.since = cursor
    message.mode = options.mode
    message.window = options.window
    if let filter = options.filter { message.filter = try encoding.seal(resource.filter ?? resource.message, filter) }
    if let parameters = options.parameters {
      message.parameters = try encoding.seal(resource.parameters ?? resource.message, parameters)
    }
    return message
  }

  /// The connection is gone; `revision` is how far it got.
  mutating func detached(_ epoch: String, _ revision: Int) {
    if phase == .live { cursor = ResumeCursor(epoch: epoch, revision: revision) }
    if phase != .ended { phase = .idle }
    dueAt = .distantFuture
  }

  mutating func observed(_ message: ObservedMessage, _ epoch: String, _ now: MonotonicTime) -> Reaction {
    if isExact && version != message.version { return .diverged }
    version = message.version
    view = message.view
    phase = .live
    liveSince = now
    cursor = ResumeCursor(epoch: epoch, revision: message.revision)
    return .news([.observed(version: message.version)])
  }

  /// Forgets, and says when to ask again.
  mutating func reset(
    _ reason: String, _ retryAfter: Duration?, _ now: MonotonicTime, _ random: Double
  ) -> [News] {
    forget()
    if liveSince != .distantFuture && now - liveSince >= Backoff.stableAfter { backoff.succeeded() }
    liveSince = .distantFuture
    phase = .paused
    dueAt = now + backoff.delay(.reconnect, retryAfter: retryAfter, random: random)
    return [.reset(reason: reason)]
  }

  mutating func end(_ error: CallError) -> [News] {
    guard phase != .ended else { return [] }
    phase = .ended
    dueAt = .distantFuture
    return [.ended(error)]
  }

  private mutating func forget() {
    cursor = nil
    version = nil
    value = nil
    items = [:]
    sequence = 0
    basedOn = 0
  }
}

extension ObservationMachine.News {
  static func == (left: Self, right: Self) -> Bool {
    switch (left, right) {
    case (.value(let a, let v), .value(let b, let w)): a == b && v == w
    case (.items(let a, let v), .items(let b, let w)): v == w && a.elementsEqual(b) { $0 == $1 }
    case (.entries(let a, let v), .entries(let b, let w)): v == w && a.elementsEqual(b) { $0 == $1 }
    case (.update(let a, let v), .update(let b, let w)): a == b && v == w
    case (.stale, .stale): true
    case (.version(let a), .version(let b)), (.observed(let a), .observed(let b)): a == b
    case (.reset(let a), .reset(let b)): a == b
    case (.ended(let a), .ended(let b)): a == b
    default: false
    }
  }
}
