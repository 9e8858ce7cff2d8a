// The PostgreSQL of the tests itself: a test that leans on it must know that it dies when it is told to and comes back with
// its data.

import TestDatabases
import Testing

@Suite struct PostgresServerTests {
  @Test(.enabled(if: PostgresServer.isInstalled, "PostgreSQL is not installed"))
  func `A server that is killed or stopped comes back with what it had`() throws {
    let server = try PostgresServer(settings: [:])
    let database = try server.database()
    try database.run("CREATE TABLE t (a text); INSERT INTO t VALUES ('kept'), (NULL), ('');")
    for end in [server.kill, server.stop] {
      end()
      #expect(throws: DatabaseError.self) { try database.run("SELECT 1;") }
      try server.start()
      #expect(try database.run("SELECT a FROM t;") == [["kept"], [nil], [""]])
    }
  }

  @Test(.enabled(if: PostgresServer.isInstalled, "PostgreSQL is not installed"))
  func `Its own order of text is not that of bytes`() throws {
    let database = try PostgresServer.shared().database()
    let sorted = try database.run("SELECT a FROM (VALUES ('B'), ('a')) AS v (a) ORDER BY a;")
    #expect(sorted == [["a"], ["B"]])
  }
}
