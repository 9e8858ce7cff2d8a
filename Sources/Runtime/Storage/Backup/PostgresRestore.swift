// A backup of a PostgreSQL becomes a database again: the tables that its rows are of, made by the migrations that it
// names, then the rows, all in one transaction. A restore that fails leaves the database as it was.

internal import Core

/// What may be done with one file.
public struct PostgresRestore: Sendable {
  private let options: PostgresOptions
  private let migrations: Migrations

  public init(_ options: PostgresOptions, _ migrations: Migrations) {
    (self.options, self.migrations) = (options, migrations)
  }

  /// Fills the database and runs `finish`; answers how many rows came. What is in it goes only where `isForced`. It blocks.
  public func read(from path: String, isForced: Bool, finish: [SQLStatement]) throws(StorageError) -> Int {
    let reader = try BackupReader(path)
    guard try reader.text() == PostgresBackup.opening else {
      throw StorageError(.broken, "\(path) is no backup of a PostgreSQL database")
    }
    let handle = try PostgresConnection.open(options)
    try handle.run("SET statement_timeout = 0; SET lock_timeout = 0")
    try handle.run("BEGIN; SELECT pg_advisory_xact_lock(\(PostgresDatabase.migrationLock))")
    try empty(handle, isForced: isForced)
    let count = try fill(handle, from: reader)
    for statement in finish { _ = try handle.run(statement) }
    try handle.run("COMMIT")
    return count
  }

  private func empty(_ handle: PostgresHandle, isForced: Bool) throws(StorageError) {
    let here = try handle.run(
      SQLStatement("SELECT tablename FROM pg_tables WHERE schemaname = current_schema() ORDER BY tablename"))
    guard !here.isEmpty else { return }
    guard isForced else { throw StorageError(.conflict, "the database is not empty; --force takes away what is in it") }
    let names = here.map { "\"\($0.text(0) ?? "")\"" }
    try handle.run("DROP TABLE \(names.joined(separator: ", ")) CASCADE")
  }

  private func fill(_ handle: PostgresHandle, from reader: BackupReader) throws(StorageError) -> Int {
    var applied: [Migrations.Applied] = []
    var count = 0
    while true {
      let sum = reader.sum
      let words = try reader.text().split(separator: " ").map(String.init)
      switch (words.first, words.count) {
      case ("migration", 5): applied.append(try migration(words, reader))
      case ("table", 3...):
        try makeTables(handle, &applied)
        count += try copy(PostgresBackup.Table(name: words[1], columns: Array(words[2...])), handle, reader)
      case ("end", 2):
        try makeTables(handle, &applied)
        guard words[1] == String(sum, radix: 16) else { throw damaged(reader, "its content does not add up") }
        return count
      default: throw damaged(reader, "a line in it means nothing")
      }
    }
  }

  private func damaged(_ reader: BackupReader, _ reason: String) -> StorageError {
    StorageError(.broken, "\(reader.path) is damaged: \(reason)")
  }

  private func migration(_ words: [String], _ reader: BackupReader) throws(StorageError) -> Migrations.Applied {
    guard let number = Int(words[1]), let at = Int64(words[4]).flatMap({ Timestamp(microseconds: $0) }) else {
      throw damaged(reader, "a migration in it is none")
    }
    return Migrations.Applied(number: number, name: words[2], digest: words[3], at: at)
  }

  /// Once, before the first row.
  private func makeTables(_ handle: PostgresHandle, _ applied: inout [Migrations.Applied]) throws(StorageError) {
    guard !applied.isEmpty else { return }
    do throws(MigrationError) {
      _ = try migrations.pending(after: applied)
    } catch {
      throw StorageError(.broken, error.message)
    }
    try handle.run(Migrations.table)
    for row in applied {
      guard let migration = migrations.list.first(where: { $0.number == row.number }) else { continue }
      try handle.run(migration.text)
      _ = try handle.run(migration.row(at: row.at))
    }
    applied = []
  }

  private func copy(
    _ table: PostgresBackup.Table, _ handle: PostgresHandle, _ reader: BackupReader
  ) throws(StorageError) -> Int {
    var count = 0
    try handle.copyIn("COPY \(table.text) FROM STDIN") { () throws(StorageError) in
      guard let row = try reader.line() else { throw damaged(reader, "it ends in the middle") }
      guard row != PostgresBackup.rowsEnd else { return nil }
      count += 1
      return row
    }
    return count
  }
}
