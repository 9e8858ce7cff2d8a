// Accounts as administrators have them: roles have an order, whoever is kept out is out at once, and what was deleted can
// come back for a while.

import Foundation
import TestDatabases
import Testing

@Suite(.timeLimit(.minutes(2)))
struct UserTests {
  private func server() throws -> TestServer { try TestServer(environment: AccountTests.quick) }

  @Test func theFirstAccountTakesTheTokenInTheFile() throws {
    let server = try server()
    let file = server.folder["data/set-up-token"]
    let mode = try FileManager.default.attributesOfItem(atPath: file)[.posixPermissions] as? Int
    #expect(mode == 0o600)
    #expect(server.lines().contains { $0["file"] as? String == file })
    let nobody = Person(at: server)
    func setUp(_ token: String, _ name: String) -> String {
      nobody.refusal("POST", "auth/set-up", ["token": token, "username": name, "password": Person.password])
    }
    #expect(setUp("wrong", "eve").hasSuffix("wrong_code"))
    let token = server.folder.read("data/set-up-token").trimmingCharacters(in: .newlines)
    let root = Person(rootOf: server)
    #expect((root.call("GET", "users/me").json["role"] as? String) == "root")
    #expect(!FileManager.default.fileExists(atPath: file) && setUp(token, "eve").hasSuffix("wrong_code"))
  }

  @Test func theConfigurationNamesTheFirstAccount() throws {
    let named = ["CASCADE_AUTH_ROOT_USERNAME": "boss", "CASCADE_AUTH_ROOT_PASSWORD": Person.password]
    let server = try TestServer(environment: AccountTests.quick.merging(named) { $1 })
    let boss = Person(at: server).signedIn("boss")
    #expect(boss.call("GET", "users/me").json["role"] as? String == "root")
    #expect(!FileManager.default.fileExists(atPath: server.folder["data/set-up-token"]))
    #expect(!server.folder.read("said").contains(Person.password))
  }

  @Test func rolesHaveAnOrder() throws {
    let root = Person(rootOf: try server())
    let (ada, bob, eve) = (
      Person("ada", at: root.server), Person("bob", at: root.server), Person("eve", at: root.server)
    )
    func give(_ role: String, to person: Person, by giver: Person) -> String {
      giver.refusal("PUT", "users/\(person.id)/role", ["role": role])
    }
    #expect(give("admin", to: ada, by: bob) == "403 permission_denied")
    #expect(give("admin", to: ada, by: root) == "200" && give("admin", to: bob, by: root) == "200")
    // An administrator makes no other, and does not reach one.
    #expect(give("admin", to: eve, by: ada) == "403 role_out_of_reach")
    #expect(give("creator", to: eve, by: ada) == "200")
    #expect(give("user", to: bob, by: ada) == "403 role_out_of_reach")
    #expect(ada.refusal("POST", "users/\(root.id)/ban", [:]) == "403 role_out_of_reach")
    #expect(ada.refusal("POST", "users/\(bob.id)/password-reset", [:]) == "403 role_out_of_reach")
    // The last root stays.
    #expect(give("user", to: root, by: root) == "409 last_root")
    #expect(root.refusal("DELETE", "users/\(root.id)") == "409 last_root")
    #expect(give("root", to: ada, by: root) == "200" && give("user", to: root, by: root) == "200")
    // What one may changes with the role, for tokens of before too.
    #expect(root.refusal("GET", "users") == "403 permission_denied" && ada.refusal("GET", "users") == "200")
  }

  @Test func whoIsBannedIsOutAtOnce() throws {
    let root = Person(rootOf: try server())
    let ada = Person("ada", at: root.server)
    let until = Timestamp.text(secondsFromNow: 3)
    #expect(root.refusal("POST", "users/\(ada.id)/ban", ["reason": "noise", "until": until]) == "200")
    #expect(ada.refusal("GET", "users/me") == "403 account_banned")
    let login = ["username": "ada", "password": Person.password]
    let refused = Person(at: root.server).call("POST", "auth/login", login)
    #expect(refused.json["code"] as? String == "account_banned" && refused.body.contains("noise"))
    #expect(ada.refusal("POST", "auth/refresh", ["refreshToken": ada.refreshToken]).hasPrefix("40"))
    // A ban ends by itself.
    #expect(eventually(within: 10) { ada.signedIn("ada").accessToken != nil })
    #expect(root.refusal("POST", "users/\(ada.id)/ban", [:]) == "200" && ada.signedIn("ada").accessToken == nil)
    #expect(root.refusal("DELETE", "users/\(ada.id)/ban") == "200" && ada.signedIn("ada").accessToken != nil)
  }

  @Test func whatWasDeletedCanComeBack() throws {
    let root = Person(rootOf: try server())
    let (ada, bob) = (Person("ada", at: root.server), Person("bob", at: root.server))
    #expect(ada.refusal("DELETE", "users/\(bob.id)") == "403 permission_denied")
    #expect(
      ada.refusal("DELETE", "users/\(ada.id)") == "204" && ada.refusal("GET", "users/me") == "401 unauthenticated")
    #expect(bob.refusal("GET", "users/\(ada.id)") == "404 not_found")
    let back = ada.signedIn("ada")
    // Until it has come back there is nothing else that it may.
    #expect(back.refusal("GET", "users/me") == "403 permission_denied")
    #expect(back.refusal("POST", "users/\(ada.id)/restore", [:]) == "200" && back.refusal("GET", "users/me") == "200")
  }

  @Test func aNewPasswordByACode() throws {
    let root = Person(rootOf: try server())
    let ada = Person("ada", at: root.server)
    let code = root.call("POST", "users/\(ada.id)/password-reset", [:]).json["code"] as? String ?? ""
    #expect(code.count == 11 && ada.refusal("GET", "users/me") == "401 unauthenticated")
    #expect(ada.signedIn("ada").accessToken == nil)
    func set(_ code: String) -> String {
      let input = ["username": "ada", "code": code, "newPassword": "another horse"]
      return Person(at: root.server).refusal("POST", "auth/set-password", input)
    }
    #expect(set("00000-00000").hasSuffix("wrong_code") && set(code.uppercased()) == "204")
    #expect(set(code).hasSuffix("wrong_code") && ada.signedIn("ada", "another horse").id == ada.id)
  }

  @Test func usersAreListedInPages() throws {
    let root = Person(rootOf: try server())
    for name in ["cleo", "ada", "bob"] { _ = Person(name, at: root.server) }
    func names(_ query: String) -> ([String], String?) {
      let page = root.call("GET", "users?\(query)").json
      let items = page["items"] as? [[String: Any]] ?? []
      return (items.compactMap { $0["username"] as? String }, page["nextCursor"] as? String)
    }
    #expect(names("").0 == ["ada", "bob", "cleo", "root"])
    #expect(names("order=usernameDesc&limit=2").0 == ["root", "cleo"])
    let first = names("order=createdAt&limit=3")
    #expect(first.0 == ["root", "cleo", "ada"])
    #expect(names("order=createdAt&limit=3&cursor=\(first.1 ?? "")").0 == ["bob"])
    #expect(names("role=root").0 == ["root"] && names("username=bob").0 == ["bob"])
    // A place in one order is none in another.
    #expect(root.refusal("GET", "users?order=username&cursor=\(first.1 ?? "")") == "400 invalid_input")
  }

  /// What others see of an account is its name and its picture.
  @Test func othersSeeTheNameAlone() throws {
    let root = Person(rootOf: try server())
    let (ada, bob) = (Person("ada", at: root.server), Person("bob", at: root.server))
    let seen = bob.call("GET", "users/\(ada.id)").json
    #expect(seen["username"] as? String == "ada" && seen["hasSecondFactor"] is NSNull)
    #expect(ada.call("GET", "users/\(ada.id)").json["hasSecondFactor"] as? Bool == false)
    #expect(ada.refusal("PATCH", "users/\(ada.id)", ["username": "BOB"]) == "409 username_taken")
    #expect(ada.refusal("PATCH", "users/\(ada.id)", ["username": "Ada-Lovelace"]) == "200")
    #expect(ada.signedIn("ada-lovelace").id == ada.id && ada.signedIn("ada").accessToken == nil)
    #expect(bob.refusal("PATCH", "users/\(ada.id)", ["about": "mine"]) == "403 permission_denied")
    #expect(ada.refusal("PATCH", "users/\(ada.id)", ["role": "root"]) == "400 invalid_input")
  }
}

private enum Timestamp {
  static func text(secondsFromNow seconds: Double) -> String {
    ISO8601DateFormatter().string(from: Date(timeIntervalSinceNow: seconds))
  }
}
