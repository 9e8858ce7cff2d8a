// The server and its database, as an operator meets them: what it makes of an empty one, which it refuses, and what it says
// while PostgreSQL is away.

import Foundation
import TestDatabases
import TestProcesses
import Testing

@Suite(.enabled(if: PostgresServer.isInstalled && Tool.isHere("sqlite3"), "needs postgresql and sqlite3"))
struct DatabaseTests {
  /// All that this program has, in their order.
  private static let migrations = (try? FileManager.default.contentsOfDirectory(atPath: "migrations/sqlite"))!
    .map { $0.replacingOccurrences(of: ".sql", with: "") }.sorted()
  private static let latest = migrations.last ?? "none"

  private func sqlite(_ file: String, _ statements: String) -> String {
    Tool.run("sqlite3", [file, statements]).output.trimmingCharacters(in: .newlines)
  }

  @Test func aNewFileIsBroughtToItsTablesOnce() throws {
    let folder = Folder()
    let file = folder["data/cascade.db"]
    do {
      let server = try TestServer(folder: folder)
      #expect(server.lines().filter { $0["message"] as? String == "migration was run" }.count == Self.migrations.count)
      #expect(sqlite(file, "SELECT name FROM migrations ORDER BY number DESC LIMIT 1") == Self.latest)
      #expect(sqlite(file, "PRAGMA journal_mode") == "wal")
      let ready = curl("\(server.url)/readyz")
      #expect(ready.status == 200 && ready.body.contains(#"{"name":"database","status":"ok"}"#))
      #expect(server.metric(#"cascade_database_seconds_count{kind="read"}"#) ?? 0 > 0)
      let status = Tool.cascade("db", "status", "--data-dir", folder["data"])
      #expect(status.code == 0 && status.output.contains("migration   \(Self.latest), run 20"), "\(status)")
      #expect(status.output.contains("scopes      1\n"))
      let second = Tool.cascade("db", "migrate", "--data-dir", folder["data"])
      #expect(second.code == 1 && second.errors.contains("is in use by process \(server.pid)"), "\(second)")
      server.signal(SIGTERM)
      #expect(server.exitCode() == 0)
      #expect(!FileManager.default.fileExists(atPath: file + "-wal"), "the last one out puts the log away")
    }
    let again = try TestServer(folder: folder)
    #expect(again.line("migration was run") == nil)
  }

  @Test func aNewerOrEditedDatabaseIsRefused() {
    let folder = Folder()
    let flags = ["db", "migrate", "--data-dir", folder["data"]]
    #expect(Tool.run(Tool.server, flags).output == Self.migrations.map { "\($0) was run\n" }.joined())
    #expect(Tool.run(Tool.server, flags).output == "nothing to do\n")
    let file = folder["data/cascade.db"]
    _ = sqlite(file, "INSERT INTO migrations VALUES (99, '0099_later', 'x', 0)")
    let newer = Tool.cascade("serve", "--data-dir", folder["data"], "--listen", "127.0.0.1:0", "--metrics", "off")
    #expect(newer.code == 1)
    #expect(
      newer.errorLines.last == "cascade: database: the database is newer than this program: it has taken migration "
        + "0099_later, and the last one known here is \(Self.latest); run the newer program, or restore a backup into "
        + "another database")
    _ = sqlite(file, "DELETE FROM migrations WHERE number = 99; UPDATE migrations SET digest = 'x' WHERE number = 1")
    let edited = Tool.cascade("db", "status", "--data-dir", folder["data"])
    #expect(edited.code == 1 && edited.errors.contains("0001_initial was run on this database with another text"))
  }

  @Test func aFileThatIsNoDatabaseIsRefused() {
    let folder = Folder()
    try? FileManager.default.createDirectory(atPath: folder["data"], withIntermediateDirectories: true)
    _ = folder.write("data/cascade.db", String(repeating: "not a database ", count: 1_000))
    let said = Tool.cascade("serve", "--data-dir", folder["data"], "--listen", "127.0.0.1:0", "--metrics", "off")
    #expect(said.code == 1 && said.errors.contains("file is not a database"), "\(said.errors)")
  }

  // MARK: PostgreSQL

  @Test func oneServerHasAPostgresUntilItEnds() throws {
    let empty = try PostgresServer.shared().database()
    let first = try TestServer("--database", empty.url)
    #expect(try empty.run("SELECT name FROM migrations ORDER BY number DESC LIMIT 1;")[0][0] == Self.latest)
    let folder = Folder()
    let second = Tool.cascade(
      "serve", "--data-dir", folder["data"], "--listen", "127.0.0.1:0", "--metrics", "off",
      environment: ["CASCADE_DATABASE": empty.url])
    #expect(second.code == 1)
    let line = second.errorLines.last ?? ""
    #expect(line.contains("the database is in use by cascade, process \(first.pid) on "), "\(line)")
    #expect(line.hasSuffix("; several servers on one database need Redis"))
    first.signal(SIGKILL)
    let third = try TestServer("--database", empty.url)
    #expect(third.isRunning)
  }

  @Test func ofThoseThatMigrateAtTheSameTimeOneDoes() throws {
    let empty = try PostgresServer.shared().database()
    let said = Collected()
    DispatchQueue.concurrentPerform(iterations: 4) { _ in
      said.add(Tool.cascade("db", "migrate", environment: ["CASCADE_DATABASE": empty.url]))
    }
    #expect(said.all.allSatisfy { $0.code == 0 }, "\(said.all.map(\.errors))")
    let lines = said.all.flatMap { $0.output.split(separator: "\n") }.filter { $0.hasSuffix(" was run") }
    #expect(lines.sorted() == Self.migrations.map { "\($0) was run" })
  }

  private final class Collected: @unchecked Sendable {
    private let lock = NSLock()
    private(set) var all: [Tool] = []
    func add(_ tool: Tool) { lock.withLock { all.append(tool) } }
  }

  @Test func readinessFollowsPostgres() throws {
    let postgres = try PostgresServer(settings: [:])
    let empty = try postgres.database()
    let server = try TestServer("--database", empty.url, "--database-acquire-timeout", "500ms")
    #expect(curl("\(server.url)/readyz").status == 200)
    postgres.kill()
    let isAway = eventually(within: 20) {
      let answer = curl("\(server.url)/readyz")
      return answer.status == 503 && answer.body.contains(#""name":"database","status":"failed","reason":""#)
    }
    #expect(isAway)
    #expect(curl("\(server.url)/healthz").status == 200, "it lives, and waits")
    try postgres.start()
    #expect(eventually(within: 30) { curl("\(server.url)/readyz").status == 200 })
    // It has taken its claim again: nobody else gets it.
    let isClaimed = eventually(within: 20) {
      (try? empty.run("SELECT count(*) FROM pg_locks WHERE locktype = 'advisory';"))?[0][0] == "1"
    }
    #expect(isClaimed && server.isRunning)
  }

  /// The server says so before a commit meets it, and lives.
  @Test(.enabled(if: SmallDisk.isPossible, "needs to mount a small filesystem")) func readinessFollowsTheDisk() throws {
    let folder = Folder()
    let disk = try SmallDisk(at: folder["data"], megabytes: 64)
    let server = try TestServer(folder: folder)
    #expect(curl("\(server.url)/readyz").status == 200)
    disk.fill()
    let full = curl("\(server.url)/readyz")
    #expect(full.status == 503)
    #expect(full.body.contains(#""name":"database","status":"failed","reason":"the disk is full"#), "\(full.body)")
    #expect(curl("\(server.url)/healthz").status == 200)
    disk.empty()
    #expect(curl("\(server.url)/readyz").status == 200)
    server.signal(SIGTERM)
    #expect(server.exitCode() == 0)
    #expect(sqlite(folder["data/cascade.db"], "PRAGMA integrity_check") == "ok")
  }

  @Test func whoLosesThePostgresToAnotherEnds() throws {
    let postgres = try PostgresServer(settings: [:])
    let empty = try postgres.database()
    let server = try TestServer("--database", empty.url)
    // As if another server had come while ours was cut off.
    let thief = TestProcess()
    thief.executableURL = URL(filePath: "/usr/bin/env")
    thief.arguments = ["psql", "-X", "-q", "-d", empty.url, "-f", "-"]
    let pipe = Pipe()
    thief.standardInput = pipe
    thief.standardOutput = FileHandle.nullDevice
    try thief.run()
    defer { thief.terminate() }
    // It waits in line before ours is told that it was cut.
    let take = """
      SELECT pg_terminate_backend(pid), pg_advisory_lock(\(0x686f_6c64)) FROM pg_locks WHERE locktype = 'advisory';

      """
    pipe.fileHandleForWriting.write(Data(take.utf8))
    #expect(server.exitCode(within: 30) == 1)
    #expect(server.line("the database is another server's now") != nil)
  }

  @Test func aPasswordIsNeverPrinted() throws {
    let port = try PostgresServer.shared().port
    let url = "postgres://nobody:hunter2-9c@127.0.0.1:\(port)/nowhere"
    let folder = Folder()
    let said = Tool.cascade(
      "serve", "--data-dir", folder["data"], "--listen", "127.0.0.1:0", "--metrics", "off", "--database", url)
    #expect(said.code == 1 && said.errors.contains("nobody") && !said.errors.contains("hunter2"), "\(said.errors)")
    let print = Tool.cascade("config", "print", "--database", url)
    #expect(print.code == 0 && !print.output.contains("hunter2") && print.output.contains("‹redacted›"))
  }

  @Test(arguments: [
    (
      ["--database", "mysql://x"],
      "cascade: database begins with postgres:// (without it, state is kept in data/cascade.db)"
    ),
    (
      ["--database-min-connections", "20"],
      "cascade: database.min_connections is more than database.max_connections"
    ),
  ])
  func settingsThatMeanNothingAreRefused(flags: [String], line: String) {
    let said = Tool.run(Tool.server, ["config", "check"] + flags)
    #expect(said.code == 2 && said.errorLines == [line])
  }

  @Test func theSettingsAreThoseThatPostgresSees() throws {
    let empty = try PostgresServer.shared().database()
    let server = try TestServer(
      "--database", empty.url, "--database-application-name", "seen", "--database-min-connections", "3",
      "--database-statement-timeout", "7s")
    let count = "SELECT count(*) FROM pg_stat_activity WHERE datname = '\(empty.name)' AND application_name = 'seen';"
    #expect(eventually(within: 10) { (try? empty.run(count))?[0][0] == "3" })
    #expect(server.isRunning)
  }
}
