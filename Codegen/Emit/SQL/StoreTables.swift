// The store's own tables, the same in every schema that stores anything: where each scope is, what happened in it, which
// operations were done, and what other nodes have not been told yet. The statements that use them are in
// Sources/Runtime/State; the table `migrations` is made by whoever runs these, before the first of them.

extension SQLTable {
  static let store = [events, operations, outbox, scopes]

  /// A commit, as those who were away are told of it. `mark` is the attempt's own, to find out what became of it.
  private static let events = SQLTable(
    name: "events",
    columns: [
      SQLColumn(name: "scope_id", type: .text), SQLColumn(name: "revision", type: .integer),
      SQLColumn(name: "mark", type: .text), SQLColumn(name: "at", type: .integer),
      SQLColumn(name: "body", type: .blob),
    ], key: ["scope_id", "revision"], indexes: [SQLIndex(store: "events", ["at"])])

  /// What an operation with an id of its caller's did, so that a second try does nothing. The digest is its input's.
  private static let operations = SQLTable(
    name: "operations",
    columns: [
      SQLColumn(name: "caller", type: .text), SQLColumn(name: "operation_id", type: .text),
      SQLColumn(name: "digest", type: .blob), SQLColumn(name: "scope_id", type: .text, isNullable: true),
      SQLColumn(name: "revision", type: .integer, isNullable: true), SQLColumn(name: "result", type: .blob),
      SQLColumn(name: "at", type: .integer),
    ], key: ["caller", "operation_id"], indexes: [SQLIndex(store: "operations", ["at"])])

  /// Commits that the other nodes have not been told of. Their bodies are the events'.
  private static let outbox = SQLTable(
    name: "outbox",
    columns: [
      SQLColumn(name: "partition", type: .integer), SQLColumn(name: "scope_id", type: .text),
      SQLColumn(name: "revision", type: .integer), SQLColumn(name: "epoch", type: .text),
    ], key: ["partition", "scope_id", "revision"])

  /// The judge of every commit: whoever does not find the revision that was read decides anew. `marks` is how far each
  /// resource is.
  private static let scopes = SQLTable(
    name: "scopes",
    columns: [
      SQLColumn(name: "id", type: .text), SQLColumn(name: "kind", type: .text), SQLColumn(name: "epoch", type: .text),
      SQLColumn(name: "revision", type: .integer), SQLColumn(name: "marks", type: .blob, isNullable: true),
    ], key: ["id"])

  /// Tables that no resource may be stored in.
  static let reservedNames = Set(store.map(\.name) + ["migrations"])
}

extension SQLIndex {
  fileprivate init(store table: String, _ columns: [String]) {
    self.init(name: SQLNames.index(table, columns, isUnique: false), columns: columns, isUnique: false)
  }
}
