// The disk of the database is full while many write: each is told that nothing was changed, who reads and observes goes on,
// and when there is room again so do the writers. Nothing that was acknowledged is lost.

import Core
import Foundation
import NotesGenerated
import TestDatabases
import TestProcesses
import Testing

@Suite(
  .enabled(if: SmallDisk.isPossible, "needs to mount a small filesystem"),
  .enabled(if: PostgresServer.isInstalled && SQLiteDatabase.isInstalled, "needs postgresql and sqlite3"),
  .timeLimit(.minutes(5)))
struct DiskFullTests {
  private let folder = Folder()

  @Test func ofSQLite() async throws {
    let disk = try SmallDisk(at: folder["disk"], megabytes: 12)
    let file = disk.path + "/notes.db"
    try await filled(disk, file) { try SQLiteDatabase.run($0, on: file) }
    #expect(try SQLiteDatabase.run("PRAGMA integrity_check;", on: file) == [["ok"]])
  }

  /// Its tables lie on the small disk: where its log does too, it kills itself, which other tests are about.
  @Test func ofPostgres() async throws {
    let disk = try SmallDisk(at: folder["disk"], megabytes: 12)
    let server = try PostgresServer(settings: [:])
    let database = try server.database(in: disk.path)
    try await filled(disk, database.url) { try database.run($0) }
  }

  private func filled(_ disk: SmallDisk, _ database: String, _ run: (String) throws -> [[String?]]) async throws {
    let node = try Node(database)
    let writers = Writers()
    let observers = Observers(at: node.address)
    var notebooks: [ID<Notebook>] = []
    for _ in 0..<3 { notebooks.append(try await writers.notebook(at: node.address)) }
    for notebook in notebooks { observers.begin(2, notebook) }
    let running = try await writers.begin(24, notebooks, at: node.address, named: "w")
    #expect(eventually(within: 20) { writers.kept.count > 200 && observers.tally.observing == 6 })

    // Room that was set aside before is used up first.
    disk.fill()
    let isRefused = eventually(within: 60) {
      let before = (writers.refused.count, writers.kept.count)
      usleep(100_000)
      return writers.refused.count > before.0 + 20 && writers.kept.count == before.1
    }
    #expect(isRefused, "\(writers.refused.count) refused, \(writers.kept.count) kept")
    // Who comes now is shown all that there is, and who reads is answered.
    observers.begin(2, notebooks[0])
    #expect(eventually(within: 20) { observers.tally.observing == 8 })
    let title = try await writers.title(of: notebooks[0], at: node.address)
    #expect(title == "t")
    #expect(observers.tally.resets == [] && observers.tally.closes == [:])

    disk.empty()
    let before = writers.kept.count
    #expect(eventually(within: 60) { writers.kept.count > before + 100 }, "it goes on")
    writers.end()
    await running.value
    #expect(writers.wrong == [] && writers.unknown == [])
    let ledger = Ledger(try run(Ledger.query))
    ledger.keeps(writers.kept)
    #expect(ledger.count == writers.kept.count, "what was refused is not there")
    #expect(eventually(within: 20) { observers.tally.told == ledger.logs })
    #expect(observers.tally.wrong == [] && observers.tally.resets == [] && observers.tally.closes == [:])
    #expect(node.stop() == 0)
  }
}
