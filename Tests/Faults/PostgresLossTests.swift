// PostgreSQL goes away while 24 write and six observe: it is killed, single connections' processes are, and connections are
// cut in the middle of a message. The node goes on by itself; what was acknowledged is there, what was refused is not, and
// the same call again says of the rest which it was. `CASCADE_LOSSES=20` does each twenty times over.

import Core
import Foundation
import NotesGenerated
import TestDatabases
import Testing

@Suite(.enabled(if: PostgresServer.isInstalled, "needs postgresql"), .timeLimit(.minutes(20)))
struct PostgresLossTests {
  private static let rounds = ProcessInfo.processInfo.environment["CASCADE_LOSSES"].flatMap { Int($0) } ?? 1

  @Test func theServerIsKilled() async throws {
    let server = try PostgresServer(settings: [:])
    let database = try server.database()
    try await underLoad(database, at: database.url) { writers in
      server.kill()
      usleep(UInt32.random(in: 0..<400_000))
      try server.start()
    }
  }

  /// PostgreSQL takes the death of one process for that of all, and begins anew by itself. A terminated one goes alone.
  @Test func itsProcessesAreKilled() async throws {
    let server = try PostgresServer(settings: [:])
    let database = try server.database()
    let ours = "FROM pg_stat_activity WHERE application_name = 'cascade' ORDER BY random() LIMIT 1;"
    try await underLoad(database, at: database.url) { writers in
      try database.run("SELECT pg_terminate_backend(pid) \(ours)")
      goesOn(writers)
      let process = try database.run("SELECT pid \(ours)").first?.first
      kill(try #require(process.flatMap { $0 }.flatMap { Int32($0) }), SIGKILL)
    }
  }

  @Test func connectionsAreCut() async throws {
    let server = try PostgresServer(settings: [:])
    let database = try server.database()
    let cutter = Cutter(to: server.port)
    try await underLoad(database, at: "postgres://postgres@127.0.0.1:\(cutter.port)/\(database.name)") { writers in
      let before = cutter.cuts
      cutter.begin()
      #expect(eventually(within: 60) { cutter.cuts >= before + 20 })
      cutter.end()
    }
  }

  private func underLoad(
    _ database: PostgresDatabase, at url: String, _ disturb: (Writers) throws -> Void
  ) async throws {
    let node = try Node(url)
    let writers = Writers()
    let observers = Observers(at: node.address)
    var notebooks: [ID<Notebook>] = []
    for _ in 0..<3 { notebooks.append(try await writers.notebook(at: node.address)) }
    for notebook in notebooks { observers.begin(2, notebook) }
    #expect(eventually(within: 20) { observers.tally.observing == 6 })
    let running = try await writers.begin(24, notebooks, at: node.address, named: "w")
    goesOn(writers)
    for _ in 0..<Self.rounds {
      try disturb(writers)
      goesOn(writers)
    }
    writers.end()
    await running.value
    #expect(writers.wrong == [])

    let ledger = Ledger(try database.run(Ledger.query))
    ledger.keeps(writers.kept)
    try await repeats(writers, ledger, database, node.address)
    // What came to be without an answer is told as well.
    let last = Ledger(try database.run(Ledger.query))
    #expect(eventually(within: 20) { observers.tally.told == last.logs }, "observers were told all that is there")
    let tally = observers.tally
    last.has(tally.told)
    #expect(tally.wrong == [] && tally.resets == [] && tally.closes == [:])
    #expect(node.stop() == 0)
  }

  private func goesOn(_ writers: Writers) {
    let before = writers.kept.count
    #expect(eventually(within: 60) { writers.kept.count > before + 50 }, "the node goes on")
  }

  /// What was refused is not there; what nobody knew is there once or not at all, and the same call again says where.
  private func repeats(
    _ writers: Writers, _ ledger: Ledger, _ database: PostgresDatabase, _ place: SocketPlace
  ) async throws {
    for refused in writers.refused {
      #expect(ledger.places(of: refused.remark, refused.notebook) == [], "\(refused.remark) was refused")
    }
    #expect(ledger.count <= writers.kept.count + writers.unknown.count, "nobody wrote some of it")
    let attempts = writers.refused.suffix(10) + writers.unknown
    let answers = try await writers.again(attempts, at: place)
    let after = Ledger(try database.run(Ledger.query))
    after.keeps(answers + writers.kept)
    for (attempt, answer) in zip(attempts, answers) {
      let before = ledger.places(of: attempt.remark, attempt.notebook)
      #expect(before == [] || before == [answer.sequence], "\(attempt.remark) was there, and is written again")
    }
    print("postgres: \(writers.kept.count) kept, \(writers.refused.count) refused, \(writers.unknown.count) unknown")
  }
}
