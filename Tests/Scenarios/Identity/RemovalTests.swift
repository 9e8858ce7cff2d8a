// What has run out goes for good: accounts whose time to come back is over, sessions and API keys. And until then somebody
// who changed its mind has everything back.

import Foundation
import TestDatabases
import Testing

@Suite(.timeLimit(.minutes(2)))
struct RemovalTests {
  private static let said = "a deleted account is gone for good"

  private func server(_ grace: String, _ folder: Folder = Folder()) throws -> TestServer {
    try TestServer(
      folder: folder, environment: AccountTests.quick.merging(["CASCADE_AUTH_DELETION_GRACE": grace]) { $1 })
  }

  private func ask(_ server: TestServer, _ question: String) -> String {
    Tool.run("sqlite3", [server.folder["data/cascade.db"], question]).output
  }

  /// All that lies in the database, as text and as the digits of bytes.
  private func contains(_ server: TestServer, _ text: String, outside tables: [String] = []) -> [String] {
    let digits = text.utf8.map { String(format: "%02x", $0) }.joined()
    let lines = ask(server, ".dump").split(separator: "\n").map { $0.lowercased() }
    return lines.filter { line in
      (line.contains(text.lowercased()) || line.contains(digits))
        && !tables.contains { line.hasPrefix("insert into \($0)") || line.hasPrefix("insert into \"\($0)\"") }
    }
  }

  @Test func aDeletedAccountIsGoneForGood() throws {
    let server = try server("2s")
    let root = Person(rootOf: server)
    let ada = Person("ada", at: server)
    let key = ApiKeyTests.key(of: ada, "write").key
    #expect(ada.refusal("PATCH", "users/\(ada.id)", ["about": "of zanzibar"]) == "200")
    #expect(ada.refusal("PATCH", "users/\(ada.id)/preferences", ["language": "sw"]) == "200")
    #expect(!contains(server, "zanzibar").isEmpty)
    #expect(ada.refusal("DELETE", "users/\(ada.id)") == "204")
    // Until then the name is taken, and whoever signs in may look on.
    #expect(root.call("GET", "users/\(ada.id)").json["status"] as? String == "deleted")
    let nobody = Person(at: server)
    let wanted = ["username": "ada", "password": Person.password]
    #expect(nobody.refusal("POST", "auth/register", wanted) == "409 username_taken")
    let back = ada.signedIn("ada")
    let socket = try #require(ApiKeyTests.connected(server.port, back.accessToken ?? ""))
    socket.send(#"{"type":"observe","id":"u","resource":"user"}"#)
    #expect(ApiKeyTests.said(socket, "\"u\"").contains("zanzibar"))

    #expect(eventually(within: 8) { root.refusal("GET", "users/\(ada.id)") == "404 not_found" })
    #expect(ApiKeyTests.end(of: socket, within: 2) == 4_403)
    for token in [back.accessToken, key] {
      #expect(nobody.refusal("GET", "users/me", token: token) == "401 unauthenticated")
    }
    #expect(nobody.refusal("POST", "auth/refresh", ["refreshToken": back.refreshToken]) == "401 unauthenticated")
    #expect(nobody.refusal("POST", "auth/login", wanted) == "401 wrong_credentials")
    #expect(root.refusal("POST", "users/\(ada.id)/restore") == "404 not_found")
    #expect(eventually { server.line(Self.said)?["user"] as? String == ada.id })
    // Nothing is left of it but that it was there, and who did what.
    #expect(contains(server, "zanzibar") == [])
    let left = contains(server, ada.id, outside: ["scopes", "audit_entries", "events"])
    #expect(left == [], "\(left)")
    #expect(ask(server, "SELECT count(*) FROM events WHERE scope_id = '\(ada.id)'") == "1\n")
    // The name is free, for somebody else.
    let other = Person("ada", at: server)
    #expect(!other.id.isEmpty && other.id != ada.id && other.call("GET", "users/me").json["about"] as? String == "")
  }

  @Test func whoComesBackInTimeHasEverything() throws {
    let server = try server("4s")
    let ada = Person("ada", at: server)
    let key = ApiKeyTests.key(of: ada, "read").key
    #expect(ada.refusal("DELETE", "users/\(ada.id)") == "204")
    let back = ada.signedIn("ada")
    #expect(back.refusal("POST", "users/\(ada.id)/restore") == "200")
    Thread.sleep(forTimeInterval: 6)
    #expect(back.refusal("GET", "users/me") == "200" && back.refusal("GET", "users/me", token: key) == "200")
    #expect(server.line(Self.said) == nil)
  }

  @Test func whatHasRunOutIsSwept() throws {
    let folder = Folder()
    var server = try server("1s", folder)
    let ada = Person("ada", at: server)
    let (old, running) = (
      ada.signedIn("ada"), ApiKeyTests.key(of: ada, "read", ["expiresAt": ApiKeyTests.moment(in: 2)])
    )
    _ = ApiKeyTests.key(of: ada, "read")
    #expect(eventually(within: 6) { ask(server, "SELECT count(*) FROM api_keys") == "1\n" })
    #expect(ask(server, "SELECT count(*) FROM api_key_hashes") == "1\n")
    #expect(ada.refusal("GET", "users/me", token: running.key) == "401 unauthenticated")
    server.signal(SIGTERM)
    _ = server.exitCode()
    _ = ask(server, "UPDATE sessions SET expires_at = 1 WHERE id = '\(old.sessionID)'")
    server = try self.server("1s", folder)
    #expect(eventually(within: 6) { ask(server, "SELECT count(*) FROM sessions") == "1\n" })
    #expect(ask(server, "SELECT id FROM session_keys") == "\(ada.sessionID)\n")
  }

  @Test(.enabled(if: RedisProcess.isInstalled && PostgresServer.isInstalled, "needs redis and postgresql"))
  func severalNodesRemoveOnce() throws {
    let (redis, database) = (try RedisProcess(), try PostgresServer.shared().database())
    let settings = ["CASCADE_AUTH_KEYS": String(repeating: "0a", count: 32), "CASCADE_AUTH_DELETION_GRACE": "4s"]
    let nodes = try (0..<2).map { _ in
      try TestServer(
        "--database", database.url, "--redis", redis.url, environment: AccountTests.quick.merging(settings) { $1 })
    }
    for node in nodes { #expect(eventually(within: 20) { curl("\(node.url)/readyz").status == 200 }) }
    let people = (0..<5).map { Person("ada-\($0)", at: nodes[$0 % 2]) }
    for person in people { #expect(person.refusal("DELETE", "users/\(person.id)") == "204") }
    // Both nodes have them in memory.
    let back = people.map { person in
      var back = person.signedIn((person.tokens["user"] as? [String: Any])?["username"] as? String ?? "")
      back = Person(at: nodes[1], back.tokens)
      #expect(back.refusal("GET", "users/\(person.id)/export") == "200")
      return back
    }
    #expect(back.allSatisfy { $0.accessToken != nil })
    #expect(eventually(within: 10) { (try? database.run("SELECT count(*) FROM users;")) == [["0"]] })
    for (person, node) in zip(back, nodes + nodes + nodes) {
      #expect(
        eventually(within: 2) {
          Person(at: node).refusal("GET", "users/me", token: person.accessToken).hasPrefix("401")
        })
    }
    #expect(
      eventually {
        nodes.flatMap { $0.lines() }.filter { $0["message"] as? String == Self.said }
          .compactMap { $0["user"] as? String }.sorted() == people.map(\.id).sorted()
      })
    #expect(!nodes.contains { $0.line("what has run out of accounts was not taken away") != nil })
  }
}
