// A PostgreSQL in one file: every table by COPY, all in one snapshot, while servers go on. Not by pg_dump, which must be
// there in the server's version and knows nothing of our migrations: the file says which of them its rows are of, so that
// a newer program takes an older backup, and an older program refuses a newer one (docs/decisions/013-migrations.md).
//
//   cascade-backup 1 postgres
//   migration 1 0001_initial 8c1f… 1764090000000000       each that was run
//   table rooms id version name …                          then its rows, as COPY has them, and a line \.
//   end 4a1b…                                              the sum of all before

internal import Core

/// Writes one.
public struct PostgresBackup: Sendable {
  private let options: PostgresOptions
  /// Tables whose rows mean nothing after a restore.
  private let leftOut: Set<String>

  static let opening = "cascade-backup 1 postgres"
  static let rowsEnd = Array("\\.\n".utf8)

  public init(_ options: PostgresOptions, leavingOut tables: [String] = []) {
    self.options = options
    leftOut = Set(tables + [Migrations.tableName])
  }

  /// Writes the file, and answers how many rows it has. It blocks.
  public func write(to path: String) throws(StorageError) -> Int {
    let writer = try BackupWriter(path)
    let handle = try PostgresConnection.open(options)
    try handle.run("SET statement_timeout = 0; SET lock_timeout = 0")
    try handle.run("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY")
    guard try !handle.run(Migrations.exists(.postgres)).isEmpty else {
      throw StorageError(.broken, "the database has taken no migration: there is nothing to back up")
    }
    let applied = try Migrations.applied(try handle.run(Migrations.rows))
    var count = 0
    try writer.write(PostgresBackup.opening + "\n")
    for row in applied {
      try writer.write("migration \(row.number) \(row.name) \(row.digest) \(row.at.microseconds)\n")
    }
    for table in try PostgresBackup.tables(handle) where !leftOut.contains(table.name) {
      try writer.write("table \(([table.name] + table.columns).joined(separator: " "))\n")
      try handle.copyOut("COPY \(table.text) TO STDOUT") { row throws(StorageError) in
        count += 1
        try writer.write(row)
      }
      try writer.write(PostgresBackup.rowsEnd)
    }
    try writer.write("end \(String(writer.sum, radix: 16))\n")
    try writer.finish()
    return count
  }

  private static func tables(_ handle: PostgresHandle) throws(StorageError) -> [Table] {
    let rows = try handle.run(
      SQLStatement(
        """
        SELECT c.relname, a.attname FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid WHERE c.relkind = 'r' \
        AND c.relnamespace = current_schema()::regnamespace AND a.attnum > 0 AND NOT a.attisdropped \
        ORDER BY c.relname, a.attnum
        """))
    var tables: [Table] = []
    for row in rows {
      guard let table = row.text(0), let column = row.text(1) else { continue }
      if tables.last?.name == table {
        tables[tables.count - 1].columns.append(column)
      } else {
        tables.append(Table(name: table, columns: [column]))
      }
    }
    return tables
  }

  struct Table {
    var name: String
    var columns: [String]

    /// As `COPY` takes it.
    var text: String { "\"\(name)\" (" + columns.map { "\"\($0)\"" }.joined(separator: ", ") + ")" }
  }
}
