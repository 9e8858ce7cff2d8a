// Signing in with two factors, through the real server: what is asked for, what is good once, and what is refused.

import Foundation
import TestDatabases
import Testing

@Suite(.timeLimit(.minutes(3)), .enabled(if: Authenticator.isHere, "the tests' Python is absent"))
struct SecondFactorTests {
  private func server(_ environment: [String: String] = [:], folder: Folder = Folder()) throws -> TestServer {
    try TestServer(folder: folder, environment: AccountTests.quick.merging(environment) { $1 })
  }

  /// Somebody with a program that shows codes, and the recovery codes.
  private func guarded(_ name: String, at server: TestServer) throws -> (Person, Authenticator, [String]) {
    let person = Person(name, at: server)
    let base = "users/\(person.id)/second-factors"
    let offer = person.call("POST", "\(base)/totp").json
    let program = Authenticator(secret: try #require(offer["secret"] as? String))
    // The step of now; the one after it, which telephones that are fast show, is left for signing in.
    let confirmed = person.call(
      "POST", "\(base)/totp/confirm", ["token": offer["token"] ?? "", "code": program.code()])
    #expect(confirmed.status == 200, "\(confirmed.body)")
    return (person, program, confirmed.json["codes"] as? [String] ?? [])
  }

  /// The token that a login answers instead of tokens.
  private func half(_ name: String, at server: TestServer) throws -> String {
    let answer = Person(at: server).call("POST", "auth/login", ["username": name, "password": Person.password])
    #expect(answer.status == 200 && answer.json["accessToken"] == nil || answer.json["accessToken"] is NSNull)
    return try #require((answer.json["mfa"] as? [String: Any])?["token"] as? String, "\(answer.body)")
  }

  private func show(_ token: String, _ factor: String, _ code: String, at server: TestServer) -> Answer {
    Person(at: server).call("POST", "auth/second-factor", ["token": token, "factor": factor, "code": code])
  }

  @Test func aCodeOfTheTimeIsAskedForAndGoodOnce() throws {
    let server = try server()
    let (ada, program, recovery) = try guarded("ada", at: server)
    #expect(recovery.count == 10 && Set(recovery).count == 10)
    #expect(ada.call("GET", "users/me").json["hasSecondFactor"] as? Bool == true)
    let token = try half("ada", at: server)
    #expect(show(token, "totp", "000000", at: server).json["code"] as? String == "wrong_code")
    let code = program.code(after: 30)
    let entered = show(token, "totp", code, at: server)
    #expect(entered.status == 200 && entered.json["accessToken"] is String, "\(entered.body)")
    // The token and the code were used.
    #expect(show(token, "recoveryCode", recovery[0], at: server).json["code"] as? String == "sign_in_expired")
    #expect(show(try half("ada", at: server), "totp", code, at: server).json["code"] as? String == "wrong_code")
  }

  @Test func aRecoveryCodeIsGoodOnce() throws {
    let server = try server()
    let (ada, _, recovery) = try guarded("ada", at: server)
    let shown = recovery[3].uppercased().replacingOccurrences(of: "-", with: " ")
    #expect(show(try half("ada", at: server), "recoveryCode", shown, at: server).status == 200)
    #expect(
      show(try half("ada", at: server), "recoveryCode", recovery[3], at: server).json["code"] as? String
        == "wrong_code")
    let left = ada.call("GET", "users/\(ada.id)/second-factors").json
    #expect(left["recoveryCodes"] as? Int == 9 && left["factors"] as? [String] == ["totp", "recoveryCode"])
    let renewed = ada.call("POST", "users/\(ada.id)/second-factors/recovery-codes").json["codes"] as? [String] ?? []
    #expect(renewed.count == 10)
    #expect(
      show(try half("ada", at: server), "recoveryCode", recovery[4], at: server).json["code"] as? String
        == "wrong_code")
    #expect(show(try half("ada", at: server), "recoveryCode", renewed[4], at: server).status == 200)
  }

  /// Two that show the same code in the same moment are one that is let in.
  @Test func ofManyWithOneCodeOneIsLetIn() async throws {
    let server = try server()
    let (_, program, _) = try guarded("ada", at: server)
    let tokens = try (0..<4).map { _ in try half("ada", at: server) }
    let code = program.code(after: 30)
    let statuses = await withTaskGroup(of: Int.self) { group in
      for token in tokens { group.addTask { show(token, "totp", code, at: server).status } }
      return await group.reduce(into: []) { $0.append($1) }
    }
    #expect(statuses.filter { $0 == 200 }.count == 1, "\(statuses)")
  }

  @Test func guessingIsSlowedWhateverElseSucceeds() throws {
    let server = try server()
    _ = try guarded("ada", at: server)
    var codes: [String] = []
    // The password is right each time: that must not make the failures forgotten.
    for turn in 0..<8 {
      let answer = show(try half("ada", at: server), "totp", "00000\(turn)", at: server)
      codes.append(answer.json["code"] as? String ?? "\(answer.status)")
    }
    #expect(codes.first == "wrong_code" && codes.contains("locked_out"), "\(codes)")
  }

  @Test func nobodyElseIsHelpedByWhatIsShown() throws {
    let server = try server()
    let (ada, _, _) = try guarded("ada", at: server)
    let (eve, program, _) = try guarded("eve", at: server)
    // Eve's code for Ada; a token that is none, one of another purpose, and a truncated one.
    let token = try half("ada", at: server)
    #expect(show(token, "totp", program.code(), at: server).json["code"] as? String == "wrong_code")
    let offer = eve.call("POST", "users/\(eve.id)/second-factors/totp").json["token"] as? String ?? ""
    for bad in ["nonsense", offer, String(token.dropLast()), token + "A"] {
      #expect(show(bad, "totp", program.code(), at: server).json["code"] as? String == "sign_in_expired")
    }
    // What was offered to Eve is not Ada's.
    let base = "users/\(ada.id)/second-factors"
    let taken = ada.call("POST", "\(base)/totp/confirm", ["token": offer, "code": "123456"])
    #expect(taken.json["code"] as? String == "sign_in_expired")
    #expect(eve.refusal("POST", "\(base)/drop", [:]) == "403 permission_denied")
  }

  @Test func aNewPasswordEndsWhatWasBegun() throws {
    let server = try server()
    let (ada, program, _) = try guarded("ada", at: server)
    let token = try half("ada", at: server)
    let changed = ada.refusal(
      "POST", "users/\(ada.id)/password", ["currentPassword": Person.password, "newPassword": "another horse battery"])
    #expect(changed == "204")
    #expect(show(token, "totp", program.code(), at: server).json["code"] as? String == "sign_in_expired")
  }

  /// A session that is stolen later cannot take the second factor away.
  @Test func onlyWhoSignedInAMomentAgoChangesIt() throws {
    let server = try server(["CASCADE_AUTH_FRESH_SIGN_IN": "4s"])
    let (ada, _, _) = try guarded("ada", at: server)
    let base = "users/\(ada.id)/second-factors"
    Thread.sleep(forTimeInterval: 4)
    #expect(ada.refusal("POST", "\(base)/totp") == "403 sign_in_again")
    #expect(ada.refusal("POST", "\(base)/drop", [:]) == "403 sign_in_again")
    #expect(ada.refusal("POST", "\(base)/recovery-codes") == "403 sign_in_again")
  }

  @Test func anAdministratorHelpsWhoHasLostEverything() throws {
    let server = try server()
    let root = Person(rootOf: server)
    let (ada, _, _) = try guarded("ada", at: server)
    let dropped = root.call("POST", "users/\(ada.id)/second-factors/drop", [:])
    #expect(dropped.status == 200 && dropped.json["factors"] as? [String] == [], "\(dropped.body)")
    #expect(ada.signedIn("ada").accessToken != nil)
    #expect(ada.call("GET", "users/me").json["hasSecondFactor"] as? Bool == false)
  }

  /// Neither seed nor codes lie in the database in clear, and an older key of the ring still opens what it sealed.
  @Test func whatIsKeptIsSealedAndOutlivesAKey() throws {
    let folder = Folder()
    let (old, new) = (String(repeating: "0a", count: 32), String(repeating: "0b", count: 32))
    var server = try server(["CASCADE_AUTH_KEYS": old], folder: folder)
    let (_, program, recovery) = try guarded("ada", at: server)
    server.signal(SIGTERM)
    _ = server.exitCode()
    let kept = (try? FileManager.default.contentsOfDirectory(atPath: folder["data"])) ?? []
    for file in kept {
      let bytes = FileManager.default.contents(atPath: folder["data/\(file)"]) ?? Data()
      for secret in [program.secret, recovery[0]] { #expect(bytes.range(of: Data(secret.utf8)) == nil, "\(file)") }
    }
    server = try self.server(["CASCADE_AUTH_KEYS": "\(new),\(old)"], folder: folder)
    #expect(show(try half("ada", at: server), "recoveryCode", recovery[0], at: server).status == 200)
    #expect(show(try half("ada", at: server), "totp", program.code(after: 30), at: server).status == 200)
    server.signal(SIGTERM)
    _ = server.exitCode()
    // It was sealed anew: the old key may go.
    server = try self.server(["CASCADE_AUTH_KEYS": new], folder: folder)
    #expect(show(try half("ada", at: server), "recoveryCode", recovery[1], at: server).status == 200)
  }

  /// What nobody touched is sealed anew all the same, while the server runs.
  @Test func anOlderKeyCanGoAfterOneStart() throws {
    let folder = Folder()
    let (old, new) = (String(repeating: "0a", count: 32), String(repeating: "0b", count: 32))
    var server = try server(["CASCADE_AUTH_KEYS": old], folder: folder)
    let (_, _, recovery) = try guarded("ada", at: server)
    let root = Person(rootOf: server)
    let provider = [
      "kind": "openidConnect", "issuer": "https://login.example", "displayName": "Example", "clientId": "cascade",
      "clientSecret": "hush",
    ]
    #expect(root.refusal("POST", "sign-in-providers", provider) == "201")
    server.signal(SIGTERM)
    _ = server.exitCode()
    server = try self.server(["CASCADE_AUTH_KEYS": "\(new),\(old)"], folder: folder)
    #expect(eventually { server.line("all secrets are sealed by the first of auth.keys") != nil })
    let said = server.line("all secrets are sealed by the first of auth.keys")
    #expect(said?["accounts"] as? Int == 1 && said?["services"] as? Int == 1, "\(said ?? [:])")
    server.signal(SIGTERM)
    _ = server.exitCode()
    server = try self.server(["CASCADE_AUTH_KEYS": new], folder: folder)
    #expect(show(try half("ada", at: server), "recoveryCode", recovery[0], at: server).status == 200)
  }

  @Test func begunOnOneNodeItEndsOnTheOther() throws {
    let pair = try SharedLimitTests.Pair()
    let (_, program, recovery) = try guarded("ada", at: pair.one)
    let token = try half("ada", at: pair.one)
    #expect(show(token, "totp", program.code(after: 30), at: pair.other).status == 200)
    // Used there is used here.
    #expect(show(token, "recoveryCode", recovery[0], at: pair.one).json["code"] as? String == "sign_in_expired")
  }
}
