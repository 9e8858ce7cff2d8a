// Migrations, on both databases: once, whoever else tries; whole, or not at all.

import Core
import Storage
import StorageSupport
import TestDatabases
import Testing

@Suite(.enabled(if: Kind.areHere, "needs postgresql and sqlite3"))
struct MigrateTests {
  private let already = SQLStatement("SELECT 1 FROM done WHERE number = $1", [1])
  private let record = [SQLStatement("INSERT INTO done VALUES ($1)", [1])]

  @Test(arguments: Kind.allCases) func runsOnceHoweverManyTry(kind: Kind) async throws {
    try await kind.run { database, _ in
      try await database.write([SQLStatement("CREATE TABLE done (number bigint PRIMARY KEY)")])
      let ran = try await withThrowingTaskGroup(of: Bool.self) { group in
        for _ in 0..<5 {
          group.addTask {
            try await database.migrate(
              "CREATE TABLE a (x bigint); CREATE TABLE b (x bigint);", already: already, record: record)
          }
        }
        return try await group.reduce(into: []) { $0.append($1) }
      }
      #expect(ran.filter { $0 }.count == 1)
      #expect(try await database.read([SQLStatement("SELECT x FROM a"), SQLStatement("SELECT x FROM b")]).count == 2)
    }
  }

  @Test(arguments: Kind.allCases) func oneThatFailsLeavesNothing(kind: Kind) async throws {
    try await kind.run { database, _ in
      try await database.write([SQLStatement("CREATE TABLE done (number bigint PRIMARY KEY)")])
      let failed = await storageError {
        _ = try await database.migrate(
          "CREATE TABLE a (x bigint); CREATE TABLE b (x nosuch.type, ;", already: already, record: record)
      }
      #expect(failed?.code == .broken)
      #expect(await storageError { _ = try await database.read("SELECT x FROM a") } != nil)
      #expect(try await database.read("SELECT number FROM done").isEmpty)
      #expect(try await database.migrate("CREATE TABLE a (x bigint);", already: already, record: record))
    }
  }

  /// SQLite looks at foreign keys only when it is asked, since they are off while tables are rebuilt.
  @Test(arguments: Kind.allCases) func oneThatOrphansRowsIsRefused(kind: Kind) async throws {
    try await kind.run { database, _ in
      try await database.write([
        SQLStatement("CREATE TABLE parents (id bigint PRIMARY KEY)"),
        SQLStatement("CREATE TABLE children (parent bigint REFERENCES parents (id))"),
        SQLStatement("INSERT INTO parents VALUES (1)"), SQLStatement("INSERT INTO children VALUES (1)"),
      ])
      let orphaned = await storageError {
        _ = try await database.migrate("DELETE FROM parents;", already: nil, record: [])
      }
      #expect(orphaned?.code == .constraint)
      #expect(try await database.read("SELECT id FROM parents").count == 1)
      let later = await storageError { try await database.write([SQLStatement("INSERT INTO children VALUES (2)")]) }
      #expect(later?.code == .constraint, "foreign keys are on again")
    }
  }
}
