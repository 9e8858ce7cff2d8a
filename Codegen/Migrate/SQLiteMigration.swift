// The statements of one migration for SQLite. Its ALTER TABLE can add a column and little else, so most changes build the
// table anew beside the old one, copy the rows and take its name: the way that SQLite's own documentation gives. It needs
// foreign keys to be off, or dropping the old table would delete what refers to it.

struct SQLiteMigration {
  private let dialect = SQLDialect.sqlite
  private(set) var statements: [String] = []

  init(_ difference: SchemaDifference) {
    for table in difference.changed where !table.needsNewTable {
      statements += table.droppedIndexes.map { "DROP INDEX \(dialect.quoted($0.name));" }
    }
    statements += difference.dropped.map { "DROP TABLE \(dialect.quoted($0.name));" }
    for table in difference.created {
      statements.append(dialect.createTable(table))
      statements += table.indexes.map { dialect.createIndex($0, on: table.name) }
    }
    for table in difference.changed {
      if table.needsNewTable {
        build(table)
      } else {
        for column in table.addedColumns { add(column, to: table) }
        statements += table.addedIndexes.map { dialect.createIndex($0, on: table.new.name) }
      }
    }
  }

  private mutating func add(_ column: SQLColumn, to table: TableDifference) {
    var text = "ALTER TABLE \(dialect.quoted(table.new.name)) ADD COLUMN \(dialect.column(column))"
    for check in table.addedChecks where check.column == column.name { text += "\n  \(dialect.check(check))" }
    for reference in table.addedReferences where reference.columns == [column.name] {
      text += "\n  CONSTRAINT \(dialect.quoted(reference.name)) \(dialect.target(reference))"
    }
    statements.append(text + ";")
  }

  private mutating func build(_ table: TableDifference) {
    let name = dialect.quoted(table.new.name)
    let copy = "new_" + table.new.name
    let kept = table.new.columns.filter { !table.adds($0.name) }
    let values = kept.map { column in
      value(of: column, table.changedColumns.first { $0.new.name == column.name })
    }
    statements.append(dialect.createTable(table.new, named: copy))
    statements.append(
      """
      INSERT INTO \(dialect.quoted(copy)) \(dialect.list(kept.map(\.name)))
        SELECT \(values.joined(separator: ", ")) FROM \(name);
      """)
    statements.append("DROP TABLE \(name);")
    statements.append("ALTER TABLE \(dialect.quoted(copy)) RENAME TO \(name);")
    statements += table.new.indexes.map { dialect.createIndex($0, on: table.new.name) }
  }

  private func value(of column: SQLColumn, _ change: ColumnDifference?) -> String {
    var value = dialect.quoted(column.name)
    guard let change else { return value }
    if change.old.type != change.new.type { value = dialect.cast(value, to: column.type) }
    guard change.old.isNullable, !change.new.isNullable, let fallback = column.defaultValue else { return value }
    return "coalesce(\(value), \(dialect.literal(fallback)))"
  }
}

extension TableDifference {
  /// Whether adding columns and indexes is not all of it.
  fileprivate var needsNewTable: Bool {
    !droppedColumns.isEmpty || !changedColumns.isEmpty || !droppedReferences.isEmpty || !droppedChecks.isEmpty
      || addedColumns.contains { !$0.isNullable && $0.defaultValue == nil }
      || addedChecks.contains { !adds($0.column) }
      || addedReferences.contains { $0.columns.count != 1 || !adds($0.columns[0]) }
  }
}
