// Backups of databases in use, and what comes of them in another place: everything, and another history.

import Foundation
import TestDatabases
import Testing

@Suite(.enabled(if: PostgresServer.isInstalled && Tool.isHere("sqlite3"), "needs postgresql and sqlite3"))
struct BackupTests {
  /// A database behind a server, by either name.
  private struct Place {
    let kind: String
    let folder = Folder()
    let postgres: TestDatabases.PostgresDatabase?

    init(_ kind: String) throws {
      self.kind = kind
      postgres = kind == "postgres" ? try PostgresServer.shared().database() : nil
    }

    var flags: [String] {
      ["--data-dir", folder["data"]] + (postgres.map { ["--database", $0.url] } ?? [])
    }

    func serve() throws -> TestServer {
      guard let postgres else { return try TestServer(folder: folder) }
      return try TestServer("--database", postgres.url, folder: folder)
    }

    func db(_ words: String...) -> Tool { Tool.run(Tool.server, ["db"] + words + flags) }

    @discardableResult
    func ask(_ statements: String) -> [[String]] {
      if let postgres { return ((try? postgres.run(statements)) ?? []).map { $0.map { $0 ?? "null" } } }
      let said = Tool.run("sqlite3", ["-cmd", ".timeout 5000", folder["data/cascade.db"], statements])
      return said.output.split(separator: "\n").map { $0.split(separator: "|").map(String.init) }
    }

    /// Something of every kind that may go wrong on the way: quotes, lines, backslashes, bytes, null.
    func fill() {
      let odd = #"it''s \ ""odd"" \n \. 🎬"# + "\n\t\\."
      let bytes = postgres == nil ? "x'00ff0a5c'" : #"'\x00ff0a5c'"#
      ask(
        """
        INSERT INTO scopes (id, kind, epoch, revision) VALUES ('rm_1', 'room', 'old', 7), ('rm_2', 'room', 'old', 0);
        INSERT INTO events (scope_id, revision, mark, at, body) VALUES ('rm_1', 7, 'm', 1, \(bytes));
        INSERT INTO outbox (partition, scope_id, epoch, revision) VALUES (1, 'rm_1', 'old', 7);
        INSERT INTO operations (caller, operation_id, digest, scope_id, revision, result, at)
          VALUES ('\(odd)', 'o', \(bytes), NULL, NULL, \(bytes), 1);
        """)
    }

    var operations: [[String]] {
      ask(
        postgres == nil
          ? "SELECT hex(caller), hex(result), quote(scope_id) FROM operations"
          : "SELECT encode(convert_to(caller, 'UTF8'), 'hex'), encode(result, 'hex'), quote_nullable(scope_id) FROM operations;"
      )
    }
  }

  @Test(arguments: ["sqlite", "postgres"]) func everythingIsThereAndTheEpochIsNew(kind: String) throws {
    let place = try Place(kind)
    let server = try place.serve()
    place.fill()
    let file = place.folder["backup"]
    let made = place.db("backup", file)
    #expect(made.code == 0, "\(made.errors)")
    let operations = place.operations
    place.ask("DELETE FROM operations;")
    #expect(place.db("backup", file).errors.contains("\(file) is there already"))
    #expect(server.isRunning)

    let new = try Place(kind)
    let restored = new.db("restore", file)
    #expect(restored.code == 0, "\(restored.errors)")
    #expect(operations.count == 1 && new.operations == operations)
    let scopes = new.ask("SELECT id, revision, epoch FROM scopes ORDER BY id;")
    // The last is the server's own, which it makes at its first start, with the secrets of passwords that it never sees.
    #expect(scopes.map { $0.prefix(2) } == [["rm_1", "7"], ["rm_2", "0"], ["srv_1", "2"]])
    #expect(scopes.allSatisfy { $0[2] != "old" && !$0[2].isEmpty })
    #expect(new.ask("SELECT count(*) FROM events;") == [["0"]] && new.ask("SELECT count(*) FROM outbox;") == [["0"]])
    let again = try new.serve()
    #expect(curl("\(again.url)/readyz").status == 200)
    #expect(again.line("migration was run") == nil)
  }

  @Test(arguments: ["sqlite", "postgres"]) func whatIsThereIsNotReplacedUnlessForced(kind: String) throws {
    let place = try Place(kind)
    let file = place.folder["backup"]
    #expect(place.db("migrate").code == 0)
    place.fill()
    #expect(place.db("backup", file).code == 0)
    place.ask("UPDATE scopes SET revision = 8 WHERE id = 'rm_1';")
    let refused = place.db("restore", file)
    #expect(refused.code == 1 && refused.errors.contains("--force"), "\(refused.errors)")
    #expect(place.ask("SELECT revision, epoch FROM scopes WHERE id = 'rm_1';") == [["8", "old"]])
    do {
      let server = try place.serve()
      let busy = place.db("restore", file, "--force")
      #expect(busy.code == 1 && busy.errors.contains("in use by") && busy.errors.contains("process \(server.pid)"))
    }
    #expect(place.db("restore", file, "--force").code == 0)
    #expect(place.ask("SELECT revision FROM scopes WHERE id = 'rm_1';") == [["7"]])
  }

  @Test(arguments: ["sqlite", "postgres"]) func aBackupThatIsNotWholeChangesNothing(kind: String) throws {
    let place = try Place(kind)
    let file = place.folder["backup"]
    #expect(place.db("migrate").code == 0)
    place.fill()
    #expect(place.db("backup", file).code == 0)
    let whole = try #require(FileManager.default.contents(atPath: file))
    var flipped = whole
    if let place = whole.range(of: Data("rm_2".utf8))?.lowerBound { flipped[place] = UInt8(ascii: "x") }
    let broken =
      kind == "sqlite" ? [whole.prefix(whole.count / 2), Data("x".utf8)] : [whole.prefix(whole.count / 2), flipped]
    for data in broken {
      try data.write(to: URL(filePath: file))
      let said = place.db("restore", file, "--force")
      #expect(said.code == 1 && said.errorLines.count == 1, "\(said.errors)")
      #expect(place.ask("SELECT revision, epoch FROM scopes WHERE id = 'rm_1';") == [["7", "old"]])
      #expect(!FileManager.default.fileExists(atPath: place.folder["data/cascade.db.unfinished"]))
    }
    let other = try Place(kind == "sqlite" ? "postgres" : "sqlite")
    try whole.write(to: URL(filePath: file))
    #expect(other.db("restore", file).errors.contains("is no backup of a"))
  }

  /// What is written while a backup is made is in it whole or not at all.
  @Test(arguments: ["sqlite", "postgres"]) func aBackupIsOfOneMoment(kind: String) throws {
    let place = try Place(kind)
    #expect(place.db("migrate").code == 0)
    let bytes = kind == "sqlite" ? "x'00'" : #"'\x00'"#
    let isDone = Flag()
    let writer = Thread {
      var next = 0
      while !isDone.isSet {
        next += 1
        place.ask(
          """
          BEGIN; INSERT INTO scopes (id, kind, epoch, revision) VALUES ('s\(next)', 'room', 'e', 0);
          INSERT INTO operations (caller, operation_id, digest, result, at) VALUES ('c', 'o\(next)', \(bytes), \(bytes), 0);
          COMMIT;
          """)
      }
    }
    writer.start()
    for round in 0..<3 {
      usleep(200_000)
      // It stops in the middle: behind operations, before scopes.
      let stop = Thread {
        if kind == "postgres" { place.ask("BEGIN; LOCK TABLE rooms; SELECT pg_sleep(1); COMMIT;") }
      }
      stop.start()
      usleep(200_000)
      let file = place.folder["backup\(round)"]
      #expect(place.db("backup", file).code == 0)
      let new = try Place(kind)
      #expect(new.db("restore", file).code == 0)
      let counts = new.ask("SELECT (SELECT count(*) FROM scopes), (SELECT count(*) FROM operations);")[0]
      #expect(counts[0] == counts[1] && counts[0] != "0", "\(counts)")
    }
    isDone.set()
  }

  @Test func aNewerBackupIsRefused() throws {
    let place = try Place("sqlite")
    let file = place.folder["backup"]
    #expect(place.db("migrate").code == 0)
    place.ask("INSERT INTO migrations VALUES (99, '0099_later', 'x', 0);")
    #expect(place.db("backup", file).code == 0)
    let said = try Place("sqlite").db("restore", file)
    #expect(said.code == 1 && said.errors.contains("newer than this program"), "\(said.errors)")
  }
}

private final class Flag: @unchecked Sendable {
  private let lock = NSLock()
  private var value = false
  var isSet: Bool { lock.withLock { value } }
  func set() { lock.withLock { value = true } }
}
