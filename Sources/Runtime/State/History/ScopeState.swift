// The values of a scope at one revision. A plain value: a decision is made on a copy, and a copy that came to nothing is
// let go.

/// What a scope holds.
public struct ScopeState: Sendable {
  /// How many entries of a LOG are at hand; older ones are paged from the database.
  static let recentEntries = 100

  struct Single: Sendable {
    var version = 0
    var value: AnyValue?
  }

  struct Items: Sendable {
    var version = 0
    var values: [StateKey: AnyValue] = [:]
  }

  struct Entries: Sendable {
    var version = 0
    var lastSequence = 0
    /// In order, the newest last.
    var recent: [AnyValue] = []
  }

  public internal(set) var cursor: Cursor
  private(set) var single: [ResourceFacts: Single] = [:]
  private(set) var collections: [ResourceFacts: Items] = [:]
  private(set) var logs: [ResourceFacts: Entries] = [:]

  public init(_ cursor: Cursor) { self.cursor = cursor }

  // MARK: Looking

  /// The version of a resource as a whole: the revision of its last change.
  func version(of facts: ResourceFacts) -> Int {
    switch facts.kind {
    case .state: single[facts]?.version ?? 0
    case .collection: collections[facts]?.version ?? 0
    case .log: logs[facts]?.version ?? 0
    case .presence, .resolved: 0
    }
  }

  func value(_ facts: ResourceFacts, _ key: StateKey) -> AnyValue? {
    switch facts.kind {
    case .state: single[facts]?.value
    case .collection: collections[facts]?.values[key]
    case .log: logs[facts]?.recent.last { $0.key == key }
    case .presence, .resolved: nil
    }
  }

  /// All items by their keys, or the entries at hand in their order.
  func values(of facts: ResourceFacts) -> [AnyValue] {
    switch facts.kind {
    case .state: single[facts]?.value.map { [$0] } ?? []
    case .collection: (collections[facts]?.values ?? [:]).values.sorted { $0.key < $1.key }
    case .log: logs[facts]?.recent ?? []
    case .presence, .resolved: []
    }
  }

  /// All that there is, of every resource.
  var all: [AnyValue] {
    let facts = Array(single.keys) + Array(collections.keys) + Array(logs.keys)
    return facts.sorted { $0.name < $1.name }.flatMap { values(of: $0) }
  }

  func lastSequence(of facts: ResourceFacts) -> Int { logs[facts]?.lastSequence ?? 0 }

  // MARK: Changing

  /// Becomes the state after the commit, which is the next one.
  mutating func apply(_ commit: Commit) {
    precondition(commit.revision == cursor.revision + 1, "a commit was left out")
    for change in commit.changes { apply(change, at: commit.revision) }
    cursor.revision = commit.revision
  }

  private mutating func apply(_ change: StateChange, at revision: Int) {
    switch change.facts.kind {
    case .state: single[change.facts, default: Single()].take(change, at: revision)
    case .collection: collections[change.facts, default: Items()].take(change, at: revision)
    case .log: logs[change.facts, default: Entries()].take(change, at: revision)
    case .presence, .resolved: preconditionFailure("\(change.facts.name) is not kept")
    }
  }

  /// Puts in what a database had, before anything happens.
  mutating func load(_ value: AnyValue) {
    apply(StateChange(facts: value.facts, key: value.key, base: 0, before: nil, after: value), at: value.version)
  }
}

extension ScopeState {
  /// What the rows do not tell, since what was changed last may be gone.
  var marks: ScopeMarks {
    var marks = ScopeMarks()
    for (facts, held) in single { marks.add(facts.name, held.version) }
    for (facts, held) in collections { marks.add(facts.name, held.version) }
    for (facts, held) in logs { marks.add(facts.name, held.version, lastSequence: held.lastSequence) }
    marks.resources.sort { $0.name < $1.name }
    return marks
  }

  /// Behind the rows.
  mutating func load(_ mark: ScopeMarks.Resource, of facts: ResourceFacts) {
    switch facts.kind {
    case .state: single[facts, default: Single()].version = mark.version
    case .collection: collections[facts, default: Items()].version = mark.version
    case .log:
      logs[facts, default: Entries()].version = mark.version
      logs[facts]?.lastSequence = mark.lastSequence
    case .presence, .resolved: break
    }
  }
}

extension ScopeState.Single {
  fileprivate mutating func take(_ change: StateChange, at revision: Int) {
    value = change.after
    version = max(version, revision)
  }
}

extension ScopeState.Items {
  fileprivate mutating func take(_ change: StateChange, at revision: Int) {
    values[change.key] = change.after
    version = max(version, revision)
  }
}

extension ScopeState.Entries {
  /// A new entry goes behind the last; one that is there already is replaced, or hidden.
  fileprivate mutating func take(_ change: StateChange, at revision: Int) {
    version = max(version, revision)
    if let place = recent.lastIndex(where: { $0.key == change.key }) {
      if let after = change.after { recent[place] = after } else { recent.remove(at: place) }
      return
    }
    guard let after = change.after, case .entry(let sequence) = change.key, sequence > lastSequence else { return }
    lastSequence = sequence
    recent.append(after)
    if recent.count > ScopeState.recentEntries { recent.removeFirst() }
  }
}
