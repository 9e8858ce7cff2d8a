// The statements of one migration for PostgreSQL, in the order in which nothing stands in the way of anything: what holds
// the tables together goes first and comes back last.

struct PostgresMigration {
  private let dialect = SQLDialect.postgres
  private(set) var statements: [String] = []

  init(_ difference: SchemaDifference) {
    for table in difference.changed { drop(table.droppedReferences.map(\.name), of: table.old.name) }
    for table in difference.dropped { drop(table.references.map(\.name), of: table.name) }
    for table in difference.changed {
      drop(table.droppedChecks.map(\.name), of: table.old.name)
      statements += table.droppedIndexes.map { "DROP INDEX \(quoted($0.name));" }
    }
    statements += difference.dropped.map { "DROP TABLE \(quoted($0.name));" }
    statements += difference.created.map { dialect.createTable($0) }
    for table in difference.changed { alterColumns(table) }
    for table in difference.changed {
      add(table.addedChecks.map { "ADD \(dialect.check($0))" }, to: table.new.name)
      statements += table.addedIndexes.map { dialect.createIndex($0, on: table.new.name) }
    }
    for table in difference.created {
      statements += table.indexes.map { dialect.createIndex($0, on: table.name) }
    }
    // Behind every unique index, since a reference may lean on one.
    for table in difference.created { statements += table.references.map { dialect.addReference($0, to: table.name) } }
    for table in difference.changed {
      statements += table.addedReferences.map { dialect.addReference($0, to: table.new.name) }
    }
  }

  private func quoted(_ name: String) -> String { dialect.quoted(name) }

  private mutating func add(_ actions: [String], to table: String) {
    statements += actions.map { "ALTER TABLE \(quoted(table)) \($0);" }
  }

  private mutating func drop(_ constraints: [String], of table: String) {
    add(constraints.map { "DROP CONSTRAINT \(quoted($0))" }, to: table)
  }

  private mutating func alterColumns(_ table: TableDifference) {
    add(table.droppedColumns.map { "DROP COLUMN \(quoted($0.name))" }, to: table.new.name)
    add(table.addedColumns.map { "ADD COLUMN \(dialect.column($0))" }, to: table.new.name)
    for change in table.changedColumns { alter(change, in: table.new.name) }
  }

  private mutating func alter(_ change: ColumnDifference, in table: String) {
    let column = quoted(change.new.name)
    var actions: [String] = []
    let changesType = change.old.type != change.new.type
    if changesType {
      // The old default is a value of the old type.
      if change.old.defaultValue != nil { actions.append("ALTER COLUMN \(column) DROP DEFAULT") }
      let cast = dialect.cast(column, to: change.new.type)
      actions.append("ALTER COLUMN \(column) TYPE \(dialect.type(change.new.type)) USING \(cast)")
    }
    if let value = change.new.defaultValue {
      if changesType || change.old.defaultValue != value {
        actions.append("ALTER COLUMN \(column) SET DEFAULT \(dialect.literal(value))")
      }
    } else if !changesType && change.old.defaultValue != nil {
      actions.append("ALTER COLUMN \(column) DROP DEFAULT")
    }
    if change.new.isNullable && !change.old.isNullable { actions.append("ALTER COLUMN \(column) DROP NOT NULL") }
    add(actions, to: table)
    guard change.old.isNullable && !change.new.isNullable else { return }
    if let value = change.new.defaultValue {
      statements.append(
        "UPDATE \(quoted(table)) SET \(column) = \(dialect.literal(value)) WHERE \(column) IS NULL;")
      // What the update leaves to the transaction's end would stand in the way of the next statement.
      statements.append("SET CONSTRAINTS ALL IMMEDIATE;")
    }
    add(["ALTER COLUMN \(column) SET NOT NULL"], to: table)
  }
}
