// A list of migrations against real databases: what is missing is run once, in order, whoever starts beside; a database
// that does not go with the program is refused, untouched.

import Core
import Storage
import StorageSupport
import TestDatabases
import Testing

@Suite(.enabled(if: Kind.areHere, "needs postgresql and sqlite3"))
struct MigrationsTests {
  private static func migrations(_ texts: [String], _ dialect: SQLDialect) -> Migrations {
    Migrations(texts.enumerated().map { ("migrations/\(dialect)/000\($0 + 1)_step.sql", $1) }, for: dialect)
  }

  private let texts = ["CREATE TABLE a (x bigint);", "CREATE TABLE b (x bigint); INSERT INTO b VALUES (1);"]

  private func error(_ body: () async throws -> Void) async -> MigrationError? {
    do {
      try await body()
      return nil
    } catch {
      return error as? MigrationError
    }
  }

  @Test func filesOfTheOtherDialectAndOtherFilesAreLeftAlone() {
    let paths = [
      "m/sqlite/0010_b.sql", "m/sqlite/0002_a.sql", "m/postgres/0001_x.sql", "m/sqlite/README.md", "m/sqlite/a_1.sql",
    ]
    let list = Migrations(paths.map { ($0, "") }, for: .sqlite).list
    #expect(list.map(\.name) == ["0002_a", "0010_b"] && list.map(\.number) == [2, 10])
  }

  @Test(arguments: Kind.allCases) func whatIsMissingIsRunOnce(kind: Kind) async throws {
    try await kind.run { database, _ in
      let first = Self.migrations([texts[0]], database.dialect)
      #expect(try await first.applied(to: database) == [])
      #expect(try await first.run(on: database).map(\.name) == ["0001_step"])
      let both = Self.migrations(texts, database.dialect)
      #expect(try await both.run(on: database).map(\.name) == ["0002_step"])
      #expect(try await both.run(on: database) == [])
      #expect(try await database.read("SELECT x FROM b").count == 1)
      let applied = try await both.applied(to: database)
      #expect(applied.map(\.name) == ["0001_step", "0002_step"] && applied.map(\.digest) == both.list.map(\.digest))
      #expect(applied.allSatisfy { Duration.seconds(60) > (Timestamp.now - $0.at) })
    }
  }

  @Test(arguments: Kind.allCases) func whoStartsBesideAnotherWaitsForIt(kind: Kind) async throws {
    try await kind.run { database, _ in
      let both = Self.migrations(texts, database.dialect)
      let ran = try await withThrowingTaskGroup(of: [String].self) { group in
        for _ in 0..<6 { group.addTask { try await both.run(on: database).map(\.name) } }
        return try await group.reduce(into: []) { $0 += $1 }
      }
      #expect(ran.sorted() == ["0001_step", "0002_step"])
      #expect(try await database.read("SELECT x FROM b").count == 1)
    }
  }

  @Test(arguments: Kind.allCases) func aNewerDatabaseIsRefused(kind: Kind) async throws {
    try await kind.run { database, _ in
      try await Self.migrations(texts, database.dialect).run(on: database)
      let old = Self.migrations([texts[0]], database.dialect)
      let said = await error { try await old.run(on: database) }
      #expect(said == .newer("0002_step", lastKnown: "0001_step"))
    }
  }

  @Test(arguments: Kind.allCases) func anEditedMigrationIsRefused(kind: Kind) async throws {
    try await kind.run { database, _ in
      try await Self.migrations([texts[0]], database.dialect).run(on: database)
      let edited = Self.migrations([texts[0] + " ", texts[1]], database.dialect)
      let said = await error { try await edited.run(on: database) }
      #expect(said == .differs("0001_step"))
      let missing = await storageError { _ = try await database.read("SELECT x FROM b") }
      #expect(missing != nil, "nothing else was run")
    }
  }

  @Test(arguments: Kind.allCases) func anotherHistoryIsRefused(kind: Kind) async throws {
    try await kind.run { database, _ in
      try await Self.migrations(texts, database.dialect).run(on: database)
      let third = Migration(path: "0003_more.sql", text: "CREATE TABLE c (x bigint)")
      let other = Migrations(
        [
          ("m/\(database.dialect)/0001_step.sql", texts[0]), ("m/\(database.dialect)/0003_more.sql", third?.text ?? ""),
        ],
        for: database.dialect)
      let said = await error { try await other.run(on: database) }
      #expect(said == .unknown("0002_step"))
      try await database.write([SQLStatement("DELETE FROM migrations WHERE number = 1")])
      let same = Self.migrations(texts, database.dialect)
      let gap = await error { try await same.run(on: database) }
      #expect(gap == .skipped("0001_step", after: "0002_step"))
    }
  }

  @Test(arguments: Kind.allCases) func oneThatFailsChangesNothingAndKeepsThoseBefore(kind: Kind) async throws {
    try await kind.run { database, _ in
      let broken = Self.migrations([texts[0], "CREATE TABLE b (x bigint); CREATE TABL c;"], database.dialect)
      let said = await error { try await broken.run(on: database) }
      guard case .failed("0002_step", _)? = said else {
        Issue.record("0002 must fail")
        return
      }
      let kept = try await broken.applied(to: database)
      #expect(kept.map(\.name) == ["0001_step"])
      let mended = try await Self.migrations(texts, database.dialect).run(on: database)
      #expect(mended.map(\.name) == ["0002_step"])
    }
  }
}
