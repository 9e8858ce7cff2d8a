// What every database promises, on both: values come back as they went, a transaction is all or nothing, a read is of one
// moment, and what is refused is refused with a code.

import Core
import Storage
import StorageSupport
import TestDatabases
import Testing

@Suite(.enabled(if: Kind.areHere, "needs postgresql and sqlite3"))
struct DatabaseTests {
  private static let row = SQLStatement("INSERT INTO counters VALUES ('a', 0)")
  private static let tables = """
    CREATE TABLE counters (name text PRIMARY KEY, value bigint NOT NULL, CONSTRAINT counters_value CHECK (value >= 0))
    """

  @Test(arguments: Kind.allCases) func valuesComeBackAsTheyWent(kind: Kind) async throws {
    try await kind.run { database, _ in
      let (blob, boolean) = kind == .sqlite ? ("BLOB", "INTEGER") : ("bytea", "boolean")
      let double = kind == .sqlite ? "REAL" : "double precision"
      try await database.write([
        SQLStatement("CREATE TABLE v (id bigint, i bigint, d \(double), t text, b \(blob), f \(boolean))")
      ])
      let rows: [[SQLValue]] = [
        [0, .integer(.min), .double(-0.1), "", .bytes([]), false],
        [1, .integer(.max), .double(1e308), "naïve 👩‍👩‍👧 \u{2028} ' \\ \"", .bytes([0, 1, 92, 255]), true],
        [2, 0, .double(.leastNonzeroMagnitude), "a\nb\tc", .bytes(Array(repeating: 7, count: 100_000)), true],
        [3, .null, .null, .null, .null, .null],
      ]
      try await database.write(
        rows.map { SQLStatement("INSERT INTO v VALUES ($1, $2, $3, $4, $5, $6)", $0) })
      let back = try await database.read("SELECT id, i, d, t, b, f FROM v ORDER BY id")
      #expect(back.count == 4)
      for (row, went) in zip(back, rows) {
        for place in 0..<5 { #expect(row[place] == went[place]) }
        #expect(row.boolean(5) == (went[5] == .null ? nil : went[5] == .boolean(true)))
      }
    }
  }

  /// A name may come twice, and the second before the first.
  @Test(arguments: Kind.allCases) func placesAreFoundByTheirNumbers(kind: Kind) async throws {
    try await kind.run { database, _ in
      let row = try await database.read(
        "SELECT CAST($2 AS bigint) - CAST($1 AS bigint), CAST($2 AS bigint)", [2, 44]
      ).first
      #expect(row?.integer(0) == 42 && row?.integer(1) == 44)
    }
  }

  @Test(arguments: Kind.allCases) func aTransactionIsAllOrNothing(kind: Kind) async throws {
    try await kind.run { database, outside in
      try await database.write([SQLStatement(DatabaseTests.tables)])
      let kept = try await database.transaction { transaction async throws(StorageError) in
        try await transaction.run("INSERT INTO counters VALUES ($1, $2)", ["a", 1])
        let seen = try await transaction.run("SELECT value FROM counters WHERE name = $1", ["a"])
        return seen.first?.integer(0)
      }
      #expect(kept == 1)
      let refused = await storageError {
        try await database.transaction { transaction async throws(StorageError) in
          try await transaction.run("UPDATE counters SET value = 7 WHERE name = $1", ["a"])
          throw StorageError(.conflict, "thought better of it")
        }
      }
      #expect(refused?.code == .conflict)
      let broken = await storageError {
        try await database.write([
          SQLStatement("UPDATE counters SET value = 8 WHERE name = $1", ["a"]),
          SQLStatement("INSERT INTO counters VALUES ($1, $2)", ["b", -1]),
          SQLStatement("UPDATE counters SET value = 9 WHERE name = $1", ["a"]),
        ])
      }
      #expect(broken?.code == .constraint && broken?.constraint == "counters_value", "\(String(describing: broken))")
      #expect(try outside.run("SELECT name, value FROM counters;") == [["a", "1"]])
    }
  }

  @Test(arguments: Kind.allCases) func saysHowManyRowsWereTouched(kind: Kind) async throws {
    try await kind.run { database, _ in
      try await database.write([SQLStatement(DatabaseTests.tables)])
      let answers = try await database.write([
        SQLStatement("INSERT INTO counters VALUES ('a', 1), ('b', 2)"),
        SQLStatement("UPDATE counters SET value = value + 1 WHERE name = $1 AND value = $2", ["a", 5]),
        SQLStatement("DELETE FROM counters WHERE value > $1 RETURNING name", [1]),
        SQLStatement("SELECT name FROM counters"),
      ])
      #expect(answers.map(\.changed) == [2, 0, 1, 0])
      #expect(answers[2].first?.text(0) == "b" && answers[3].first?.text(0) == "a")
    }
  }

  @Test(arguments: Kind.allCases) func aReadOfSeveralIsOfOneMoment(kind: Kind) async throws {
    try await kind.run { database, _ in
      try await database.write([
        SQLStatement(DatabaseTests.tables), DatabaseTests.row,
      ])
      let statements = Array(repeating: SQLStatement("SELECT value FROM counters"), count: 400)
      try await withThrowingTaskGroup(of: Void.self) { group in
        group.addTask {
          for _ in 0..<50 { try await database.write([SQLStatement("UPDATE counters SET value = value + 1")]) }
        }
        for _ in 0..<10 {
          let seen = Set(try await database.read(statements).map { $0.first?.integer(0) })
          #expect(seen.count == 1, "saw \(seen)")
        }
        try await group.waitForAll()
      }
    }
  }

  @Test(arguments: Kind.allCases) func manyAtATimeLoseNothing(kind: Kind) async throws {
    try await kind.run { database, _ in
      try await database.write([
        SQLStatement(DatabaseTests.tables), DatabaseTests.row,
      ])
      try await withThrowingTaskGroup(of: Void.self) { group in
        for _ in 0..<100 {
          group.addTask {
            try await database.transaction { transaction async throws(StorageError) in
              let seen = try await transaction.run(
                kind == .sqlite
                  ? "SELECT value FROM counters" : "SELECT value FROM counters WHERE name = 'a' FOR UPDATE")
              let next = (seen.first?.integer(0) ?? 0) + 1
              try await transaction.run("UPDATE counters SET value = $1", [.integer(next)])
            }
          }
        }
        try await group.waitForAll()
      }
      #expect(try await database.read("SELECT value FROM counters").first?.integer(0) == 100)
    }
  }

  /// After a refusal the connection is as good as before, for the next list and for the next transaction.
  @Test(arguments: Kind.allCases) func aRefusalHarmsNobodyElse(kind: Kind) async throws {
    try await kind.run { database, _ in
      for _ in 0..<12 {
        let nonsense = await storageError { _ = try await database.read("SELECT nothing FROM nowhere") }
        #expect(nonsense?.code == .broken)
        let lists = await storageError {
          _ = try await database.read([SQLStatement("SELECT 1"), SQLStatement("SELECT nothing FROM nowhere")])
        }
        #expect(lists?.code == .broken)
        let counted = await storageError { _ = try await database.read("SELECT $1, $2", [1]) }
        #expect(counted != nil)
        let seven = try await database.read("SELECT 7")
        #expect(seven.first?.integer(0) == 7)
      }
    }
  }

  @Test(arguments: Kind.allCases) func readersCannotWrite(kind: Kind) async throws {
    try await kind.run { database, _ in
      try await database.write([SQLStatement(DatabaseTests.tables)])
      let refused = await storageError {
        _ = try await database.read([
          SQLStatement("INSERT INTO counters VALUES ('a', 1)"), SQLStatement("SELECT 1"),
        ])
      }
      #expect(refused != nil)
      #expect(try await database.read("SELECT name FROM counters").isEmpty)
    }
  }
}
