// What nobody comes back for goes, in batches; what somebody may still ask for stays, and commits are not kept waiting.

import Core
import NotesGenerated
import Storage
import StorageSupport
import TestDatabases
import Testing

@testable import State

@Suite(.enabled(if: Kind.areHere, "needs postgresql and sqlite3"))
struct HistoryPrunerTests {
  private func run(
    _ kind: Kind, _ body: @escaping @Sendable (any Database, Loop) async throws -> Void
  ) async throws {
    try await kind.run { database, _ in
      try await NotesTables.make(in: database)
      try await Loops.run { loop, _ in try await loop.perform { try await body(database, loop) } }
    }
  }

  private static func event(_ revision: Int, at moment: Timestamp) -> SQLStatement {
    SQLStatement(
      "INSERT INTO events (scope_id, revision, mark, at, body) VALUES ('s', $1, 'm', $2, $3)",
      [.integer(Int64(revision)), .integer(moment.microseconds), .bytes([0])])
  }

  private static func operation(_ id: String, at moment: Timestamp) -> SQLStatement {
    SQLStatement(
      "INSERT INTO operations (caller, operation_id, digest, result, at) VALUES ('c', $1, $2, $2, $3)",
      [.text(id), .bytes([0]), .integer(moment.microseconds)])
  }

  @Test(arguments: Kind.allCases) func whatIsOldGoesAndTheRestStays(kind: Kind) async throws {
    try await run(kind) { database, loop in
      let now = Timestamp.now
      let old = now - .seconds(61)
      try await database.write(
        (1...1_201).map { Self.event($0, at: old) } + [Self.event(1_202, at: now - .seconds(59))]
          + [Self.operation("old", at: now - .seconds(601)), Self.operation("new", at: now - .seconds(599))])
      let pruner = HistoryPruner(database, keeping: .seconds(60), on: loop)
      let gone = try await pruner.prune(at: now)
      #expect(gone == 1_202)
      let events = try await database.read("SELECT revision FROM events")
      #expect(events.map { $0.integer(0) } == [1_202])
      let operations = try await database.read("SELECT operation_id FROM operations")
      #expect(operations.map { $0.text(0) } == ["new"])
      #expect(try await pruner.prune(at: now) == 0)
    }
  }

  @Test(arguments: Kind.allCases) func rowsThatGrowOldGoAfterTheTimeThatTheyAreKept(kind: Kind) async throws {
    try await run(kind) { database, loop in
      let now = Timestamp.now
      try await database.write([SQLStatement("CREATE TABLE papers (id bigint PRIMARY KEY, moment bigint)")])
      let (old, young) = (now - .seconds(101), now - .seconds(99))
      try await database.write(
        (1...600).map { number in
          SQLStatement(
            "INSERT INTO papers VALUES ($1, $2)",
            [.integer(Int64(number)), .integer((number == 7 ? young : old).microseconds)])
        })
      let papers = AgedTable("papers", key: "id", at: "moment", kept: .seconds(100))
      let pruner = HistoryPruner(database, keeping: .seconds(60), and: [papers], on: loop)
      #expect(try await pruner.prune(at: now) == 599)
      #expect(try await database.read("SELECT id FROM papers").map { $0.integer(0) } == [7])
    }
  }

  /// The outbox has no bodies of its own.
  @Test(arguments: Kind.allCases) func whatOthersHaveNotBeenToldStays(kind: Kind) async throws {
    try await run(kind) { database, loop in
      let now = Timestamp.now
      try await database.write([
        Self.event(1, at: .epoch), Self.event(2, at: .epoch),
        SQLStatement("INSERT INTO outbox (partition, scope_id, epoch, revision) VALUES (1, 's', 'e', 2)"),
      ])
      let pruner = HistoryPruner(database, keeping: .seconds(60), on: loop)
      #expect(try await pruner.prune(at: now) == 1)
      try await database.write([SQLStatement("DELETE FROM outbox")])
      #expect(try await pruner.prune(at: now) == 1)
    }
  }

  @Test(arguments: Kind.allCases) func twoNodesPruneBesideEachOther(kind: Kind) async throws {
    try await run(kind) { database, loop in
      try await database.write((1...2_000).map { Self.event($0, at: .epoch) })
      let pruners = (0..<3).map { _ in Confined(HistoryPruner(database, keeping: .seconds(60), on: loop), to: loop) }
      let gone = Confined(Gone(), to: loop)
      let tasks = pruners.map { pruner in
        loop.spawn { gone.value.count += (try? await pruner.value.prune(at: .now)) ?? -10_000 }
      }
      for task in tasks { await task.value }
      // A row that another has locked is left for the next round.
      let left = try await database.read("SELECT count(*) FROM events").first?.integer(0) ?? -1
      #expect(gone.value.count + Int(left) == 2_000)
      try await pruners[0].value.prune(at: .now)
      #expect(try await database.read("SELECT 1 FROM events").isEmpty)
    }
  }

  private final class Gone { var count = 0 }

  @Test(arguments: Kind.allCases) func itGoesByItselfUntilItIsStopped(kind: Kind) async throws {
    try await run(kind) { database, loop in
      let pruner = HistoryPruner(database, keeping: .seconds(60), every: .milliseconds(50), on: loop)
      pruner.start()
      try await database.write([Self.event(1, at: .epoch)])
      for _ in 0..<200 where try await !database.read("SELECT 1 FROM events").isEmpty {
        try await loop.sleep(for: .milliseconds(50))
      }
      #expect(try await database.read("SELECT 1 FROM events").isEmpty)
      pruner.stop()
      // A round that is under way comes to its end.
      try await loop.sleep(for: .milliseconds(300))
      try await database.write([Self.event(2, at: .epoch)])
      try await loop.sleep(for: .milliseconds(300))
      #expect(try await database.read("SELECT 1 FROM events").count == 1)
    }
  }
}
