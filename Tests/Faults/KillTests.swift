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
    try await place.run { database, rows in
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
      try check(writers.kept, try rows())
    }
  }

  /// `rows` is notebook, sequence and remark of all that the database has.
  private func check(_ promises: [Promise], _ rows: [(notebook: String, sequence: Int, remark: String)]) throws {
    var found: [String: [Int: String]] = [:]
    for row in rows {
      #expect(
        found[row.notebook, default: [:]].updateValue(row.remark, forKey: row.sequence) == nil, "two at one place")
    }
    for promise in promises {
      let there = found[promise.notebook.description]?[promise.sequence]
      #expect(there == promise.remark, "\(promise) was acknowledged")
    }
    for (notebook, events) in found {
      #expect(events.keys.sorted() == Array(1...events.count), "\(notebook) misses a place")
      #expect(Set(events.values).count == events.count, "\(notebook) has one twice")
    }
    // Each writer had at most one on its way when the power was cut.
    #expect(rows.count <= promises.count + 24 * KillTests.kills)
    #expect(promises.count >= 50 * KillTests.kills)
  }
}

/// Where a database of a fault test lies: one that survives a crash.
enum Place: String, CaseIterable, Sendable {
  case sqlite, postgres

  typealias Rows = () throws -> [(notebook: String, sequence: Int, remark: String)]

  func run(_ body: (_ database: String, _ rows: Rows) async throws -> Void) async throws {
    switch self {
    case .sqlite:
      let file = try SQLiteDatabase()
      try await body(file.path) { Place.read(try file.run(Place.query)) }
    case .postgres:
      let server = try PostgresServer(settings: [:])
      let database = try server.database()
      try await body(database.url) { Place.read(try database.run(Place.query)) }
    }
  }

  private static let query = "SELECT notebook_id, sequence, event FROM note_events;"

  private static func read(_ rows: [[String?]]) -> [(notebook: String, sequence: Int, remark: String)] {
    rows.map { row in
      let event = (try? JSONSerialization.jsonObject(with: Data((row[2] ?? "").utf8))) as? [String: Any]
      return (row[0] ?? "", Int(row[1] ?? "") ?? 0, event?["remark"] as? String ?? "")
    }
  }
}
