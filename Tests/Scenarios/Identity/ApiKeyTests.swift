// API keys through the real server: made once, good at every door for what they are for, taken back at once.

import Foundation
import TestDatabases
import Testing

@Suite(.timeLimit(.minutes(2)))
struct ApiKeyTests {
  private func server(_ environment: [String: String] = [:]) throws -> TestServer {
    try TestServer(environment: AccountTests.quick.merging(environment) { $1 })
  }

  /// A key's text and id.
  static func key(of owner: Person, _ scope: String, _ more: [String: Any] = [:]) -> (key: String, id: String) {
    let input = ["name": "a program", "scope": scope].merging(more) { $1 }
    let made = owner.call("POST", "users/\(owner.id)/api-keys", input)
    #expect(made.status == 200, "\(made.body)")
    let known = made.json["apiKey"] as? [String: Any]
    return (made.json["key"] as? String ?? "", known?["id"] as? String ?? "")
  }

  @Test func aKeyDoesWhatItIsForAndNoMore() throws {
    let ada = Person("ada", at: try server())
    let (reading, writing) = (Self.key(of: ada, "read").key, Self.key(of: ada, "write").key)
    let path = "users/\(ada.id)"
    for key in [reading, writing] {
      #expect(ada.call("GET", "users/me", token: key).json["username"] as? String == "ada")
      #expect(ada.refusal("GET", "\(path)/sessions", token: key) == "200")
    }
    #expect(ada.refusal("PATCH", path, ["about": "hello"], token: reading) == "403 permission_denied")
    #expect(ada.refusal("POST", "tickets", [:], token: reading) == "403 permission_denied")
    #expect(ada.refusal("PATCH", path, ["about": "hello"], token: writing) == "200")
    #expect(ada.call("GET", "users/me").json["about"] as? String == "hello")
    // Somebody else's is nobody's business.
    let bob = Person("bob", at: ada.server)
    #expect(ada.refusal("GET", "users/\(bob.id)/sessions", token: writing) == "403 permission_denied")
  }

  @Test func anAdministratorsKeyAdministersWhereItMay() throws {
    let root = Person(rootOf: try server())
    let ada = Person("ada", at: root.server)
    let keys = ["read", "write", "admin"].map { Self.key(of: root, $0).key }
    #expect(
      keys.map { root.refusal("GET", "users", token: $0) } == ["403 permission_denied", "403 permission_denied", "200"])
    #expect(root.refusal("POST", "users/\(ada.id)/ban", [:], token: keys[1]) == "403 permission_denied")
    #expect(root.refusal("POST", "users/\(ada.id)/ban", [:], token: keys[2]) == "200")
    #expect(root.refusal("DELETE", "users/\(ada.id)/ban", token: keys[2]) == "200")
    // What an owner may not, its key may not, whatever it is for; and what the owner may changes for the key at once.
    let hers = Self.key(of: ada.signedIn("ada"), "admin").key
    #expect(ada.refusal("GET", "users", token: hers) == "403 permission_denied")
    #expect(root.refusal("PUT", "users/\(ada.id)/role", ["role": "admin"]) == "200")
    #expect(ada.refusal("GET", "users", token: hers) == "200")
    #expect(root.refusal("PUT", "users/\(ada.id)/role", ["role": "user"]) == "200")
    #expect(ada.refusal("GET", "users", token: hers) == "403 permission_denied")
  }

  /// A key that somebody found is not to become more than it is.
  @Test func whatTakesASessionTakesNoKey() throws {
    let root = Person(rootOf: try server())
    let (key, id) = Self.key(of: root, "admin")
    let path = "users/\(root.id)"
    let passwords = ["currentPassword": Person.password, "newPassword": "another horse"]
    let calls: [(String, String, [String: Any]?)] = [
      ("POST", "\(path)/api-keys", ["name": "another", "scope": "admin"]),
      ("PATCH", "\(path)/api-keys/\(id)", ["name": "another"]), ("DELETE", "\(path)/api-keys/\(id)", nil),
      ("POST", "auth/logout", nil), ("POST", "\(path)/password", passwords),
      ("POST", "\(path)/password-reset", nil), ("POST", "\(path)/sessions/revoke", [:]), ("DELETE", path, nil),
    ]
    for (method, path, input) in calls {
      #expect(root.refusal(method, path, input, token: key) == "403 session_required", "\(method) \(path)")
    }
    #expect(root.refusal("GET", "users/me") == "200")
  }

  @Test func aKeyIsListedNamedAndTakenBack() throws {
    let ada = Person("ada", at: try server())
    let path = "users/\(ada.id)/api-keys"
    let (key, id) = Self.key(of: ada, "read")
    let other = Self.key(of: ada, "write").key
    #expect(ada.refusal("PATCH", "\(path)/\(id)", ["name": "The gate"]) == "200")
    #expect(ada.refusal("PATCH", "\(path)/\(id)", ["scope": "admin"]) == "400 invalid_input")
    #expect(ada.refusal("GET", "users/me", token: key) == "200")
    #expect(eventually { ada.call("GET", "\(path)/\(id)").json["lastUsedAt"] is String })
    let listed = ada.call("GET", path)
    let items = listed.json["items"] as? [[String: Any]] ?? []
    #expect(
      items.count == 2 && items.contains { $0["name"] as? String == "The gate" && $0["scope"] as? String == "read" })
    let secret = key.split(separator: ".")[0].description
    #expect(secret.hasPrefix("ck_") && !listed.body.contains(secret) && !listed.body.contains("hash"))
    #expect(
      ada.refusal("DELETE", "\(path)/\(id)") == "204" && ada.refusal("DELETE", "\(path)/\(id)") == "404 not_found")
    #expect(ada.refusal("GET", "users/me", token: key) == "401 unauthenticated")
    #expect(ada.refusal("GET", "users/me", token: other) == "200")
  }

  /// A repeat is another key: the first one's secret is kept nowhere.
  @Test func aRepeatTellsNoSecretAgain() throws {
    let ada = Person("ada", at: try server())
    let made = (0..<2).map { _ in
      curl(
        "\(ada.server.url)/api/users/\(ada.id)/api-keys", "-H", "content-type: application/json",
        "-H", "authorization: Bearer \(ada.accessToken ?? "")", "-H", "idempotency-key: again-and-again",
        body: Data(#"{"name":"x","scope":"read"}"#.utf8))
    }
    let keys = made.map { $0.json["key"] as? String ?? $0.body }
    #expect(made.allSatisfy { $0.status == 200 } && keys[0] != keys[1], "\(keys)")
    for key in keys { #expect(ada.refusal("GET", "users/me", token: key) == "200") }
  }

  @Test func whatIsNoKeyIsRefused() throws {
    let ada = Person("ada", at: try server())
    let bob = Person("bob", at: ada.server)
    let (key, other) = (Self.key(of: ada, "read").key, Self.key(of: ada, "read").key)
    let parts = key.split(separator: ".").map(String.init)
    let flipped = String(parts[0].dropLast(2)) + (parts[0].hasSuffix("AA") ? "BA" : "AA")
    let wrong = [
      "ck_", "ck_nonsense", parts[0], "\(parts[0]).\(parts[1])", "\(key).more", "\(flipped).\(parts[1]).\(parts[2])",
      "\(parts[0]).\(other.split(separator: ".")[1]).\(parts[2])", "\(parts[0]).\(parts[1]).\(bob.id)",
      "\(parts[0]).\(parts[1]).usr_01k3v5y8e7frq8q2w0mdnyxjkt", "cr_" + key.dropFirst(3),
      key + String(repeating: "A", count: 5_000),
    ]
    for token in wrong { #expect(ada.refusal("GET", "users/me", token: token) == "401 unauthenticated", "\(token)") }
    #expect(ada.refusal("GET", "users/me", token: key) == "200")
    // Neither is a key a refresh token.
    #expect(ada.refusal("POST", "auth/refresh", ["refreshToken": key]) == "401 unauthenticated")
  }

  @Test func thereIsAnEndToThem() throws {
    let ada = Person("ada", at: try server(["CASCADE_AUTH_MAX_API_KEYS": "2"]))
    let path = "users/\(ada.id)/api-keys"
    let wanted: [String: Any] = ["name": "x", "scope": "read"]
    let soon = Self.moment(in: 1)
    let past = ["expiresAt": "2020-01-01T00:00:00Z"]
    #expect(ada.refusal("POST", path, wanted.merging(past) { $1 }) == "400 invalid_input")
    let (key, _) = Self.key(of: ada, "read", ["expiresAt": soon])
    _ = Self.key(of: ada, "read")
    #expect(ada.refusal("GET", "users/me", token: key) == "200")
    #expect(ada.refusal("POST", path, wanted) == "409 too_many_api_keys")
    // One that has run out is good for nothing, and makes room.
    #expect(eventually(within: 3) { ada.refusal("GET", "users/me", token: key) == "401 unauthenticated" })
    #expect(ada.refusal("POST", path, wanted) == "200" && ada.refusal("POST", path, wanted) == "409 too_many_api_keys")
  }

  @Test func keysEndWithWhatTheirOwnerMay() throws {
    let root = Person(rootOf: try server())
    let ada = Person("ada", at: root.server)
    let key = Self.key(of: ada, "write").key
    #expect(root.refusal("POST", "users/\(ada.id)/ban", [:]) == "200")
    #expect(ada.refusal("GET", "users/me", token: key) == "403 account_banned")
    // Whoever has not the whole of it is not told.
    let parts = key.split(separator: ".").map(String.init)
    let guess = "ck_" + String(repeating: "A", count: 43) + ".\(parts[1]).\(parts[2])"
    #expect(ada.refusal("GET", "users/me", token: guess) == "401 unauthenticated")
    #expect(root.refusal("DELETE", "users/\(ada.id)/ban") == "200")
    #expect(ada.refusal("GET", "users/me", token: key) == "200")
    #expect(root.refusal("DELETE", "users/\(ada.id)") == "204")
    #expect(ada.refusal("GET", "users/me", token: key) == "401 unauthenticated")
    #expect(root.refusal("POST", "users/\(ada.id)/restore") == "200")
    #expect(ada.refusal("GET", "users/me", token: key) == "200")
    // An administrator who gives a new password expects that nobody else is in there.
    #expect(root.refusal("POST", "users/\(ada.id)/password-reset") == "200")
    #expect(ada.refusal("GET", "users/me", token: key) == "401 unauthenticated")
  }

  // MARK: Doors

  @Test func aKeyOpensEveryDoor() throws {
    let ada = Person("ada", at: try server())
    let (reading, writing) = (Self.key(of: ada, "read").key, Self.key(of: ada, "write").key)
    func command(_ key: String, _ arguments: String...) -> Tool {
      Tool.run(
        Tool.server, ["user"] + arguments + ["--server", ada.server.url],
        environment: ["CASCADE_TOKEN": key])
    }
    #expect(command(reading, "me").output.contains("ada"), "\(command(reading, "me"))")
    #expect(command(reading, "patch", ada.id, "--about", "hello").code != 0)
    // A connection that stays: what it calls is held to the scope as well.
    let socket = try #require(Self.connected(ada.server.port, reading))
    socket.send(#"{"type":"call","id":"1","operation":"user.me","input":{}}"#)
    #expect(Self.said(socket, "\"1\"").contains(ada.id))
    socket.send(#"{"type":"call","id":"2","operation":"user.patch","input":{"userId":"\#(ada.id)","patch":{}}}"#)
    #expect(Self.said(socket, "\"2\"").contains("permission_denied"))
    socket.send(#"{"type":"observe","id":"k","resource":"apiKey"}"#)
    #expect(Self.said(socket, "\"k\"").contains("a program"))
    // A ticket is as good as the key that it came by.
    let ticket = ada.call("POST", "tickets", [:], token: writing).json["ticket"] as? String ?? ""
    #expect(
      WebSocketClient(ada.server.port, "/ws?ticket=\(ticket)", fields: "sec-websocket-protocol: cascade.v1.json\r\n")
        != nil)
  }

  @Test func anOpenConnectionEndsWithItsKey() throws {
    let ada = Person("ada", at: try server())
    let (key, id) = Self.key(of: ada, "read")
    let (mine, its) = (
      try #require(Self.connected(ada.server.port, key)),
      try #require(Self.connected(ada.server.port, Self.key(of: ada, "read").key))
    )
    #expect(ada.refusal("DELETE", "users/\(ada.id)/api-keys/\(id)") == "204")
    #expect(Self.end(of: mine, within: 1) == 4_403)
    its.send(#"{"type":"ping","t1":1}"#)
    #expect(Self.end(of: its, within: 0.5) == nil)
  }

  @Test func aConnectionEndsWhenItsKeyHasRunOut() throws {
    let ada = Person("ada", at: try server())
    let soon = Self.moment(in: 1.5)
    let socket = try #require(
      Self.connected(ada.server.port, Self.key(of: ada, "read", ["expiresAt": soon]).key))
    let began = Date()
    #expect(Self.end(of: socket, within: 4) != nil && Date().timeIntervalSince(began) > 0.5)
  }

  @Test(.enabled(if: RedisProcess.isInstalled && PostgresServer.isInstalled, "needs redis and postgresql"))
  func whatIsTakenBackOnOneNodeIsRefusedOnTheOther() throws {
    let (redis, database) = (try RedisProcess(), try PostgresServer.shared().database())
    let keys = ["CASCADE_AUTH_KEYS": String(repeating: "0a", count: 32)]
    let nodes = try (0..<2).map { _ in
      try TestServer(
        "--database", database.url, "--redis", redis.url, environment: AccountTests.quick.merging(keys) { $1 })
    }
    for node in nodes { #expect(eventually(within: 20) { curl("\(node.url)/readyz").status == 200 }) }
    let root = Person(rootOf: nodes[0])
    let ada = Person("ada", at: nodes[0])
    let there = Person(at: nodes[1])
    let (key, id) = Self.key(of: ada, "admin")
    let socket = try #require(Self.connected(nodes[1].port, key))
    #expect(there.refusal("GET", "users", token: key) == "403 permission_denied")
    #expect(root.refusal("PUT", "users/\(ada.id)/role", ["role": "admin"]) == "200")
    #expect(eventually(within: 1) { there.refusal("GET", "users", token: key) == "200" })
    #expect(root.refusal("PUT", "users/\(ada.id)/role", ["role": "user"]) == "200")
    #expect(eventually(within: 1) { there.refusal("GET", "users", token: key) == "403 permission_denied" })
    #expect(ada.refusal("DELETE", "users/\(ada.id)/api-keys/\(id)") == "204")
    #expect(eventually(within: 1) { there.refusal("GET", "users/me", token: key) == "401 unauthenticated" })
    #expect(Self.end(of: socket, within: 1) == 4_403)
  }

  // MARK: What is kept

  @Test func nothingThatIsKeptOpensAnything() throws {
    let root = Person(rootOf: try server())
    let (key, id) = Self.key(of: root, "admin")
    let secret = key.split(separator: ".")[0].description
    #expect(root.refusal("GET", "users", token: key) == "200")
    #expect(root.refusal("GET", "users", token: key + "x") == "401 unauthenticated")
    // The log of who did what names the key, as what was made and as what was called with.
    #expect(root.refusal("PATCH", "settings", ["motd": "hello"], token: key) == "200")
    #expect(
      eventually {
        let entries = root.call("GET", "audit").json["items"] as? [[String: Any]] ?? []
        let about = { (name: String) in
          entries.first { $0["operation"] as? String == name }?["subjects"] as? [String] ?? []
        }
        return about("apiKey.make").contains(id) && about("runtimeSettings.patch").contains(id)
      })
    root.server.signal(SIGTERM)
    _ = root.server.exitCode()
    let files = ["cascade.db", "cascade.db-wal"].compactMap {
      FileManager.default.contents(atPath: root.server.folder["data/\($0)"])
    }
    let all = files.reduce(Data(), +) + Data(root.server.folder.read("said").utf8)
    #expect(all.range(of: Data(id.utf8)) != nil && all.range(of: Data(secret.utf8)) == nil)
  }

  static func moment(in seconds: Double) -> String {
    let style = Date.ISO8601FormatStyle(includingFractionalSeconds: true)
    return Date(timeIntervalSinceNow: seconds).formatted(style)
  }

  // MARK: Connections

  static func connected(_ port: Int, _ key: String) -> WebSocketClient? {
    WebSocketClient(
      port, "/ws", fields: "sec-websocket-protocol: cascade.v1.json\r\nauthorization: Bearer \(key)\r\n")
  }

  /// The next message that has this in it.
  static func said(_ socket: WebSocketClient, _ text: String) -> String {
    for _ in 0..<20 {
      guard case .text(let said) = socket.receive() else { return "" }
      if said.contains(text) { return said }
    }
    return ""
  }

  /// How the connection closes; nil where it does not.
  static func end(of socket: WebSocketClient, within seconds: Double) -> UInt16? {
    let until = Date(timeIntervalSinceNow: seconds)
    while Date() < until {
      if case .close(let code) = socket.receive(within: seconds) { return code }
    }
    return nil
  }
}
