// Who did what, as administrators read it: every call that changes something or was to, whatever became of it, on both
// databases; and nothing in it that is a secret.

import Foundation
import TestDatabases
import TestProcesses
import Testing

@Suite(.timeLimit(.minutes(2)))
struct AuditTests {
  enum Kind: String, CaseIterable { case sqlite, postgres }

  private static let kinds: [Kind] = PostgresServer.isInstalled ? Kind.allCases : [.sqlite]

  private func run(_ kind: Kind, _ body: (TestServer) throws -> Void) throws {
    guard kind == .postgres else { return try body(try TestServer(environment: AccountTests.quick)) }
    let database = try PostgresServer.shared().database()
    try withExtendedLifetime(database) {
      try body(try TestServer("--database", database.url, environment: AccountTests.quick))
    }
  }

  /// The latest first, by the management's socket, as soon as there are as many as wanted.
  private func entries(_ server: TestServer, atLeast count: Int, _ flags: String...) -> [[String: Any]] {
    var found: [[String: Any]] = []
    _ = eventually(within: 5) {
      let said = Tool.run(
        Tool.server, ["audit", "list", "--json", "--limit", "200", "--data-dir", server.folder["data"]] + flags)
      let page = (try? JSONSerialization.jsonObject(with: said.data)) as? [String: Any]
      found = page?["items"] as? [[String: Any]] ?? []
      return found.count >= count
    }
    return found
  }

  @Test(arguments: kinds) func whoDidWhatIsKept(_ kind: Kind) throws {
    try run(kind) { server in
      let root = Person(rootOf: server)
      let ada = Person("ada", at: server)
      #expect(ada.refusal("POST", "users/\(root.id)/ban", ["reason": "a-reason-71c4"]) == "403 permission_denied")
      #expect(root.refusal("POST", "users/\(ada.id)/ban", ["reason": "a-reason-71c4"]) == "200")
      let deleted = root.call("DELETE", "users/\(ada.id)/sessions/\(ada.sessionID)")
      _ = root.call("GET", "users")
      let all = entries(server, atLeast: 5)
      let said = all.reversed().map { "\($0["operation"] ?? "") \($0["outcome"] ?? "")" }
      #expect(
        said == [
          "auth.setUp ok", "auth.register ok", "user.ban permission_denied", "user.ban ok",
          "session.delete \(deleted.status == 204 ? "ok" : "not_found")",
        ])
      let (refused, banned) = (all[2], all[1])
      #expect(refused["actor"] as? String == ada.id && refused["scopeId"] as? String == root.id)
      #expect(banned["actor"] as? String == root.id && banned["scopeId"] as? String == ada.id)
      #expect(banned["address"] as? String == "127.0.0.1" && banned["door"] as? String == "rest")
      #expect(all[0]["subjects"] as? [String] == [ada.sessionID])
      #expect(all[0]["requestId"] as? String == deleted.field("x-request-id"))
      // Whoever signs in is known by that very call.
      #expect(all[3]["actor"] as? String == ada.id && all[3]["scopeId"] as? String == ada.id)
      // Administrators alone.
      #expect(root.refusal("GET", "audit?limit=1") == "200")
      #expect(Person(at: server).refusal("GET", "audit") == "401 unauthenticated")
      #expect(Person("bob", at: server).refusal("GET", "audit") == "403 permission_denied")
    }
  }

  /// A name that was tried may be a password in the wrong field: the account that has it is kept, by its id.
  @Test(arguments: kinds) func whoeverFailsToSignInIsKeptByTheAccountThatItTried(_ kind: Kind) throws {
    try run(kind) { server in
      let nobody = Person(at: server)
      let ada = Person("ada", at: server)
      func login(_ name: String) {
        _ = nobody.call("POST", "auth/login", ["username": name, "password": "wrong-secret-83d1"])
      }
      login("ADA")
      login("hunter2")
      let failed = entries(server, atLeast: 2, "--outcome", "wrong_credentials")
      #expect(failed.allSatisfy { $0["actor"] is NSNull && $0["operation"] as? String == "auth.login" })
      #expect(failed.reversed().map { $0["scopeId"] as? String ?? "-" } == [ada.id, "-"])
      #expect(failed.allSatisfy { $0["address"] as? String == "127.0.0.1" } && !"\(failed)".contains("hunter2"))
      _ = nobody.signedIn("ada")
      let all = entries(server, atLeast: 3, "--scope-id", ada.id)
      let told = all.reversed().map {
        "\($0["operation"] ?? "") \($0["outcome"] ?? "") \($0["actor"] as? String ?? "-")"
      }
      #expect(
        told == ["auth.register ok \(ada.id)", "auth.login wrong_credentials -", "auth.login ok \(ada.id)"], "\(told)")
      let request = all.first?["requestId"] as? String ?? ""
      #expect(entries(server, atLeast: 1, "--request-id", request).count == 1)
    }
  }

  @Test func everyDoorIsKept() throws {
    let server = try TestServer(environment: AccountTests.quick)
    let root = Person(rootOf: server)
    let fields = "sec-websocket-protocol: cascade.v1.json\r\nauthorization: Bearer \(root.accessToken ?? "")\r\n"
    let socket = try #require(WebSocketClient(server.port, "/ws/server", fields: fields))
    for (id, name) in ["Ours", ""].enumerated() {
      socket.send(#"{"type":"patch","id":"\#(id)","resource":"runtimeSettings","patch":{"title":"\#(name)"}}"#)
    }
    let token = ["CASCADE_TOKEN": root.accessToken ?? "", "CASCADE_SERVER": "127.0.0.1:\(server.port)"]
    #expect(Tool.cascade("settings", "set", "--title", "Theirs", environment: token).code == 0)
    _ = Person("ada", at: server).refusal("PATCH", "settings", ["title": "Mine"])
    let all = entries(server, atLeast: 4, "--operation", "runtimeSettings.patch")
    let said = Set(all.map { "\($0["door"] ?? "") \($0["outcome"] ?? "")" })
    #expect(said == ["realtime ok", "realtime invalid_input", "grpc ok", "rest permission_denied"], "\(said)")
  }

  @Test(.enabled(if: Tool.isHere("sqlite3"), "needs sqlite3")) func whatIsOlderThanItIsKeptGoes() throws {
    let folder = Folder()
    var server = try TestServer(folder: folder, environment: AccountTests.quick)
    _ = (Person("ada", at: server), Person("bob", at: server))
    _ = entries(server, atLeast: 2)
    server.signal(SIGTERM)
    #expect(server.exitCode() == 0)
    func sqlite(_ statement: String) -> String {
      Tool.run("sqlite3", ["-cmd", ".timeout 5000", folder["data/cascade.db"], statement]).output
    }
    _ = sqlite("UPDATE audit_entries SET at = at - 2 * 3600000000 WHERE id = (SELECT min(id) FROM audit_entries)")
    let wanted = AccountTests.quick.merging(["CASCADE_AUDIT_RETENTION": "1h"]) { $1 }
    server = try TestServer(folder: folder, environment: wanted)
    #expect(eventually(within: 10) { sqlite("SELECT count(*) FROM audit_entries") == "1\n" })
    #expect(entries(server, atLeast: 1).count == 1)
  }

  @Test(arguments: kinds) func theManagementsDoorIsKeptAsTheOperators(_ kind: Kind) throws {
    try run(kind) { server in
      #expect(Tool.cascade("user", "create", "--username", "ada", "--data-dir", server.folder["data"]).code == 0)
      #expect(Tool.cascade("user", "create", "--username", "ada", "--data-dir", server.folder["data"]).code == 1)
      let all = entries(server, atLeast: 2, "--actor", "operator")
      #expect(all.map { $0["outcome"] as? String } == ["username_taken", "ok"])
      #expect(all.allSatisfy { $0["door"] as? String == "management" && $0["address"] is NSNull })
    }
  }

  @Test(arguments: kinds) func itIsReadPageByPageInBothOrders(_ kind: Kind) throws {
    try run(kind) { server in
      let root = Person(rootOf: server)
      for place in 0..<7 { _ = root.call("PATCH", "users/me\(place)", ["about": "x"]) }
      _ = entries(server, atLeast: 8)
      for order in ["at", "atDesc"] {
        var (ids, cursor): ([String], String?) = ([], nil)
        repeat {
          let page = root.call("GET", "audit?limit=3&order=\(order)" + (cursor.map { "&cursor=\($0)" } ?? "")).json
          ids += (page["items"] as? [[String: Any]] ?? []).compactMap { $0["id"] as? String }
          cursor = page["nextCursor"] as? String
        } while cursor != nil
        #expect(
          ids.count == 8 && Set(ids).count == 8 && ids == (order == "at" ? ids.sorted() : ids.sorted().reversed()))
      }
      #expect(root.refusal("GET", "audit?cursor=nonsense") == "400 invalid_input")
    }
  }

  @Test func nothingInItIsASecretAndNothingIsLostInADrain() throws {
    let folder = Folder()
    let server = try TestServer(folder: folder, environment: AccountTests.quick)
    let root = Person(rootOf: server)
    let ada = Person("ada", at: server)
    _ = root.call("POST", "users/\(ada.id)/ban", ["reason": "a-reason-71c4"])
    _ = ada.call("POST", "auth/login", ["username": "ada", "password": "wrong-secret-83d1"])
    server.signal(SIGTERM)
    #expect(server.exitCode() == 0)
    let kept = Tool.run("sqlite3", [folder["data/cascade.db"], "SELECT * FROM audit_entries"]).output
    #expect(kept.split(separator: "\n").count == 4, "\(kept)")
    for text in [Person.password, "wrong-secret-83d1", "a-reason-71c4", ada.refreshToken, root.accessToken ?? "-"] {
      #expect(!kept.contains(text))
    }
  }

  @Test func tailFollowsWhatIsDone() throws {
    let server = try TestServer(environment: AccountTests.quick)
    let ada = Person("ada", at: server)
    _ = entries(server, atLeast: 1)
    let folder = Folder()
    folder.write("out", "")
    let tail = TestProcess()
    tail.executableURL = URL(filePath: Tool.server)
    tail.arguments = ["audit", "tail", "--data-dir", server.folder["data"]]
    tail.environment = Tool.bareEnvironment
    tail.standardOutput = FileHandle(forWritingAtPath: folder["out"])
    tail.standardError = FileHandle.nullDevice
    tail.standardInput = FileHandle.nullDevice
    try tail.run()
    defer { kill(tail.processIdentifier, SIGKILL) }
    #expect(eventually(within: 10) { folder.read("out").contains("  auth.register  ok") })
    _ = Person(at: server).signedIn("ada", "not the password")
    #expect(
      eventually(within: 5) {
        folder.read("out").contains("  -  127.0.0.1  rest  auth.login  wrong_credentials  \(ada.id)")
      })
    #expect(folder.read("out").split(separator: "\n").count == 2)
    let once = Tool.cascade("audit", "tail", "--server", "127.0.0.1:1")
    #expect(once.code == 1 && once.errorLines.count == 1)
  }
}
