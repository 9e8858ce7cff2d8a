// One server, whose every tested call goes through one door, and the people on it. Scenes are made ready over REST from other
// addresses, so that nothing of it counts against the call that is tested.

import Foundation
import Testing

final class Stage {
  enum Kind: Sendable {
    /// With a root.
    case usual
    /// Nobody has an account yet.
    case bare
  }

  struct Account: Sendable {
    var id: String
    var username: String
    var token: String
    var refreshToken: String
    var sessionID: String
  }

  struct Unready: Error { let reason: String }

  let door: Door
  let server: TestServer
  var labels = Labels()
  private var rows: Rows
  private(set) var root: Account?
  /// Those of this scene.
  private(set) var present: [Account] = []
  private var turn = 0
  /// What tells it from all others where they meet.
  let mark = UUID().uuidString.prefix(8).lowercased()

  /// Nothing is limited unless the environment says so.
  init(_ door: Door, _ kind: Kind, _ environment: [String: String] = [:]) throws {
    self.door = door
    var all = AccountTests.quick
    all["CASCADE_LIMITS_ENABLED"] = "false"
    all["CASCADE_DATABASE_SYNCHRONOUS"] = "normal"
    // By which browsers would reach it: then it takes passkeys, and people come by way of other services.
    all["CASCADE_AUTH_PUBLIC_URL"] = PasskeyDevice.origin
    all.merge(Stage.others) { $1 }
    all.merge(Stage.mail) { $1 }
    if kind != .bare {
      all["CASCADE_AUTH_ROOT_USERNAME"] = "root"
      all["CASCADE_AUTH_ROOT_PASSWORD"] = Person.password
    }
    // What is set to nothing is not set.
    server = try TestServer(environment: all.merging(environment) { $1 }.filter { !$0.value.isEmpty })
    rows = Rows(of: server)
    if kind != .bare {
      root = try account(from: ask("POST", "auth/login", ["username": "root", "password": .string(Person.password)]))
      root?.username = "root"
      labels.name(root?.id ?? "", "root")
      rows.root = root?.id
    }
  }

  // MARK: Scenes

  /// Begins the next: names of accounts are new, and moments are told from now.
  func begin() {
    turn += 1
    present = []
    labels.beginning = Date()
  }

  /// A name that nobody has, the same at every door.
  func name(_ name: String) -> String { "\(name)-\(turn)" }

  var rootToken: String { root?.token ?? "" }

  /// Somebody new, who is signed in.
  func account(_ name: String, role: String? = nil) throws -> Account {
    let input: JSON = ["username": .string(self.name(name)), "password": .string(Person.password)]
    let made = try account(new: ask("POST", "auth/register", input))
    if let role { try ask("PUT", "users/\(made.id)/role", ["role": .string(role)], as: rootToken) }
    return made
  }

  /// Somebody who has just come by another way.
  func account(new tokens: JSON) throws -> Account {
    let made = try account(from: tokens)
    labels.name(made.id, made.username)
    labels.name(made.sessionID, "session of \(made.username)")
    present.append(made)
    return made
  }

  /// Another session of somebody's.
  func signIn(_ account: Account, _ password: String = Person.password) throws -> Account {
    let said: JSON = ["username": .string(account.username), "password": .string(password)]
    var again = try self.account(from: ask("POST", "auth/login", said))
    again.username = account.username
    labels.name(again.sessionID, "another session of \(account.username)")
    return again
  }

  /// What the password of somebody answers of whom a second factor is asked.
  func half(_ account: Account) throws -> JSON {
    let said: JSON = ["username": .string(account.username), "password": .string(Person.password)]
    return try ask("POST", "auth/login", said)["mfa"]?["token"] ?? .null
  }

  /// Does it until that is refused.
  func exhaust(_ act: () throws -> Void) throws {
    for _ in 0..<50 {
      do { try act() } catch { return }
    }
    throw Unready(reason: "it is never refused")
  }

  /// A key of somebody's, whose first use was noted: that is done behind a call, where observers would see it or not yet.
  func apiKey(of account: Account, _ scope: String = "write") throws -> String {
    let path = "users/\(account.id)/api-keys"
    let made = try ask("POST", path, ["name": "robot", "scope": .string(scope)], as: account.token)
    guard let key = made["key"]?.string, let id = made["apiKey"]?["id"]?.string else {
      throw Unready(reason: made.text)
    }
    try ask("GET", "users/me", as: key)
    let isNoted = eventually { (try? ask("GET", "\(path)/\(id)", as: account.token))?["lastUsedAt"]?.string != nil }
    guard isNoted else { throw Unready(reason: "the key's use is not noted") }
    return key
  }

  /// What a server without accounts writes for whoever may read its folder.
  var setUpToken: String { server.folder.read("data/set-up-token").trimmingCharacters(in: .newlines) }

  private func account(from tokens: JSON) throws -> Account {
    guard let id = tokens["user"]?["id"]?.string, let token = tokens["accessToken"]?.string,
      let refresh = tokens["refreshToken"]?.string, let session = tokens["sessionId"]?.string
    else { throw Unready(reason: "no tokens: \(tokens.text)") }
    return Account(
      id: id, username: tokens["user"]?["username"]?.string ?? "", token: token, refreshToken: refresh,
      sessionID: session)
  }

  /// Over REST, from an address of the scene's own. What is refused leaves no scene.
  @discardableResult
  func ask(_ method: String, _ path: String, _ body: JSON? = nil, as token: String? = nil) throws -> JSON {
    var request = HTTPExchange.Request(method: method)
    request.target = "/api/" + path
    request.body = body?.text
    if body != nil { request.fields["content-type"] = "application/json" }
    request.fields["authorization"] = token.map { "Bearer \($0)" }
    guard let answer = HTTPExchange.ask(server.port, request, from: "127.9.\(turn / 200).\(turn % 200 + 1)"),
      (200..<300).contains(answer.status)
    else { throw Unready(reason: "\(method) \(path) is refused at \(server.url)") }
    return JSON(answer.body) ?? .null
  }

  // MARK: What came of it

  /// Those who are present observe themselves, and the root observes the server.
  func watchers() -> [Watcher] {
    var all = present.map { Watcher($0.username, server.port, "/ws", of: "USER", as: $0.token) }
    if let root { all.append(Watcher("root", server.port, "/ws/server", of: "SERVER", as: root.token)) }
    return all
  }

  func changedRows() -> [String] { rows.changes(&labels) }

  /// The audit log as it is when everything is written, which is when the server has ended.
  func auditLog() -> [String] {
    server.signal(SIGTERM)
    guard server.exitCode(within: 15) == 0 else { return ["the server did not end by itself"] }
    return rows.audited(&labels)
  }
}
