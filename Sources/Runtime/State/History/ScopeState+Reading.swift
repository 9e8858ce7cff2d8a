// The scope as rules read it: by the types of their rows.

extension ScopeState {
  public func value<Value: StateValue>(_ type: Value.Type = Value.self, _ key: StateKey = .only) -> Value? {
    (value(Value.facts, key) as? Held<Value>)?.value
  }

  /// All items of a COLLECTION by their keys, or the entries of a LOG at hand, the newest last.
  public func items<Value: StateValue>(_ type: Value.Type = Value.self) -> [Value] {
    values(of: Value.facts).compactMap { ($0 as? Held<Value>)?.value }
  }
}
