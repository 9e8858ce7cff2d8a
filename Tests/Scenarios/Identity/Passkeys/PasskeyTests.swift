// Passkeys through the real server, on authenticators that others wrote: made, shown, taken away, and refused.

import Foundation
import TestDatabases
import Testing

@Suite(.timeLimit(.minutes(3)), .enabled(if: PasskeyDevice.isHere, "the tests' Python is absent"))
struct PasskeyTests {
  static func server(_ environment: [String: String] = [:], _ folder: Folder = Folder()) throws -> TestServer {
    let wanted = AccountTests.quick.merging(PasskeyDevice.settings) { $1 }
    return try TestServer(folder: folder, environment: wanted.merging(environment) { $1 })
  }

  @Test(arguments: ["ES256+none", "EdDSA+none", "RS256+packed", "soft"])
  func itIsMadeAndOpensTheAccount(kind: String) throws {
    let server = try Self.server()
    let ada = Person("ada", at: server)
    #expect(
      Person(at: server).call("GET", "auth").json["methods"] as? [String] == ["password", "opaque", "passkey"])
    let device = try PasskeyDevice(kind)
    let made = try ada.makePasskey(on: device, called: "My telephone")
    #expect(made.status == 200 && made.json["name"] as? String == "My telephone", "\(made.body)")
    #expect(made.json["lastUsedAt"] is NSNull && made.json["createdAt"] is String)

    // Nobody says who it is.
    var again = Person(at: server)
    let answer = again.signInByPasskey(try again.shownPasskey(of: device))
    #expect(answer.status == 200, "\(answer.body)")
    again.tokens = answer.json
    #expect(again.id == ada.id)
    let session = again.call("GET", "users/\(ada.id)/sessions/\(again.sessionID)").json
    #expect(session["method"] as? String == "passkey")
    let listed = again.call("GET", "users/\(ada.id)/passkeys").json["items"] as? [[String: Any]] ?? []
    #expect(listed.count == 1 && listed[0]["lastUsedAt"] is String, "\(listed)")
    #expect(listed[0].keys.allSatisfy { !["publicKey", "credentialId", "signCount"].contains($0) })
  }

  @Test func anAnswerIsGoodOnceAndForItsOwnQuestion() throws {
    let server = try Self.server()
    let (ada, nobody) = (Person("ada", at: server), Person(at: server))
    let device = try PasskeyDevice()
    let question = ada.call("POST", "users/\(ada.id)/passkeys/begin")
    let made = try device.answer(question).merging(["name": "A key"]) { $1 }
    #expect(ada.refusal("POST", "users/\(ada.id)/passkeys/finish", made) == "200")
    #expect(ada.refusal("POST", "users/\(ada.id)/passkeys/finish", made) == "401 sign_in_expired")

    let shown = try nobody.shownPasskey(of: device)
    #expect(nobody.signInByPasskey(shown).status == 200)
    #expect(nobody.signInByPasskey(shown).json["code"] as? String == "sign_in_expired")
    // The token of one question with the answer to another.
    let (first, second) = (try nobody.shownPasskey(of: device), try nobody.shownPasskey(of: device))
    let crossed = nobody.signInByPasskey(first.merging(["credential": second["credential"] ?? ""]) { $1 })
    #expect(crossed.status == 401 && crossed.json["code"] as? String == "passkey_refused", "\(crossed.body)")
    // Tokens of another purpose, of nobody, and cut off.
    let token = second["token"] as? String ?? ""
    let other =
      nobody.call("POST", "auth/login", ["username": "x", "password": "y"]).json["token"] as? String ?? "none"
    for bad in [question.json["token"] as? String ?? "", other, String(token.dropLast()), token + "A"] {
      let answer = nobody.signInByPasskey(second.merging(["token": bad]) { $1 })
      #expect(answer.status == 401, "\(answer.body)")
    }
    #expect(nobody.signInByPasskey(second).status == 200)
  }

  @Test(arguments: ["https://example.com", "https://watch.example:8443", "http://watch.example"])
  func onAnotherPageItIsRefused(page: String) throws {
    let server = try Self.server()
    let ada = Person("ada", at: server)
    let elsewhere = try ada.makePasskey(on: try PasskeyDevice(on: page))
    #expect(elsewhere.status == 401 && elsewhere.json["code"] as? String == "passkey_refused", "\(elsewhere.body)")
  }

  @Test func aCopyOfADeviceIsFoundOut() throws {
    let server = try Self.server()
    let (ada, nobody) = (Person("ada", at: server), Person(at: server))
    let device = try PasskeyDevice()
    try ada.makePasskey(on: device)
    for _ in 0..<3 { #expect(nobody.signInByPasskey(try nobody.shownPasskey(of: device)).status == 200) }
    // As it counted when it was copied.
    try device.count(from: 1)
    let copied = nobody.signInByPasskey(try nobody.shownPasskey(of: device))
    #expect(copied.status == 401 && copied.json["code"] as? String == "passkey_refused", "\(copied.body)")
    #expect(server.line("a passkey's counter does not go forward: there may be a copy of it") != nil)
  }

  /// Of several that show one counter in the same moment, one is let in.
  @Test func aCounterGoesForwardOnceForEach() async throws {
    let server = try Self.server()
    let (ada, nobody) = (Person("ada", at: server), Person(at: server))
    let device = try PasskeyDevice()
    try ada.makePasskey(on: device)
    let shown = try (0..<4).map { _ in
      try device.count(from: 6)
      return try nobody.shownPasskey(of: device).mapValues { "\($0)" }
    }
    let statuses = await withTaskGroup(of: Int.self) { group in
      for answer in shown { group.addTask { Person(at: server).signInByPasskey(answer).status } }
      return await group.reduce(into: []) { $0.append($1) }
    }
    #expect(statuses.filter { $0 == 200 }.count == 1, "\(statuses)")
  }

  @Test func nobodyGetsInWithWhatWasTakenAway() throws {
    let server = try Self.server()
    let (ada, nobody) = (Person("ada", at: server), Person(at: server))
    let device = try PasskeyDevice()
    let id = try ada.makePasskey(on: device).json["id"] as? String ?? ""
    let shown = try nobody.shownPasskey(of: device)
    #expect(ada.refusal("DELETE", "users/\(ada.id)/passkeys/\(id)") == "204")
    #expect(nobody.signInByPasskey(shown).json["code"] as? String == "passkey_refused")
    // The place is free again.
    #expect(try ada.makePasskey(on: try PasskeyDevice()).status == 200)
  }

  @Test func whoIsBannedOrGoneIsKeptOut() throws {
    let server = try Self.server()
    let root = Person(rootOf: server)
    let (ada, nobody) = (Person("ada", at: server), Person(at: server))
    let device = try PasskeyDevice()
    try ada.makePasskey(on: device)
    #expect(root.refusal("POST", "users/\(ada.id)/ban", ["reason": "noise"]) == "200")
    let banned = nobody.signInByPasskey(try nobody.shownPasskey(of: device))
    #expect(banned.status == 403 && banned.json["code"] as? String == "account_banned", "\(banned.body)")
  }

  @Test func onlyItsOwnerMakesOneAndNotLongAfterSigningIn() throws {
    let server = try Self.server(["CASCADE_AUTH_FRESH_SIGN_IN": "4s"])
    let (ada, eve) = (Person("ada", at: server), Person("eve", at: server))
    #expect(eve.refusal("POST", "users/\(ada.id)/passkeys/begin") == "403 permission_denied")
    // What was asked of Eve is not Ada's to answer.
    let device = try PasskeyDevice()
    let answer = try device.answer(eve.call("POST", "users/\(eve.id)/passkeys/begin")).merging(["name": "x"]) { $1 }
    #expect(ada.refusal("POST", "users/\(ada.id)/passkeys/finish", answer) == "401 sign_in_expired")
    #expect(eve.refusal("POST", "users/\(eve.id)/passkeys/finish", answer) == "200")
    let key = ada.call("POST", "users/\(ada.id)/api-keys", ["name": "robot", "scope": "write"]).json["key"] as? String
    #expect(ada.refusal("POST", "users/\(ada.id)/passkeys/begin", token: key ?? "") == "403 sign_in_again")
    Thread.sleep(forTimeInterval: 4)
    #expect(ada.refusal("POST", "users/\(ada.id)/passkeys/begin") == "403 sign_in_again")
  }

  @Test func theSamePasskeyIsKeptOnce() throws {
    let server = try Self.server()
    let (ada, eve) = (Person("ada", at: server), Person("eve", at: server))
    let device = try PasskeyDevice()
    #expect(try ada.makePasskey(on: device).status == 200)
    // The device names what it has, and another account's owner would take it over.
    let question = eve.call("POST", "users/\(eve.id)/passkeys/begin")
    let options = question.json["options"] as? String ?? ""
    #expect(options.contains("\"excludeCredentials\":[]"), "\(options)")
    let again = ada.call("POST", "users/\(ada.id)/passkeys/begin").json["options"] as? String ?? ""
    #expect(!again.contains("\"excludeCredentials\":[]"), "\(again)")
  }

  @Test func onlySoManyAreKept() throws {
    let server = try Self.server()
    let ada = Person("ada", at: server)
    let device = try PasskeyDevice()
    var refused: [String] = []
    for _ in 0..<21 {
      let question = ada.call("POST", "users/\(ada.id)/passkeys/begin")
      guard question.status == 200 else {
        refused.append(question.json["code"] as? String ?? "")
        continue
      }
      let answer = try device.answer(question).merging(["name": "A key"]) { $1 }
      #expect(ada.refusal("POST", "users/\(ada.id)/passkeys/finish", answer) == "200")
      try device.change()
    }
    #expect(refused == ["too_many_passkeys"])
  }

  @Test func theLastWayInStays() throws {
    let server = try Self.server()
    let root = Person(rootOf: server)
    let ada = Person("ada", at: server)
    let id = try ada.makePasskey(on: try PasskeyDevice()).json["id"] as? String ?? ""
    _ = root.call("POST", "users/\(ada.id)/password-reset")
    // The code of an administrator is a way in, until it has run out.
    _ = try server.kept("UPDATE logins SET reset_hash = NULL, reset_expires_at = NULL WHERE user_id = '\(ada.id)'")
    server.signal(SIGTERM)
    _ = server.exitCode()
    let later = try Self.server([:], server.folder)
    #expect(root.signedIn("root", at: later).refusal("DELETE", "users/\(ada.id)/passkeys/\(id)") == "409 last_way_in")
  }

  @Test func begunOnOneNodeItEndsOnTheOther() throws {
    let pair = try SharedLimitTests.Pair(PasskeyDevice.settings)
    let ada = Person("ada", at: pair.one)
    var there = Person(at: pair.other)
    there.tokens = ada.tokens
    let device = try PasskeyDevice()
    let made = try device.answer(ada.call("POST", "users/\(ada.id)/passkeys/begin")).merging(["name": "A key"]) { $1 }
    #expect(there.refusal("POST", "users/\(ada.id)/passkeys/finish", made) == "200")
    let shown = try Person(at: pair.one).shownPasskey(of: device)
    #expect(Person(at: pair.other).signInByPasskey(shown).status == 200)
    #expect(Person(at: pair.one).signInByPasskey(shown).json["code"] as? String == "sign_in_expired")
  }

  @Test func whereThereIsNoNameThereAreNone() throws {
    let server = try TestServer(environment: AccountTests.quick)
    let ada = Person("ada", at: server)
    #expect(ada.refusal("POST", "auth/passkey") == "409 passkeys_off")
    #expect(ada.refusal("POST", "users/\(ada.id)/passkeys/begin") == "409 passkeys_off")
    #expect(ada.refusal("PUT", "users/\(ada.id)/second-factors/passkeys") == "409 passkeys_off")
  }

  @Test(arguments: [
    (["CASCADE_AUTH_PASSKEY_DOMAIN": "example.org", "CASCADE_AUTH_PUBLIC_URL": "https://watch.example"], "no suffix"),
    (["CASCADE_AUTH_PASSKEY_DOMAIN": "https://watch.example"], "auth.passkey_origins"),
    (["CASCADE_AUTH_PASSKEY_ORIGINS": "http://watch.example"], "must be https"),
  ])
  func whatCannotWorkIsSaidAtTheStart(environment: [String: String], reason: String) {
    let folder = Folder()
    let ran = Tool.cascade(
      "serve", "--listen", "127.0.0.1:0", "--data-dir", "data", environment: environment, in: folder.path)
    #expect(ran.code != 0 && ran.errors.contains("auth.passkey") && ran.errors.contains(reason), "\(ran.errors)")
  }

  /// What no browser sends is refused by name of its field, and costs little.
  @Test(arguments: [
    "{}", "[]", "null", "nonsense", "{\"id\":\"AA\",\"rawId\":\"AA\",\"type\":\"public-key\",\"response\":{}}",
    String(repeating: "[", count: 16_000), String(repeating: "x", count: 20_000),
  ])
  func whatIsNoAnswerIsRefused(text: String) throws {
    let server = try Self.server()
    let ada = Person("ada", at: server)
    let question = ada.call("POST", "auth/passkey").json["token"] ?? ""
    let shown = ada.call("POST", "auth/passkey/finish", ["token": question, "credential": text])
    let refusal = text.count > 16_384 ? "400 invalid_input" : "422 malformed_message"
    #expect("\(shown.status) \(shown.json["code"] as? String ?? "")" == refusal, "\(shown.body)")
    let asked = ada.call("POST", "users/\(ada.id)/passkeys/begin").json["token"] ?? ""
    let made = ada.refusal(
      "POST", "users/\(ada.id)/passkeys/finish", ["token": asked, "credential": text, "name": "x"])
    #expect(made == refusal)
  }
}
