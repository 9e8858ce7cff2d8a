// Thousands of observers are cut off in one moment and come back at once: first by the network, while something is written,
// then because their node is killed and started again. Each is told all, by resuming; the database hardly notices.
// `CASCADE_STORM=15000` takes as many.

import Core
import Foundation
import NotesGenerated
import TestDatabases
import Testing

@Suite(.enabled(if: PostgresServer.isInstalled, "needs postgresql"), .timeLimit(.minutes(10)))
struct StormTests {
  private static let count = ProcessInfo.processInfo.environment["CASCADE_STORM"].flatMap { Int($0) } ?? 1_500

  @Test func allComeBackAtOnce() async throws {
    let count = Self.count
    // Each statement is a line of its log.
    let server = try PostgresServer(settings: PostgresServer.quick.merging(["log_statement": "all"]) { $1 })
    let database = try server.database()
    let node = try Node(database.url)
    let writers = Writers()
    let observers = Observers(at: node.address)
    var notebooks: [ID<Notebook>] = []
    for _ in 0..<10 { notebooks.append(try await writers.notebook(at: node.address)) }
    for notebook in notebooks { observers.begin(count / 10, notebook) }
    tell("first", observers, node) { $0.observing == count }
    // Nobody is asked for a snapshot again from here on.
    let snapshots = observers.tally.snapshots

    var before = statements(server)
    observers.cut()
    for notebook in notebooks { try await writers.remark(3, notebook, at: node.address) }
    tell("cut off", observers, node) { $0.isAll(count, at: 3) }
    // BEGIN, the lock, the writes and COMMIT, thirty times.
    #expect(statements(server) - before < 30 * 12)

    before = statements(server)
    node.crash()
    try node.start()
    observers.move(to: node.address)
    tell("started again", observers, node) { $0.isAll(count, at: 3) }
    // Migrations, and each notebook once.
    #expect(statements(server) - before < 200, "\(statements(server) - before) statements")
    for notebook in notebooks { try await writers.remark(1, notebook, at: node.address) }
    tell("told", observers, node) { $0.isAll(count, at: 4) }

    let tally = observers.tally
    #expect(tally.wrong == [] && tally.resets == [] && tally.snapshots == snapshots)
    #expect(tally.resumed >= 2 * count)
    Ledger(try database.run(Ledger.query)).has(tally.told)
    #expect(node.stop() == 0)
    // Who is forgotten while a scope is loaded is one of a few, and tries again by itself: the runtime tells.
    #expect(node.errors == "")
  }

  /// Waits until it holds for all of them, and says how long that took.
  private func tell(_ what: String, _ observers: Observers, _ node: Node, _ holds: (Observers.Tally) -> Bool) {
    let began = MonotonicTime.now
    let isSo = eventually(within: 120) { holds(observers.tally) }
    #expect(isSo, "\(what): \(observers.tally.observing) observe, \(observers.tally.closes)")
    let took = MonotonicTime.now - began
    print("storm of \(Self.count), \(what): \(took.milliseconds) ms, the server has \(node.residentBytes >> 20) MB")
  }

  private func statements(_ server: PostgresServer) -> Int {
    server.said.split(separator: "\n").count { $0.contains("LOG:  execute") || $0.contains("LOG:  statement") }
  }
}
