// What is SQLite's own: the file, the disk, and other processes.

import Core
import StorageSupport
import TestDatabases
import Testing

@testable import Storage

@Suite(.enabled(if: TestDatabases.SQLiteDatabase.isInstalled, "needs sqlite3"))
struct SQLiteDatabaseTests {
  @Test func aCommitWaitsForTheDisk() async throws {
    let file = try TestDatabases.SQLiteDatabase()
    let database = try Storage.SQLiteDatabase(path: file.path)
    let modes = try await database.transaction { transaction async throws(StorageError) in
      [
        try await transaction.run("PRAGMA journal_mode").first?.text(0),
        try await transaction.run("PRAGMA synchronous").first?.integer(0).map { "\($0)" },
        try await transaction.run("PRAGMA foreign_keys").first?.integer(0).map { "\($0)" },
      ]
    }
    #expect(modes == ["wal", "2", "1"])
    await database.close()
  }

  @Test func aFullDiskIsSaidAndNothingIsHalfThere() async throws {
    let file = try TestDatabases.SQLiteDatabase()
    let database = try Storage.SQLiteDatabase(path: file.path)
    try await database.write([SQLStatement("CREATE TABLE t (x BLOB)"), SQLStatement("INSERT INTO t VALUES (x'01')")])
    _ = try await database.write([SQLStatement("PRAGMA max_page_count = 20")])
    let full = await storageError {
      try await database.write([
        SQLStatement("INSERT INTO t VALUES (x'02')"),
        SQLStatement("INSERT INTO t VALUES ($1)", [.bytes(Array(repeating: 1, count: 1 << 20))]),
      ])
    }
    #expect(full?.code == .full)
    #expect(try await database.read("SELECT x FROM t").count == 1)
    _ = try await database.write([SQLStatement("PRAGMA max_page_count = 20000")])
    try await database.write([SQLStatement("INSERT INTO t VALUES (x'03')")])
    #expect(try await database.read("SELECT x FROM t").count == 2)
    await database.close()
  }

  @Test func whatIsNoDatabaseIsRefused() throws {
    let file = try TestDatabases.SQLiteDatabase()
    #expect(throws: StorageError.self) { try Storage.SQLiteDatabase(path: file.path + "/no/folder.db") }
  }

  @Test func aClosedOneSaysSo() async throws {
    let file = try TestDatabases.SQLiteDatabase()
    let database = try Storage.SQLiteDatabase(path: file.path)
    await database.close()
    #expect(await storageError { _ = try await database.read("SELECT 1") }?.code == .unavailable)
    #expect(await storageError { try await database.write([SQLStatement("SELECT 1")]) }?.code == .unavailable)
  }
}
