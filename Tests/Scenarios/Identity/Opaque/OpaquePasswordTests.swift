// How a password that the server never sees is set, changed and renewed, and what its secrets outlive.

import Core
import Foundation
import Opaque
import TestDatabases
import Testing

@Suite(.timeLimit(.minutes(3)))
struct OpaquePasswordTests {
  private func server(_ environment: [String: String] = [:], _ folder: Folder = Folder()) throws -> TestServer {
    try OpaqueSignInTests.server(environment, folder)
  }

  private func restarted(_ old: TestServer, _ environment: [String: String] = [:]) throws -> TestServer {
    old.signal(SIGTERM)
    _ = old.exitCode()
    return try server(environment, old.folder)
  }

  private func change(_ person: Person, _ offer: Person.OpaqueOffer) -> String {
    person.refusal("POST", "users/\(person.id)/password/opaque", offer.input)
  }

  @Test func itIsChangedAndAllOtherSessionsEnd() throws {
    let server = try server()
    let ada = Person("ada", at: server)
    let other = ada.signedIn("ada")
    let offer = try ada.opaqueOffer("a password of one's own")
    #expect(change(ada, offer) == "204")
    #expect(ada.refusal("GET", "users/me") == "200" && other.refusal("GET", "users/me") == "401 unauthenticated")
    #expect(try ada.opaqueSignIn("ada", "a password of one's own").status == 200)
    // Neither way takes the one from before.
    #expect(throws: OpaqueError.notAuthentic) { try ada.opaqueSignIn("ada") }
    let old = ["username": "ada", "password": Person.password]
    #expect(ada.refusal("POST", "auth/login", old) == "401 wrong_credentials")
    // An offer is good once.
    #expect(change(ada, offer) == "401 sign_in_expired")
  }

  @Test func onlyItsOwnerChangesItAndNotLongAfterSigningIn() throws {
    let server = try server(["CASCADE_AUTH_FRESH_SIGN_IN": "4s"])
    let (ada, eve) = (Person("ada", at: server), Person("eve", at: server))
    let key =
      ada.call("POST", "users/\(ada.id)/api-keys", ["name": "robot", "scope": "write"]).json["key"] as? String ?? ""
    let offer = try eve.opaqueOffer()
    #expect(eve.refusal("POST", "users/\(ada.id)/password/opaque", offer.input) == "403 permission_denied")
    let byKey = ada.refusal("POST", "users/\(ada.id)/password/opaque", offer.input, token: key)
    #expect(byKey == "403 sign_in_again")
    let tag = ada.call("GET", "users/\(ada.id)").field("etag") ?? ""
    let epoch = try #require(tag.split(separator: ".").first, "\(tag)")
    let stale = curl(
      [
        "-X", "POST", "\(server.url)/api/users/\(ada.id)/password/opaque", "-H", "content-type: application/json",
        "-H", "authorization: Bearer \(ada.accessToken ?? "")", "-H", "if-match: \(epoch).999\"",
      ], body: try JSONSerialization.data(withJSONObject: try ada.opaqueOffer().input))
    #expect(stale.status == 412, "\(stale.body)")
    Thread.sleep(forTimeInterval: 4)
    #expect(change(ada, try ada.opaqueOffer()) == "403 sign_in_again")
  }

  @Test func itIsSetWithACode() throws {
    let server = try server()
    let root = Person(rootOf: server)
    let ada = try Person(opaque: "ada", at: server)
    let code = root.call("POST", "users/\(ada.id)/password-reset").json["code"] as? String ?? ""
    let nobody = Person(at: server)
    // The one from before is gone, both ways.
    #expect(throws: OpaqueError.notAuthentic) { try nobody.opaqueSignIn("ada") }
    #expect(nobody.refusal("POST", "auth/login", ["username": "ada", "password": Person.password]).hasPrefix("401"))
    func set(_ code: String) throws -> String {
      let offer = try nobody.opaqueOffer("another horse battery")
      let input = offer.input.merging(["username": "ada", "code": code]) { $1 }
      return nobody.refusal("POST", "auth/opaque/set-password", input)
    }
    #expect(try set("wrong") == "401 wrong_code")
    #expect(try set(code) == "204")
    #expect(try set(code) == "401 wrong_code")
    #expect(try nobody.opaqueSignIn("ada", "another horse battery").status == 200)
  }

  @Test func namesAreHeldToTheRulesAndAnOfferSurvivesATakenOne() throws {
    let server = try server()
    _ = Person("ada", at: server)
    let bob = Person(at: server)
    let offer = try bob.opaqueOffer()
    func register(_ name: String) -> String {
      bob.refusal("POST", "auth/opaque/register", offer.input.merging(["username": name]) { $1 })
    }
    #expect(register("ADA") == "409 username_taken" && register("admin") == "400 invalid_input")
    #expect(register("bob") == "200")
    // Nobody shares a password with somebody else.
    #expect(register("bobby") == "401 sign_in_expired")
    let closed = try self.server(["CASCADE_AUTH_REGISTRATION": "false"])
    let late = Person(at: closed)
    let input = try late.opaqueOffer().input.merging(["username": "late"]) { $1 }
    #expect(late.refusal("POST", "auth/opaque/register", input) == "403 registration_closed")
  }

  // MARK: What it outlives

  @Test func itOutlivesTheServer() throws {
    let first = try server()
    let ada = try Person(opaque: "ada", at: first)
    let second = try restarted(first)
    #expect(try Person(at: second).opaqueSignIn("ada").status == 200, "\(ada.id)")
  }

  @Test func itOutlivesTheKeyThatSealedItsSecrets() throws {
    let (old, new) = (String(repeating: "0a", count: 32), String(repeating: "0b", count: 32))
    let first = try server(["CASCADE_AUTH_KEYS": old])
    _ = try Person(opaque: "ada", at: first)
    let both = try restarted(first, ["CASCADE_AUTH_KEYS": "\(new),\(old)"])
    #expect(eventually { both.line("all secrets are sealed by the first of auth.keys")?["passwords"] as? Int == 1 })
    let last = try restarted(both, ["CASCADE_AUTH_KEYS": new])
    #expect(try Person(at: last).opaqueSignIn("ada").status == 200)
  }

  /// Secrets that nobody can open any more are lost with their passwords, and with nothing else.
  @Test func whoLosesTheKeyCanStillSetPasswords() throws {
    let first = try server()
    let eve = Person("eve", at: first)
    _ = try Person(opaque: "ada", at: first)
    let second = try restarted(first, ["CASCADE_AUTH_KEYS": String(repeating: "0c", count: 32)])
    #expect(second.line("secrets of passwords are sealed by a key that is not here (auth.keys)") != nil)
    #expect(throws: OpaqueError.notAuthentic) { try Person(at: second).opaqueSignIn("ada") }
    // A hash needs no secret; and what opens the account is kept anew.
    #expect(eve.signedIn("eve").accessToken == nil)
    #expect(Person(at: second).signedIn("eve").id == eve.id)
    #expect(try Person(at: second).opaqueSignIn("eve").status == 200)
    #expect(try Person(opaque: "bob", at: second).accessToken != nil)
  }

  @Test(.enabled(if: SQLiteDatabase.isInstalled, "needs sqlite3"))
  func newSecretsTakeOverAsPeopleSignIn() throws {
    let server = try server()
    let root = Person(rootOf: server)
    let (ada, eve) = (try Person(opaque: "ada", at: server), Person("eve", at: server))
    let shy = try Person(opaque: "shy", at: server)
    #expect(eve.refusal("POST", "auth/opaque/renew") == "403 permission_denied")
    #expect(root.refusal("POST", "auth/opaque/renew") == "204")
    func version(of name: String) throws -> String? {
      try server.kept("SELECT opaque_version FROM logins WHERE name = '\(name)'")
    }
    // Who shows the password has it kept anew; who does not is told, and does so itself.
    #expect(Person(at: server).signedIn("eve").id == eve.id)
    #expect(try version(of: "eve") == "2" && version(of: "ada") == "1")
    // One that was never seen gets no hash for that.
    #expect(Person(at: server).signedIn("shy").id == shy.id)
    #expect(try version(of: "shy") == "2")
    #expect(try server.kept("SELECT password_hash FROM logins WHERE name = 'shy'") == nil)
    var again = Person(at: server)
    again.tokens = try again.opaqueSignIn("ada").json
    #expect(again.id == ada.id && again.tokens["isPasswordOutdated"] as? Bool == true)
    #expect(change(again, try again.opaqueOffer()) == "204")
    #expect(try version(of: "ada") == "2")
    #expect(try again.opaqueSignIn("ada").json["isPasswordOutdated"] as? Bool == false)
  }

  /// A version that no password needs goes with the next renewal; one that was made a moment ago may be in use.
  @Test(.enabled(if: SQLiteDatabase.isInstalled, "needs sqlite3"), .enabled(if: Later.isInstalled, "needs libfaketime"))
  func secretsThatNobodyNeedsGo() throws {
    let first = try server()
    let root = Person(rootOf: first)
    _ = try Person(opaque: "ada", at: first)
    for _ in 0..<2 { #expect(root.refusal("POST", "auth/opaque/renew") == "204") }
    func versions() throws -> String? {
      try first.kept("SELECT group_concat(number) FROM (SELECT number FROM opaque_secrets ORDER BY number)")
    }
    #expect(try versions() == "1,2,3")
    let later = try restarted(first, Later.environment("+2h"))
    let again = Person(at: later).signedIn("root")
    #expect(again.refusal("POST", "auth/opaque/renew") == "204")
    // Root's password is of the third by now, and Ada's of the first still.
    #expect(try versions() == "1,3,4")
    for name in ["root", "ada"] { #expect(try again.opaqueSignIn(name).status == 200) }
  }

  /// Another cost is another version: passwords from before are good, and names that nobody has look like either.
  @Test func anotherCostIsForNewPasswordsAndSeenInDecoysToo() throws {
    let first = try server(["CASCADE_AUTH_PASSWORD_MEMORY": "9MiB"])
    _ = try Person(opaque: "ada", at: first)
    let second = try restarted(first, ["CASCADE_AUTH_PASSWORD_MEMORY": "10MiB"])
    let nobody = Person(at: second)
    #expect(try nobody.opaqueSignIn("ada").json["isPasswordOutdated"] as? Bool == true)
    let bob = try Person(opaque: "bob", at: second)
    #expect(try bob.opaqueSignIn("bob").json["isPasswordOutdated"] as? Bool == false)
    let login = try OpaqueLogin(password: Secret(Person.password))
    func memory(_ name: String) throws -> Int {
      try #require(nobody.beginOpaque(name, login)).message.prefix(4).reduce(0) { $0 << 8 | Int($1) }
    }
    #expect(try memory("ada") == 9_216 && memory("bob") == 10_240)
    #expect(Set(try (0..<10).map { try memory("nobody\($0)") }) == [9_216, 10_240])
  }
}
