// A table in memory: its columns, of which the first few are the key, and its rows.

import Storage

struct SimulatedTable {
  let name: String
  let columns: [String]
  let keyCount: Int
  var rows: [[SQLValue]: [SQLValue]] = [:]

  init(_ name: String, _ columns: String, key keyCount: Int) {
    self.name = name
    self.columns = columns.split(separator: " ").map(String.init)
    self.keyCount = keyCount
  }

  init(_ table: StoredTable) {
    name = table.name
    columns = table.columns
    keyCount = table.keyCount
  }

  func key(_ row: [SQLValue]) -> [SQLValue] { Array(row.prefix(keyCount)) }

  /// The tables that every store has, as the migrations make them.
  static let ofTheStore = [
    SimulatedTable("scopes", "id kind epoch revision marks", key: 1),
    SimulatedTable("events", "scope_id revision mark at body", key: 2),
    SimulatedTable("operations", "caller operation_id digest scope_id revision result at", key: 2),
    SimulatedTable("outbox", "partition scope_id revision epoch", key: 3),
  ]
}

/// Names a row, whether it is there or not.
struct RowName: Hashable {
  let table: Int
  let key: [SQLValue]

  /// Not a row: the whole of a SQLite file, which one session writes.
  static let file = RowName(table: -1, key: [])
  /// Nor this: an advisory lock.
  static func partition(_ number: SQLValue) -> RowName { RowName(table: -2, key: [number]) }
}

extension SQLValue {
  /// The order of databases: nothing first, text by its bytes.
  func isBefore(_ other: SQLValue) -> Bool {
    switch (self, other) {
    case (.null, .null): false
    case (.null, _): true
    case (.integer(let left), .integer(let right)): left < right
    case (.text(let left), .text(let right)): left.utf8.lexicographicallyPrecedes(right.utf8)
    default: false
    }
  }
}
