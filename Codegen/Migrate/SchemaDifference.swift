// What lies between two schemas, by name: nothing is guessed, so a column under a new name is one dropped and one added.

struct SchemaDifference: Equatable, Sendable {
  var created: [SQLTable]
  var dropped: [SQLTable]
  var changed: [TableDifference]

  init(from old: SQLSchema, to new: SQLSchema) {
    created = new.tables.filter { old.table($0.name) == nil }
    dropped = old.tables.filter { new.table($0.name) == nil }
    changed = old.tables.compactMap { table in
      new.table(table.name).map { TableDifference(from: table, to: $0) }
    }.filter { !$0.isEmpty }
  }

  var isEmpty: Bool { created.isEmpty && dropped.isEmpty && changed.isEmpty }
}

/// The order of columns is no difference: one that is added always stands last in a real table.
struct TableDifference: Equatable, Sendable {
  var old: SQLTable
  var new: SQLTable
  var addedColumns: [SQLColumn]
  var droppedColumns: [SQLColumn]
  var changedColumns: [ColumnDifference]
  var droppedReferences: [SQLReference]
  var addedReferences: [SQLReference]
  var droppedChecks: [SQLCheck]
  var addedChecks: [SQLCheck]
  var droppedIndexes: [SQLIndex]
  var addedIndexes: [SQLIndex]

  init(from old: SQLTable, to new: SQLTable) {
    self.old = old
    self.new = new
    changedColumns = old.columns.compactMap { column in
      new.column(column.name).map { ColumnDifference(old: column, new: $0) }
    }.filter { $0.old != $0.new }
    // A type that its values cannot be brought into is another column under the same name, and takes along all that
    // stands on it.
    let replaced = Set(changedColumns.filter { !$0.keepsValues }.map(\.new.name))
    changedColumns.removeAll { !$0.keepsValues }
    addedColumns = new.columns.filter { old.column($0.name) == nil || replaced.contains($0.name) }
    droppedColumns = old.columns.filter { new.column($0.name) == nil || replaced.contains($0.name) }
    let stands = { (columns: [String]) in replaced.isDisjoint(with: columns) }
    droppedReferences = old.references.filter { !new.references.contains($0) || !stands($0.columns) }
    addedReferences = new.references.filter { !old.references.contains($0) || !stands($0.columns) }
    droppedChecks = old.checks.filter { !new.checks.contains($0) || !stands([$0.column]) }
    addedChecks = new.checks.filter { !old.checks.contains($0) || !stands([$0.column]) }
    droppedIndexes = old.indexes.filter { !new.indexes.contains($0) || !stands($0.columns) }
    addedIndexes = new.indexes.filter { !old.indexes.contains($0) || !stands($0.columns) }
  }

  var keyChanges: Bool { old.key != new.key }

  var isEmpty: Bool {
    !keyChanges && addedColumns.isEmpty && droppedColumns.isEmpty && changedColumns.isEmpty && droppedReferences.isEmpty
      && addedReferences.isEmpty && droppedChecks.isEmpty && addedChecks.isEmpty && droppedIndexes.isEmpty
      && addedIndexes.isEmpty
  }

  func adds(_ column: String) -> Bool { addedColumns.contains { $0.name == column } }
}

/// One column, before and after.
struct ColumnDifference: Equatable, Sendable {
  var old: SQLColumn
  var new: SQLColumn

  /// Whether the values of the old type are values of the new one: with a cast at most, the same in both dialects.
  var keepsValues: Bool {
    old.type == new.type || ColumnDifference.casts.contains { $0.from == old.type && $0.to == new.type }
  }

  /// Whether no value can be lost by it.
  var widens: Bool { old.type == new.type || (old.type == .enumeration && new.type == .integer) }

  private static let casts: [(from: SQLType, to: SQLType)] = [
    (.enumeration, .integer), (.integer, .double), (.integer, .text),
  ]
}
