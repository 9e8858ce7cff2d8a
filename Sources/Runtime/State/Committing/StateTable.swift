// A stored resource of a kind of scope: how it is loaded, and how its rows come back out of records. The generated rows
// know how; this knows which they are.

internal import Core
internal import Storage

/// One table of a scope.
public struct StateTable: Sendable {
  let facts: ResourceFacts
  /// All of it; of a LOG, the last entries.
  let select: @Sendable (SQLValue) -> SQLStatement
  let read: @Sendable (SQLRow) throws(StorageError) -> AnyValue
  /// Takes a value out that is not at hand.
  let delete: @Sendable (SQLValue, StateKey) -> SQLStatement

  public init<Value: StateValue>(_ type: Value.Type) {
    facts = Value.facts
    select = { Value.facts.kind == .log ? Value.last(ScopeState.recentEntries, in: $0) : Value.all(in: $0) }
    read = { row throws(StorageError) in Held(try Value(row)) }
    delete = { scope, key in Value.delete([scope] + key.columns) }
  }
}

extension StateKey {
  /// Behind the scope's, in a table's key.
  fileprivate var columns: [SQLValue] {
    switch self {
    case .only: []
    case .item(let key): [.text(key)]
    case .entry(let sequence): [.integer(Int64(sequence))]
    }
  }
}
