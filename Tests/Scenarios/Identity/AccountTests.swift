// Accounts as their owners have them: made, signed in to, renewed, and signed out of, through the real server.

import Foundation
import TestDatabases
import Testing

@Suite(.timeLimit(.minutes(2)))
struct AccountTests {
  static let quick = ["CASCADE_AUTH_PASSWORD_MEMORY": "8KiB", "CASCADE_AUTH_PASSWORD_PASSES": "1"]

  private func server(_ environment: [String: String] = [:]) throws -> TestServer {
    try TestServer(environment: Self.quick.merging(environment) { $1 })
  }

  @Test func somebodyMakesAnAccountAndSignsInAndOut() throws {
    let server = try server()
    let ada = Person("Ada", at: server)
    #expect(!ada.id.isEmpty && ada.call("GET", "users/me").json["username"] as? String == "Ada")
    // Capitals make no difference.
    let again = ada.signedIn("ADA")
    #expect(again.id == ada.id && again.sessionID != ada.sessionID)
    #expect(again.refusal("POST", "auth/logout") == "204")
    #expect(again.refusal("GET", "users/me") == "401 unauthenticated")
    #expect(ada.refusal("GET", "users/me") == "200")
    let nobody = Person(at: server)
    #expect(nobody.refusal("GET", "users/me") == "401 unauthenticated")
    #expect(nobody.refusal("GET", "users/me", token: "nonsense") == "401 unauthenticated")
  }

  @Test func anAccountOutlivesTheServer() throws {
    let folder = Folder()
    var server = try TestServer(folder: folder, environment: Self.quick)
    let ada = Person("ada", at: server)
    server.signal(SIGKILL)
    _ = server.exitCode()
    server = try TestServer(folder: folder, environment: Self.quick)
    var later = Person(at: server)
    later.tokens = ada.tokens
    #expect(later.call("GET", "users/me").json["id"] as? String == ada.id)
    #expect(later.signedIn("ada").id == ada.id)
  }

  @Test func namesAndPasswordsAreHeldToTheRules() throws {
    let ada = Person("ada", at: try server())
    let nobody = Person(at: ada.server)
    func register(_ name: String, _ password: String) -> String {
      nobody.refusal("POST", "auth/register", ["username": name, "password": password])
    }
    #expect(register("ADA", Person.password) == "409 username_taken")
    #expect(register("bo", Person.password) == "400 invalid_input")
    #expect(
      register("bob", "short") == "400 invalid_input" && register("admin", Person.password) == "400 invalid_input")
    #expect(register("Bobby-Tables", "bobby-tables").hasSuffix("weak_password"))
  }

  /// Two at once are one account and one refusal, never two accounts and never a fault.
  @Test func aNameIsGivenOnce() async throws {
    let server = try server()
    let codes = await withTaskGroup(of: String.self) { group in
      for _ in 0..<8 {
        group.addTask {
          Person(at: server).refusal("POST", "auth/register", ["username": "ada", "password": Person.password])
        }
      }
      return await group.reduce(into: []) { $0.append($1) }
    }
    #expect(codes.filter { $0 == "200" }.count == 1)
    #expect(codes.filter { $0 == "409 username_taken" }.count == 7, "\(codes)")
  }

  @Test func whoIsRefusedLearnsNothing() throws {
    let ada = Person("ada", at: try server())
    let nobody = Person(at: ada.server)
    let wrong = nobody.call("POST", "auth/login", ["username": "ada", "password": "something else"])
    let unknown = nobody.call("POST", "auth/login", ["username": "eve", "password": "something else"])
    #expect(wrong.status == 401 && wrong.json["code"] as? String == "wrong_credentials")
    #expect(unknown.status == 401 && unknown.json["detail"] as? String == wrong.json["detail"] as? String)
  }

  // MARK: Renewing

  @Test func aRefreshTokenIsGoodOnce() throws {
    let ada = Person("ada", at: try server())
    let nobody = Person(at: ada.server)
    let renewed = nobody.call("POST", "auth/refresh", ["refreshToken": ada.refreshToken])
    let next = renewed.json["refreshToken"] as? String ?? ""
    #expect(renewed.status == 200 && next != ada.refreshToken && renewed.json["sessionId"] as? String == ada.sessionID)
    #expect(ada.refusal("GET", "users/me", token: renewed.json["accessToken"] as? String) == "200")
    // Whoever shows the old one has stolen it, or was robbed: nobody goes on.
    #expect(nobody.refusal("POST", "auth/refresh", ["refreshToken": ada.refreshToken]) == "401 refresh_token_reused")
    #expect(nobody.refusal("POST", "auth/refresh", ["refreshToken": next]) == "401 unauthenticated")
    #expect(ada.refusal("GET", "users/me", token: renewed.json["accessToken"] as? String) == "401 unauthenticated")
  }

  @Test(arguments: ["", "cr_", "nonsense", "a.b.c", "cr_AAAA.ses_x.usr_y"])
  func whatIsNoRefreshTokenIsRefused(_ token: String) throws {
    let nobody = Person(at: try server())
    #expect(
      ["400 invalid_input", "401 unauthenticated"].contains(
        nobody.refusal("POST", "auth/refresh", ["refreshToken": token])))
  }

  /// Right in form, and of a session that is another's.
  @Test func aSecretOpensItsOwnSessionAlone() throws {
    let (ada, bob) = { ($0, Person("bob", at: $0.server)) }(Person("ada", at: try server()))
    let mixed =
      [String(ada.refreshToken.split(separator: ".")[0])]
      + bob.refreshToken.split(separator: ".").dropFirst().map(String.init)
    #expect(
      ada.refusal("POST", "auth/refresh", ["refreshToken": mixed.joined(separator: ".")]) == "401 unauthenticated")
    #expect(bob.refusal("GET", "users/me") == "200")
  }

  // MARK: Sessions

  @Test func sessionsAreListedNamedAndEnded() throws {
    let ada = Person("ada", at: try server())
    let tablet = ada.signedIn("ada")
    let path = "users/\(ada.id)/sessions"
    #expect(ada.refusal("PATCH", "\(path)/\(tablet.sessionID)", ["name": "The kitchen tablet"]) == "200")
    let listed = ada.call("GET", path).json["items"] as? [[String: Any]] ?? []
    #expect(listed.count == 2 && listed.contains { $0["name"] as? String == "The kitchen tablet" })
    #expect(
      listed.allSatisfy {
        ($0["userAgent"] as? String)?.hasPrefix("curl/") ?? false && $0["address"] as? String == "127.0.0.1"
      })
    // Pages end where they should.
    let first = ada.call("GET", "\(path)?limit=1").json
    let cursor = first["nextCursor"] as? String ?? ""
    let second = ada.call("GET", "\(path)?limit=1&cursor=\(cursor)").json
    let ids = [first, second].compactMap { ($0["items"] as? [[String: Any]])?.first?["id"] as? String }
    #expect(Set(ids) == [ada.sessionID, tablet.sessionID] && second["nextCursor"] is NSNull)
    #expect(ada.refusal("GET", "\(path)?cursor=nonsense") == "400 invalid_input")
    // A stranger is not let in.
    let bob = Person("bob", at: ada.server)
    #expect(bob.refusal("GET", path) == "403 permission_denied")
    #expect(bob.refusal("DELETE", "\(path)/\(tablet.sessionID)") == "403 permission_denied")
    #expect(ada.refusal("DELETE", "\(path)/\(tablet.sessionID)") == "204")
    #expect(tablet.refusal("GET", "users/me") == "401 unauthenticated")
    let phone = ada.signedIn("ada")
    #expect(ada.refusal("POST", "\(path)/revoke", [:]) == "204")
    #expect(phone.refusal("GET", "users/me") == "401 unauthenticated" && ada.refusal("GET", "users/me") == "200")
  }

  @Test func theOldestSessionMakesRoom() throws {
    let ada = Person("ada", at: try server(["CASCADE_AUTH_MAX_SESSIONS": "2"]))
    let second = ada.signedIn("ada")
    let third = ada.signedIn("ada")
    #expect([ada, second, third].map { $0.refusal("GET", "users/me") } == ["401 unauthenticated", "200", "200"])
  }

  // MARK: Passwords

  @Test func aNewPasswordEndsAllOtherSessions() throws {
    let ada = Person("ada", at: try server())
    let tablet = ada.signedIn("ada")
    func change(_ old: String) -> String {
      ada.refusal("POST", "users/\(ada.id)/password", ["currentPassword": old, "newPassword": "another horse"])
    }
    #expect(change("something else") == "401 wrong_credentials")
    #expect(change(Person.password) == "204")
    #expect(ada.refusal("GET", "users/me") == "200" && tablet.refusal("GET", "users/me") == "401 unauthenticated")
    #expect(ada.signedIn("ada").accessToken == nil && ada.signedIn("ada", "another horse").id == ada.id)
  }

  @Test func hashesAreRenewedWhenTheCostGrows() throws {
    let folder = Folder()
    var server = try TestServer(folder: folder, environment: Self.quick)
    _ = Person("ada", at: server)
    server.signal(SIGTERM)
    _ = server.exitCode()
    func hash() -> String {
      Tool.run("sqlite3", [folder["data/cascade.db"], "SELECT password_hash FROM logins"]).output
    }
    #expect(hash().contains("m=8,t=1"))
    server = try TestServer(
      folder: folder, environment: Self.quick.merging(["CASCADE_AUTH_PASSWORD_PASSES": "2"]) { $1 })
    #expect(Person(at: server).signedIn("ada").accessToken != nil)
    #expect(eventually(within: 5) { hash().contains("m=8,t=2") })
  }

  /// Of passwords and tokens the database holds nothing that anybody could use.
  @Test func theDatabaseHoldsNoSecretInClear() throws {
    let ada = Person("ada", at: try server())
    let secret = ada.refreshToken.split(separator: ".")[0].description
    ada.server.signal(SIGTERM)
    _ = ada.server.exitCode()
    let files = ["cascade.db", "cascade.db-wal"].compactMap {
      FileManager.default.contents(atPath: ada.server.folder["data/\($0)"])
    }
    let all = files.reduce(Data(), +) + Data(ada.server.folder.read("said").utf8)
    for text in [Person.password, secret, ada.accessToken ?? "-"] { #expect(all.range(of: Data(text.utf8)) == nil) }
  }
}
