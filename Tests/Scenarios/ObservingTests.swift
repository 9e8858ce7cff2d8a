// The product's doors lead to its store, in memory and in the database; and several servers may have one PostgreSQL as soon
// as they have a Redis to tell each other by. Rooms are written by hand here: their rules come with Rooms.

import Foundation
import TestDatabases
import Testing

@Suite(.enabled(if: Tool.isHere("sqlite3"), "needs sqlite3"), .timeLimit(.minutes(2)))
struct ObservingTests {
  private static let room = "rm_01k3v5y8e7frq8q2w0mdnyxjkt"

  /// A room of somebody's, at revision 7, as a commit would have left it.
  private func makeRoom(_ folder: Folder) {
    let user = "usr_01k3v5y8e7frq8q2w0mdnyxjkt"
    let made = Tool.run(
      "sqlite3",
      [
        folder["data/cascade.db"],
        """
        INSERT INTO users (id, version, username, role, status, created_at) VALUES ('\(user)', 1, 'ada', 1, 1, 0);
        INSERT INTO scopes (id, kind, epoch, revision) VALUES ('\(Self.room)', 'room', 'e1', 7);
        INSERT INTO rooms (id, version, name, has_password, status, creator_id, member_count, created_at)
        VALUES ('\(Self.room)', 7, 'Film night', 0, 1, '\(user)', 1, 0);
        """,
      ])
    precondition(made.code == 0, made.errors)
  }

  /// What comes within a second or so of a stream that does not end.
  private func watch(_ server: TestServer, _ room: String) -> Answer {
    curl("--max-time", "1.5", "\(server.url)/api/rooms/\(room)/watch?observe=room")
  }

  @Test func whatIsInTheDatabaseIsObserved() throws {
    let folder = Folder()
    let server = try TestServer("--debug-endpoints", folder: folder)
    makeRoom(folder)
    let seen = watch(server, Self.room)
    #expect(seen.status == 200 && seen.body.contains(#""name":"Film night""#), "\(seen.body)")
    #expect(seen.body.contains(#""epoch":"e1."#) && seen.body.contains(#""version":7"#), "\(seen.body)")
    #expect(watch(server, "rm_01k3v5y8e7frq8q2w0mdnyxjkv").status == 404)
    server.signal(SIGTERM)
    #expect(server.exitCode() == 0)
  }

  @Test func whoIsNobodyObservesNothing() throws {
    let folder = Folder()
    let server = try TestServer(folder: folder)
    makeRoom(folder)
    let refused = watch(server, Self.room)
    #expect(refused.status == 401 && !refused.body.contains("Film night"))
    #expect(WebSocketClient(server.port, "/ws/rooms/\(Self.room)") == nil)
    // What is about no room is open as before.
    #expect(WebSocketClient(server.port, "/ws") != nil)
  }

  @Test(.enabled(if: RedisProcess.isInstalled && PostgresServer.isInstalled, "needs redis and postgresql"))
  func serversWithARedisShareAPostgres() throws {
    let (redis, database) = (try RedisProcess(), try PostgresServer.shared().database())
    let keys = ["CASCADE_AUTH_KEYS": String(repeating: "0a", count: 32)]
    let one = try TestServer("--database", database.url, "--redis", redis.url, environment: keys)
    let other = try TestServer("--database", database.url, "--redis", redis.url, environment: keys)
    for server in [one, other] {
      #expect(
        eventually(within: 20) {
          let ready = curl("\(server.url)/readyz")
          return ready.status == 200 && ready.body.contains(#"{"name":"redis","status":"ok"}"#)
        })
    }
    // Who would tell nobody may not come in, and who is alone lets nobody in.
    let alone = Tool.cascade(
      "serve", "--data-dir", Folder()["data"], "--listen", "127.0.0.1:0", "--metrics", "off", "--database", database.url
    )
    #expect(alone.code == 1 && alone.errors.contains("several servers on one database need Redis"), "\(alone)")
    one.signal(SIGTERM)
    #expect(one.exitCode() == 0 && curl("\(other.url)/readyz").status == 200)
  }
}
