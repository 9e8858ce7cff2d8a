// The power of the server is cut while many write. What was acknowledged is there afterwards, in the place that was
// promised, once; nothing is there that nobody wrote, and no place is missing. `CASCADE_KILLS=100` cuts a hundred times.

import Core
import Foundation
import NotesGenerated
import TestDatabases
import Testing

@Suite(.enabled(if: PostgresServer.isInstalled && SQLiteDatabase.isInstalled, "needs postgresql and sqlite3"))
struct KillTests {
  private static let kills = ProcessInfo.processInfo.environment["CASCADE_KILLS"].flatMap { Int($0) } ?? 4

  @Test(.timeLimit(.minutes(30)), arguments: Place.allCases) func nothingAcknowledgedIsLost(place: Place) async throws {
    try await place.run { database, ledger in
      let node = try Node(database)
      let writers = Writers()
      var notebooks: [ID<Notebook>] = []
      for _ in 0..<3 { notebooks.append(try await writers.notebook(at: node.address)) }
      for round in 0..<KillTests.kills {
        let before = writers.kept.count
        let running = try await writers.begin(24, notebooks, at: node.address, named: "r\(round)")
        // Some time into it: never in the same state.
        #expect(eventually(within: 20) { writers.kept.count > before + 50 })
        usleep(UInt32.random(in: 0..<150_000))
        node.crash()
        await running.value
        try node.start()
      }
      #expect(node.stop() == 0)
      let ledger = try ledger()
      ledger.keeps(writers.kept)
      // Each writer had at most one on its way when the power was cut.
      #expect(ledger.count <= writers.kept.count + 24 * KillTests.kills)
      #expect(writers.kept.count >= 50 * KillTests.kills)
    }
  }
}

/// Where a database of a fault test lies: one that survives a crash.
enum Place: String, CaseIterable, Sendable {
  case sqlite, postgres

  func run(_ body: (_ database: String, _ ledger: () throws -> Ledger) async throws -> Void) async throws {
    switch self {
    case .sqlite:
      let file = try SQLiteDatabase()
      try await body(file.path) { Ledger(try file.run(Ledger.query)) }
    case .postgres:
      let server = try PostgresServer(settings: [:])
      let database = try server.database()
      try await body(database.url) { Ledger(try database.run(Ledger.query)) }
    }
  }
}
