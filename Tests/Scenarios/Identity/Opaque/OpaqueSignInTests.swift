// Passwords that the server never sees, through the real server: they are good for both ways in, and nobody learns anything
// by asking.

import Core
import Foundation
import Opaque
import TestDatabases
import Testing

@Suite(.timeLimit(.minutes(3)))
struct OpaqueSignInTests {
  static func server(_ environment: [String: String] = [:], _ folder: Folder = Folder()) throws -> TestServer {
    try TestServer(folder: folder, environment: AccountTests.quick.merging(environment) { $1 })
  }

  @Test func aPasswordThatTheServerNeverSawOpensTheAccount() throws {
    let server = try Self.server()
    let ada = try Person(opaque: "Ada", at: server)
    #expect(ada.call("GET", "users/me").json["username"] as? String == "Ada")
    var again = Person(at: server)
    again.tokens = try again.opaqueSignIn("ADA").json
    #expect(again.id == ada.id && again.tokens["isPasswordOutdated"] as? Bool == false)
    let session = again.call("GET", "users/\(ada.id)/sessions/\(again.sessionID)").json
    #expect(session["method"] as? String == "opaque", "\(session)")
    #expect(Person(at: server).call("GET", "auth").json["methods"] as? [String] == ["password", "opaque"])
  }

  /// Neither hash nor password: what is in the files is worth nothing without the server's secrets.
  @Test(.enabled(if: SQLiteDatabase.isInstalled, "needs sqlite3"))
  func nothingIsKeptByWhichToGuess() throws {
    let server = try Self.server()
    let ada = try Person(opaque: "ada", at: server)
    let eve = Person("eve", at: server)
    func hash(_ person: Person) throws -> String? {
      try server.kept("SELECT password_hash FROM logins WHERE user_id = '\(person.id)'")
    }
    #expect(try hash(ada) == nil && hash(eve)?.hasPrefix("$argon2id$") ?? false)
    // Shown in clear after all it opens the account, and is kept no other way for that.
    #expect(ada.signedIn("ada").id == ada.id)
    #expect(try hash(ada) == nil)
    for file in try FileManager.default.contentsOfDirectory(atPath: server.folder["data"]) {
      let bytes = FileManager.default.contents(atPath: server.folder["data/\(file)"]) ?? Data()
      #expect(bytes.range(of: Data(Person.password.utf8)) == nil, "\(file)")
    }
    #expect(!server.folder.read("said").contains(Person.password))
  }

  @Test func aPasswordThatCameInClearIsGoodForThisWayToo() throws {
    let server = try Self.server()
    let ada = Person("ada", at: server)
    #expect(try (ada.opaqueSignIn("ada").json["user"] as? [String: Any])?["id"] as? String == ada.id)
    let changed = ada.refusal(
      "POST", "users/\(ada.id)/password", ["currentPassword": Person.password, "newPassword": "another horse battery"])
    #expect(changed == "204")
    #expect(try ada.opaqueSignIn("ada", "another horse battery").status == 200)
    #expect(throws: OpaqueError.notAuthentic) { try ada.opaqueSignIn("ada") }
  }

  @Test func wrongPasswordsAndNamesAreOneRefusal() throws {
    let server = try Self.server()
    _ = try Person(opaque: "ada", at: server)
    let nobody = Person(at: server)
    for (name, password) in [("ada", "wrong horse battery"), ("nobody", Person.password)] {
      #expect(throws: OpaqueError.notAuthentic) { try nobody.opaqueProof(name, password) }
      let login = try OpaqueLogin(password: Secret(password))
      let begun = try #require(nobody.beginOpaque(name, login))
      let made = nobody.finishOpaque(["token": begun.token, "proof": String(repeating: "A", count: 86)])
      #expect(made.status == 401 && made.json["code"] as? String == "wrong_credentials", "\(made.body)")
    }
  }

  /// What one message is answered with, for several names: as long, stretched alike, the same for the same name.
  @Test func namesThatNobodyHasAreAnsweredAlike() throws {
    let server = try Self.server()
    _ = try Person(opaque: "ada", at: server)
    let nobody = Person(at: server)
    let login = try OpaqueLogin(password: Secret(Person.password))
    func answer(_ name: String) throws -> [UInt8] { try #require(nobody.beginOpaque(name, login)).message }
    let (ada, bob, again, other) = (try answer("ada"), try answer("bob"), try answer("Bob"), try answer("bobby"))
    #expect(Set([ada, bob, again, other].map(\.count)).count == 1)
    // How it is stretched, and the element of the oblivious function.
    #expect(Set([ada, bob, other].map { $0.prefix(8) }).count == 1)
    #expect(bob[8..<40] == again[8..<40] && bob[8..<40] != other[8..<40] && bob[8..<40] != ada[8..<40])
    #expect(try answer("ada")[8..<40] == ada[8..<40])
  }

  /// Whoever asks by address and by name would see that both are one account.
  @Test(.enabled(if: SQLiteDatabase.isInstalled, "needs sqlite3"))
  func anAddressIsNoNameHere() throws {
    let server = try Self.server()
    let root = Person(rootOf: server)
    let nobody = Person(at: server)
    let login = try OpaqueLogin(password: Secret(Person.password))
    func element(_ name: String) throws -> ArraySlice<UInt8> {
      try #require(nobody.beginOpaque(name, login)).message[8..<40]
    }
    let before = try element("root@example.org")
    _ = try server.kept("UPDATE users SET email = 'root@example.org' WHERE id = '\(root.id)'")
    #expect(try element("root@example.org") == before)
    #expect(throws: OpaqueError.notAuthentic) { try nobody.opaqueSignIn("root@example.org") }
  }

  @Test func aBeginningIsATryAtThePassword() throws {
    let server = try Self.server()
    _ = try Person(opaque: "ada", at: server)
    let login = try OpaqueLogin(password: Secret("a guess that is looked at"))
    let nobody = Person(at: server)
    var tries = 0
    while tries < 20, nobody.beginOpaque("ada", login) != nil { tries += 1 }
    #expect(tries > 1 && tries < 20)
    let input = ["username": "ada", "request": Base64URL.encode(login.request)]
    let refused = nobody.call("POST", "auth/opaque/login", input)
    #expect(refused.status == 429 && refused.json["code"] as? String == "locked_out", "\(refused.body)")
    #expect(refused.field("retry-after") != nil)
    // The other way in is shut as well: it is one account.
    #expect(nobody.refusal("POST", "auth/login", ["username": "ada", "password": "x"]) == "429 locked_out")
  }

  @Test func whoFinishesIsNoGuesser() throws {
    let server = try Self.server()
    let ada = try Person(opaque: "ada", at: server)
    for _ in 0..<12 { #expect(try ada.opaqueSignIn("ada").status == 200) }
  }

  @Test func aProofIsGoodOnceAndForItsOwnBeginning() throws {
    let server = try Self.server()
    let ada = try Person(opaque: "ada", at: server)
    let proof = try ada.opaqueProof("ada")
    #expect(ada.finishOpaque(proof).status == 200)
    #expect(ada.finishOpaque(proof).json["code"] as? String == "sign_in_expired")
    // Another beginning's proof; it is not good afterwards for its own either.
    let (first, second) = (try ada.opaqueProof("ada"), try ada.opaqueProof("ada"))
    let crossed = ada.finishOpaque(first.merging(["proof": second["proof"] ?? ""]) { $1 })
    #expect(crossed.json["code"] as? String == "wrong_credentials", "\(crossed.body)")
    #expect(ada.finishOpaque(first).json["code"] as? String == "sign_in_expired")
    // Tokens of another purpose, of nobody, and cut off.
    let offer = try ada.opaqueOffer()
    let token = second["token"] as? String ?? ""
    for bad in [offer.token, "nonsense", String(token.dropLast()), token + "A"] {
      let answer = ada.finishOpaque(second.merging(["token": bad]) { $1 })
      #expect(answer.status == 401 && answer.json["code"] as? String == "sign_in_expired", "\(answer.body)")
    }
  }

  @Test func aNewPasswordEndsWhatWasBegun() throws {
    let server = try Self.server()
    let ada = Person("ada", at: server)
    let proof = try ada.opaqueProof("ada")
    let changed = ada.refusal(
      "POST", "users/\(ada.id)/password", ["currentPassword": Person.password, "newPassword": "another horse battery"])
    #expect(changed == "204")
    #expect(ada.finishOpaque(proof).json["code"] as? String == "wrong_credentials")
  }

  @Test func whoIsBannedIsToldSoBehindTheProof() throws {
    let server = try Self.server()
    let root = Person(rootOf: server)
    let ada = try Person(opaque: "ada", at: server)
    #expect(root.refusal("POST", "users/\(ada.id)/ban", ["reason": "noise"]) == "200")
    let nobody = Person(at: server)
    let answer = try nobody.opaqueSignIn("ada")
    #expect(answer.status == 403 && answer.json["code"] as? String == "account_banned", "\(answer.body)")
    #expect(throws: OpaqueError.notAuthentic) { try nobody.opaqueSignIn("ada", "wrong horse battery") }
  }

  @Test(.enabled(if: Authenticator.isHere, "the tests' Python is absent"))
  func aSecondFactorIsAskedForBehindIt() throws {
    let server = try Self.server()
    let ada = try Person(opaque: "ada", at: server)
    let offer = ada.call("POST", "users/\(ada.id)/second-factors/totp").json
    let program = Authenticator(secret: try #require(offer["secret"] as? String))
    let confirmed = ada.refusal(
      "POST", "users/\(ada.id)/second-factors/totp/confirm",
      ["token": offer["token"] ?? "", "code": program.code()])
    #expect(confirmed == "200")
    let half = try ada.opaqueSignIn("ada").json
    #expect(half["accessToken"] is NSNull)
    let token = try #require((half["mfa"] as? [String: Any])?["token"] as? String)
    let shown = ["token": token, "factor": "totp", "code": program.code(after: 30)]
    #expect(ada.refusal("POST", "auth/second-factor", shown) == "200")
  }

  @Test func begunOnOneNodeItEndsOnTheOther() throws {
    let pair = try SharedLimitTests.Pair()
    let (here, there) = (Person(at: pair.one), Person(at: pair.other))
    let offer = try here.opaqueOffer()
    #expect(there.refusal("POST", "auth/opaque/register", offer.input.merging(["username": "ada"]) { $1 }) == "200")
    let proof = try here.opaqueProof("ada")
    #expect(there.finishOpaque(proof).status == 200)
    // Used there is used here.
    #expect(here.finishOpaque(proof).json["code"] as? String == "sign_in_expired")
  }

  /// What has not the form of a message is refused by name of its field; what has it and is none costs nothing either.
  @Test(arguments: [
    (String(repeating: "A", count: 128), "422 malformed_message"),
    (String(repeating: "_", count: 128), "422 malformed_message"), (String(repeating: "+", count: 128), "400 request"),
    (String(repeating: "A", count: 127), "400 request"), (String(repeating: "A", count: 100_000), "400 request"),
    ("", "400 request"), ("ä", "400 request"),
  ])
  func whatIsNoMessageIsRefused(text: String, refusal: String) throws {
    let ada = Person(at: try Self.server())
    func said(_ answer: Answer) -> String {
      let field = (answer.json["violations"] as? [[String: Any]])?.first?["field"] as? String
      return "\(answer.status) \(field ?? answer.json["code"] as? String ?? answer.body)"
    }
    let begun = ada.call("POST", "auth/opaque/login", ["username": "ada", "request": text])
    #expect(said(begun) == refusal, "\(begun.body)")
    #expect(text.isEmpty || !begun.body.contains(text.prefix(64)))
    // Cut to what the first message of setting a password is.
    let short = text.count == 128 ? text.prefix(42) + "A" : text
    let setting = ada.call("POST", "auth/opaque/password", ["request": short])
    #expect(said(setting) == refusal, "\(setting.body)")
  }

  @Test func anUploadOfOtherThingsIsNone() throws {
    let ada = Person(at: try Self.server())
    let offer = try ada.opaqueOffer()
    // Its own terms, and a key that is none.
    let upload = String(offer.upload.prefix(16)) + String(repeating: "A", count: 256)
    let input = ["token": offer.token, "upload": upload, "username": "ada"]
    #expect(ada.refusal("POST", "auth/opaque/register", input) == "422 malformed_message")
    // The token is as good as before.
    let good = offer.input.merging(["username": "ada"]) { $1 }
    #expect(ada.refusal("POST", "auth/opaque/register", good) == "200")
  }
}
