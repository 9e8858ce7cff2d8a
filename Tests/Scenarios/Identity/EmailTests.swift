// Codes by email, through the real server and a real mail server: to sign in, to make an account, to have a new password, to
// confirm an address, and as a second factor.

import Foundation
import TestDatabases
import Testing

@Suite(.timeLimit(.minutes(3)), .enabled(if: LetterBox.isHere, "the tests' Python is absent"))
struct EmailTests {
  private let box: LetterBox

  init() throws { box = try LetterBox() }

  private func server(_ environment: [String: String] = [:]) throws -> TestServer {
    try TestServer(
      environment: AccountTests.quick.merging(box.environment) { $1 }.merging(environment) { $1 })
  }

  private func ask(_ address: String, at server: TestServer) -> String {
    Person(at: server).call("POST", "auth/email-code", ["email": address]).json["token"] as? String ?? ""
  }

  /// Somebody whose address was confirmed; a letter came.
  private func confirmed(_ name: String, _ address: String, at server: TestServer) throws -> Person {
    let person = Person(name, at: server)
    let number = box.count
    let token = person.call("POST", "users/\(person.id)/email", ["email": address]).json["token"] as? String ?? ""
    let code = try box.letter(number).code
    let done = person.call("POST", "users/\(person.id)/email/confirm", ["token": token, "code": code])
    #expect(done.status == 200 && done.json["email"] as? String == address.lowercased(), "\(done.body)")
    return person
  }

  @Test func anAddressIsConfirmedAndSignsIn() throws {
    let server = try server()
    let ada = try confirmed("ada", "Ada@Example.org", at: server)
    let token = ask("ada@example.ORG", at: server)
    let letter = try box.letter(1)
    #expect(letter.recipients == ["ada@example.org"] && letter.subject.contains(letter.code))
    let nobody = Person(at: server)
    func login(_ code: String) -> Answer { nobody.call("POST", "auth/email-login", ["token": token, "code": code]) }
    let wrong = letter.code == "111111" ? "222222" : "111111"
    #expect(login(wrong).json["code"] as? String == "wrong_code")
    let entered = login("\(letter.code.prefix(3)) \(letter.code.suffix(3))")
    #expect(entered.status == 200 && (entered.json["user"] as? [String: Any])?["id"] as? String == ada.id)
    #expect(login(letter.code).json["code"] as? String == "sign_in_expired")
    // The session says how; and the name may be an address.
    let session = ada.call("GET", "users/\(ada.id)/sessions").body
    #expect(session.contains("emailCode"))
    #expect(ada.signedIn("ADA@example.org").id == ada.id)
  }

  @Test func anAccountIsMadeWithoutAPassword() throws {
    let server = try server()
    let nobody = Person(at: server)
    let token = ask("eve@example.org", at: server)
    let code = try box.letter(0).code
    let login = nobody.call("POST", "auth/email-login", ["token": token, "code": code])
    #expect(login.json["code"] as? String == "no_account")
    _ = Person("taken", at: server)
    func register(_ name: String) -> Answer {
      nobody.call("POST", "auth/email-register", ["token": token, "code": code, "username": name])
    }
    #expect(register("taken").json["code"] as? String == "username_taken")
    let made = register("eve")
    #expect(made.status == 200, "\(made.body)")
    var eve = nobody
    eve.tokens = made.json
    #expect(eve.call("GET", "users/me").json["email"] as? String == "eve@example.org")
    #expect(register("eve2").json["code"] as? String == "email_taken")
    // There is no password, so there is none to guess, and the address cannot go.
    #expect(eve.refusal("POST", "auth/login", ["username": "eve", "password": ""]) == "400 invalid_input")
    #expect(eve.refusal("POST", "auth/login", ["username": "eve", "password": "a"]) == "401 wrong_credentials")
    #expect(eve.refusal("DELETE", "users/\(eve.id)/email") == "409 last_way_in")
  }

  /// Whoever asks learns nothing, and whoever is asked about is not bothered without end.
  @Test func whoHasAnAccountIsNotTold() throws {
    let server = try server()
    _ = try confirmed("ada", "ada@example.org", at: server)
    let closed = Person(rootOf: server)
    #expect(closed.call("PATCH", "settings", ["isRegistrationOpen": false]).status == 200)
    let nobody = Person(at: server)
    for path in ["auth/email-code", "auth/forgot-password"] {
      let key = path.hasSuffix("code") ? "email" : "username"
      let known = nobody.call("POST", path, [key: "ada@example.org"])
      let unknown = nobody.call("POST", path, [key: "eve@example.org"])
      #expect(known.status == unknown.status && known.status < 300)
      #expect(Set(known.json.keys) == Set(unknown.json.keys))
      let lengths = [known, unknown].map { ($0.json["token"] as? String)?.count ?? 0 }
      #expect(lengths[0] == lengths[1], "\(lengths)")
    }
    // Letters: the confirmation, a code, and the way to a new password; to the unknown address none.
    #expect(eventually(within: 20) { box.count == 3 })
    for number in 0..<3 { #expect(try box.letter(number).recipients == ["ada@example.org"]) }
    var codes: [String] = []
    for _ in 0..<4 { codes.append(nobody.refusal("POST", "auth/email-code", ["email": "eve@example.org"])) }
    #expect(codes.last == "429 locked_out", "\(codes)")
  }

  @Test func aForgottenPasswordIsReplaced() throws {
    let server = try server()
    let ada = try confirmed("ada", "ada@example.org", at: server)
    let nobody = Person(at: server)
    #expect(nobody.refusal("POST", "auth/forgot-password", ["username": "ADA"]) == "204")
    let code = try box.letter(1).code
    // Until then all is as it was.
    #expect(ada.signedIn("ada").id == ada.id)
    let input = ["username": "ada", "code": code, "newPassword": "another horse battery"]
    #expect(nobody.refusal("POST", "auth/set-password", input) == "204")
    #expect(nobody.refusal("POST", "auth/set-password", input) == "401 wrong_code")
    #expect(ada.signedIn("ada", "another horse battery").id == ada.id)
    #expect(ada.refusal("GET", "users/me") == "401 unauthenticated")
  }

  @Test func itIsASecondFactorToo() throws {
    let server = try server()
    let ada = try confirmed("ada", "ada@example.org", at: server)
    let turnedOn = ada.call("PUT", "users/\(ada.id)/second-factors/email")
    #expect((turnedOn.json["codes"] as? [String])?.count == 10, "\(turnedOn.body)")
    let nobody = Person(at: server)
    let login = nobody.call("POST", "auth/login", ["username": "ada", "password": Person.password])
    let mfa = try #require(login.json["mfa"] as? [String: Any])
    #expect(mfa["factors"] as? [String] == ["emailCode", "recoveryCode"])
    #expect(mfa["maskedEmail"] as? String == "a***@example.org")
    let token = mfa["token"] as? String ?? ""
    #expect(nobody.refusal("POST", "auth/second-factor/email", ["token": token]) == "204")
    let code = try box.letter(1).code
    let entered = nobody.call("POST", "auth/second-factor", ["token": token, "factor": "emailCode", "code": code])
    #expect(entered.status == 200, "\(entered.body)")
    // Whoever reads the mail has one factor, not two.
    let asked = ask("ada@example.org", at: server)
    let half = nobody.call("POST", "auth/email-login", ["token": asked, "code": try box.letter(2).code])
    #expect((half.json["mfa"] as? [String: Any])?["factors"] as? [String] == ["recoveryCode"], "\(half.body)")
    // Without the address it cannot be one.
    #expect(ada.call("DELETE", "users/\(ada.id)/email").json["hasSecondFactor"] as? Bool == false)
    #expect(ada.signedIn("ada").accessToken != nil)
  }

  @Test func anAddressIsOneAccounts() throws {
    let server = try server()
    _ = try confirmed("ada", "ada@example.org", at: server)
    let eve = Person("eve", at: server)
    let asked = eve.call("POST", "users/\(eve.id)/email", ["email": "ada@example.org"])
    #expect(asked.status == 200)
    let taken = eve.call(
      "POST", "users/\(eve.id)/email/confirm",
      ["token": asked.json["token"] ?? "", "code": try box.letter(1).code])
    #expect(taken.json["code"] as? String == "email_taken")
  }

  @Test func theAddressFromBeforeIsTold() throws {
    let server = try server()
    let ada = try confirmed("ada", "ada@example.org", at: server)
    let token = ada.call("POST", "users/\(ada.id)/email", ["email": "new@example.net"]).json["token"] ?? ""
    let code = try box.letter(1).code
    #expect(ada.call("POST", "users/\(ada.id)/email/confirm", ["token": token, "code": code]).status == 200)
    let told = try box.letter(2)
    #expect(told.recipients == ["ada@example.org"] && told.text.contains("account ada"))
  }

  @Test func theOperatorDecidesWhereLettersGoAndWhatTheySay() throws {
    let folder = Folder()
    folder.write("test.txt", "Hallo von {server}\n\nEs geht.\n")
    let server = try server(["CASCADE_MAIL_DOMAINS": "example.org", "CASCADE_MAIL_LETTERS": folder.path])
    let root = Person(rootOf: server)
    _ = root.call("PATCH", "settings", ["title": "Kino"])
    #expect(root.refusal("POST", "settings/test-mail", ["to": "ada@example.org"]) == "204")
    #expect(try box.letter(0).subject == "Hallo von Kino" && box.letter(0).text.contains("Es geht."))
    let refused = root.refusal("POST", "users/\(root.id)/email", ["email": "ada@elsewhere.net"])
    #expect(refused == "403 email_not_allowed")
    let failed = root.call("POST", "settings/test-mail", ["to": "refused@example.org"])
    #expect(failed.status == 502 && failed.json["code"] as? String == "mail_failed", "\(failed.body)")
    #expect(!failed.body.contains("refused@"))
  }

  @Test func aLetterThatCannotBeIsToldAtTheStart() {
    let folder = Folder()
    folder.write("sign-in.txt", "Hallo\n\nOhne alles.\n")
    let said = Tool.cascade(
      "serve", "--data-dir", folder["data"], "--listen", "127.0.0.1:0", "--metrics", "off",
      environment: box.environment.merging(["CASCADE_MAIL_LETTERS": folder.path]) { $1 })
    #expect(said.code == 1 && said.errors.contains("sign-in.txt does not tell {code}"), "\(said.errors)")
  }

  /// A mail server that is away just now costs a little time, and nobody a code.
  @Test func aLetterIsTriedAgain() throws {
    let port = freePort()
    let server = try server(["CASCADE_MAIL_PORT": "\(port)"])
    let token = ask("eve@example.org", at: server)
    #expect(eventually { server.line("a letter is tried again") != nil })
    let late = try LetterBox(port: port)
    let input = ["token": token, "code": try late.letter(0).code, "username": "eve"]
    #expect(Person(at: server).refusal("POST", "auth/email-register", input) == "200")
    let log = server.folder.read("said")
    #expect(!log.contains("eve@example.org"))
  }

  @Test func withoutAMailServerThereAreNoCodes() throws {
    let server = try TestServer(environment: AccountTests.quick)
    let nobody = Person(at: server)
    #expect(nobody.call("GET", "auth").json["methods"] as? [String] == ["password", "opaque"])
    #expect(nobody.refusal("POST", "auth/email-code", ["email": "ada@example.org"]) == "409 mail_off")
  }

  @Test func begunOnOneNodeItEndsOnTheOther() throws {
    let pair = try SharedLimitTests.Pair(box.environment)
    let token = ask("eve@example.org", at: pair.one)
    let code = try box.letter(0).code
    let input = ["token": token, "code": code, "username": "eve"]
    #expect(Person(at: pair.other).refusal("POST", "auth/email-register", input) == "200")
    #expect(Person(at: pair.one).refusal("POST", "auth/email-login", input) != "200")
  }
}
