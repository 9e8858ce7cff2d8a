// What a decision is made on and what it comes to. A rule reads the scope as it is, with its own changes already in it, and
// says what shall be; nothing here is visible to anybody before the database has it. A decision may be made anew on a newer
// state, so it must depend on nothing else.

/// A commit in the making.
public struct Draft {
  private let base: ScopeState
  private var changes: [Place: AnyValue?] = [:]
  private var order: [Place] = []
  private var lastSequences: [ResourceFacts: Int] = [:]
  private var ends = false
  private(set) var conditions: [Condition] = []

  private struct Place: Hashable {
    let facts: ResourceFacts
    let key: StateKey
  }

  init(on base: ScopeState) { self.base = base }

  /// The history that it is made in.
  public var epoch: Epoch { base.cursor.epoch }
  /// The revision that this will be, if it becomes anything.
  public var revision: Int { base.cursor.revision + 1 }

  // MARK: Reading

  public func value<Value: StateValue>(_ type: Value.Type = Value.self, _ key: StateKey = .only) -> Value? {
    let held: AnyValue? =
      if let changed = changes[Place(facts: Value.facts, key: key)] { changed } else { base.value(Value.facts, key) }
    return (held as? Held<Value>)?.value
  }

  /// Of a resource as a whole, as an observer has it: the revision of its last change.
  public func version<Value: StateValue>(of type: Value.Type) -> Int { base.version(of: Value.facts) }

  /// All items of a COLLECTION, in no order.
  public func items<Value: StateValue>(_ type: Value.Type = Value.self) -> [Value] {
    var values = base.values(of: Value.facts).filter { changes[Place(facts: Value.facts, key: $0.key)] == nil }
    for place in order where place.facts == Value.facts {
      if case .some(.some(let value)) = changes[place] { values.append(value) }
    }
    return values.compactMap { ($0 as? Held<Value>)?.value }
  }

  // MARK: Writing

  /// Puts a value in its place, new or not.
  public mutating func put<Value: StateValue>(_ value: Value) {
    set(Place(facts: Value.facts, key: value.key), Held(value, version: revision))
  }

  public mutating func remove<Value: StateValue>(_ type: Value.Type, _ key: StateKey = .only) {
    set(Place(facts: Value.facts, key: key), nil)
  }

  /// This becomes nothing unless the condition holds when it is written.
  public mutating func require(_ condition: Condition) { conditions.append(condition) }

  /// The scope is gone after this, and nobody observes it any more. Its rows are for the rule to remove.
  public mutating func endScope() { ends = true }

  /// Takes away all that the scope holds, whatever that is; of a LOG what is at hand.
  public mutating func removeAll() {
    for value in base.all { set(Place(facts: value.facts, key: value.key), nil) }
    for place in order { changes[place] = .some(nil) }
  }

  /// The sequence of the next entry of a LOG; each call is another.
  public mutating func nextSequence<Value: StateValue>(_ type: Value.Type) -> Int {
    let next = (lastSequences[Value.facts] ?? base.lastSequence(of: Value.facts)) + 1
    lastSequences[Value.facts] = next
    return next
  }

  private mutating func set(_ place: Place, _ value: AnyValue?) {
    if changes[place] == nil { order.append(place) }
    changes[place] = .some(value)
  }

  // MARK: Its end

  /// What it comes to; nil when it changes nothing. What was put and taken away again leaves no trace.
  func commit() -> Commit? {
    let made: [StateChange] = order.compactMap { place in
      guard case .some(let after) = changes[place] else { return nil }
      let before = base.value(place.facts, place.key)
      // An entry of a LOG may be too old to be at hand, and is hidden all the same.
      if before == nil && after == nil && place.facts.kind != .log { return nil }
      return StateChange(
        facts: place.facts, key: place.key, base: base.version(of: place.facts), before: before, after: after)
    }
    return made.isEmpty && !ends ? nil : Commit(revision: revision, changes: made, ends: ends)
  }
}
