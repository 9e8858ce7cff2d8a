// What is PostgreSQL's own: it goes away and comes back, and connections are few.

import Core
import StorageSupport
import TestDatabases
import Testing

@testable import Storage

@Suite(.enabled(if: PostgresServer.isInstalled, "needs postgresql"))
struct PostgresDatabaseTests {
  private func run(
    _ url: String, _ change: (inout PostgresOptions) -> Void = { _ in },
    _ body: (Storage.PostgresDatabase) async throws -> Void
  ) async throws {
    var options = PostgresOptions(url: Secret(url))
    change(&options)
    try await Loops.run { loop, workers in
      let database = Storage.PostgresDatabase(options, on: loop, workers: workers)
      let result = await Swift.Result { () async throws in try await body(database) }
      await database.close()
      try result.get()
    }
  }

  @Test func aServerThatDiesIsUnavailableAndIsFoundAgain() async throws {
    let server = try PostgresServer(settings: [:])
    let empty = try server.database()
    try await run(empty.url, { $0.acquireTimeout = .milliseconds(500) }) { database in
      try await database.write([SQLStatement("CREATE TABLE t (x bigint)")])
      server.kill()
      for _ in 0..<3 {
        #expect(await storageError { try await database.write([SQLStatement("INSERT INTO t VALUES (1)")]) } != nil)
      }
      try server.start()
      var isBack = false
      for _ in 0..<40 where !isBack { isBack = (try? await database.read("SELECT 1")) != nil }
      #expect(isBack)
      #expect(try await database.read("SELECT x FROM t").isEmpty)
    }
  }

  @Test func aCutConnectionFailsItsListsAndIsReplaced() async throws {
    let empty = try PostgresServer.shared().database()
    try await run(empty.url, { $0.maxConnections = 1 }) { database in
      let cut = await storageError {
        _ = try await database.transaction { transaction async throws(StorageError) in
          try await transaction.run("SELECT pg_terminate_backend(pg_backend_pid())")
          try await transaction.run("SELECT 1")
        }
      }
      #expect(cut?.code == .unavailable, "\(String(describing: cut))")
      let after = try await database.read("SELECT 1")
      #expect(after.count == 1)
    }
  }

  /// The one failure after which nobody knows: it must not be taken for "nothing happened".
  @Test func aCommitThatIsCutIsOfUnknownOutcome() async throws {
    let empty = try PostgresServer.shared().database()
    try await run(empty.url) { database in
      try await database.write([
        SQLStatement("CREATE TABLE t (x bigint)"),
        SQLStatement(
          """
          CREATE FUNCTION die() RETURNS trigger LANGUAGE plpgsql AS
          'BEGIN PERFORM pg_terminate_backend(pg_backend_pid()); RETURN NULL; END'
          """),
        SQLStatement(
          """
          CREATE CONSTRAINT TRIGGER die AFTER INSERT ON t DEFERRABLE INITIALLY DEFERRED FOR EACH ROW
          EXECUTE FUNCTION die()
          """),
      ])
      let cut = await storageError { try await database.write([SQLStatement("INSERT INTO t VALUES (1)")]) }
      #expect(cut?.code == .outcomeUnknown, "\(String(describing: cut))")
      #expect(try await database.read("SELECT x FROM t").isEmpty)
    }
  }

  @Test func whoFindsNoConnectionWaitsAndThenIsTold() async throws {
    let empty = try PostgresServer.shared().database()
    try await run(
      empty.url,
      {
        $0.maxConnections = 2
        $0.acquireTimeout = .milliseconds(200)
      }
    ) { database in
      try await withThrowingTaskGroup(of: StorageError?.self) { group in
        for _ in 0..<6 {
          group.addTask { await storageError { _ = try await database.read("SELECT pg_sleep(0.5)") } }
        }
        let outcomes = try await group.reduce(into: []) { $0.append($1) }
        #expect(outcomes.filter { $0 == nil }.count == 2)
        #expect(outcomes.compactMap { $0?.code } == Array(repeating: .timeout, count: 4))
      }
      #expect(try await database.read("SELECT 1").count == 1)
    }
  }

  @Test func nothingIsWaitedForWithoutEnd() async throws {
    let empty = try PostgresServer.shared().database()
    try await run(
      empty.url,
      {
        $0.statementTimeout = .milliseconds(600)
        $0.lockTimeout = .milliseconds(200)
      }
    ) { database in
      try await database.write([SQLStatement("CREATE TABLE t (x bigint)"), SQLStatement("INSERT INTO t VALUES (1)")])
      let slow = await storageError { _ = try await database.read("SELECT pg_sleep(20)") }
      #expect(slow?.code == .timeout)
      let held = await storageError {
        try await database.transaction { transaction async throws(StorageError) in
          try await transaction.run("UPDATE t SET x = 2")
          try await database.write([SQLStatement("UPDATE t SET x = 3")])
        }
      }
      #expect(held?.code == .conflict)
      #expect(try await database.read("SELECT x FROM t").first?.integer(0) == 1)
    }
  }

  @Test func aPasswordIsNeverSaid() async throws {
    let port = try PostgresServer.shared().port
    let url = "postgres://nobody:hunter2-9c@127.0.0.1:\(port)/nowhere"
    try await run(url, { $0.acquireTimeout = .milliseconds(300) }) { database in
      let error = await storageError { _ = try await database.read("SELECT 1") }
      #expect(error?.code == .unavailable && error?.message.contains("nobody") == true)
      #expect(error?.message.contains("hunter2") == false)
    }
  }

  @Test func connectionsAreReplacedWhenOldAndLetGoWhenIdle() async throws {
    let empty = try PostgresServer.shared().database()
    func count() throws -> Int {
      let name =
        "SELECT count(*) FROM pg_stat_activity WHERE datname = '\(empty.name)' AND application_name = 'counted';"
      return Int(try empty.run(name)[0][0] ?? "") ?? -1
    }
    try await run(
      empty.url,
      {
        $0.applicationName = "counted"
        $0.minConnections = 1
        $0.idleTime = .seconds(3)
        $0.healthInterval = .milliseconds(100)
      }
    ) { database in
      try await withThrowingTaskGroup(of: Void.self) { group in
        for _ in 0..<5 { group.addTask { _ = try await database.read("SELECT pg_sleep(0.5)") } }
        try await group.waitForAll()
      }
      #expect(try count() > 1)
      var left = 5
      for _ in 0..<200 where left > 1 {
        _ = try await Task.sleep(for: .milliseconds(100))
        left = try count()
      }
      #expect(left == 1)
    }
  }

  @Test func moreStatementsThanAreKeptAreStillRight() async throws {
    let empty = try PostgresServer.shared().database()
    try await run(empty.url, { $0.maxConnections = 1 }) { database in
      for start in stride(from: 0, to: 1_200, by: 100) {
        let answers = try await database.read((start..<start + 100).map { SQLStatement("SELECT \($0)") })
        #expect(answers.map { $0.first?.integer(0) } == (start..<start + 100).map { Int64($0) })
      }
    }
  }
}
