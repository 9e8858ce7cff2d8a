// A browser that carries a session which is not its user's: planted by somebody else, or over. Signing in gives it a new one,
// and what was planted stays what it was.

import Foundation
import Testing

@Suite(.timeLimit(.minutes(2)))
struct FixationTests {
  private let server: TestServer
  private let login: [String: Any]

  init() throws {
    server = try TestServer(environment: AccountTests.quick)
    _ = Person("ada", at: server)
    login = ["username": "ada", "password": Person.password]
  }

  private func cookie(_ visitor: Visitor) -> String {
    let jar = (try? String(contentsOfFile: visitor.jar, encoding: .utf8)) ?? ""
    return jar.split(whereSeparator: \.isWhitespace).last.map(String.init) ?? ""
  }

  @Test func whatWasPlantedIsNotWhatOneSignsInTo() throws {
    let mallory = Visitor(server, "mallory")
    let made = mallory.call("POST", "auth/register", ["username": "mallory", "password": Person.password])
    #expect(made.status == 200 && mallory.isSignedInAs == "mallory")
    // Her cookie in Ada's browser.
    let ada = Visitor(server, "ada")
    try FileManager.default.copyItem(atPath: mallory.jar, toPath: ada.jar)
    #expect(ada.call("POST", "auth/login", login).status == 200 && ada.isSignedInAs == "ada")
    #expect(cookie(ada) != cookie(mallory) && mallory.isSignedInAs == "mallory")
  }

  /// One that anybody could have thought of opens nothing, and is not kept.
  @Test(arguments: ["", "x", "ses_01k3v5y8e7frq8q2w0mdnyxjkt"])
  func whatSomebodyMadeUpIsNeverASession(_ made: String) throws {
    let field = ["-H", "cookie: cascade_session=\(made)"]
    let input = try JSONSerialization.data(withJSONObject: login)
    let home = ["-H", "origin: \(server.url)", "-H", "content-type: application/json"]
    let entered = curl(
      field + home + ["-H", "x-cascade-tokens: cookie", "\(server.url)/api/auth/login"], body: input)
    let given = entered.field("set-cookie") ?? ""
    #expect(entered.status == 200 && given.hasPrefix("cascade_session="), "\(entered.status) \(entered.body)")
    #expect(!given.hasPrefix("cascade_session=\(made);"))
    #expect(curl(field + ["\(server.url)/api/users/me"], body: nil).status == 401)
  }

  /// Whose session is over carries its cookie still: it may do what anybody may, which is to sign in again, and no more.
  @Test func whoseSessionIsOverIsNobodyAndSignsInAgain() throws {
    let ada = Visitor(server, "ada")
    #expect(ada.call("POST", "auth/login", login).status == 200)
    let old = cookie(ada)
    let person = Person(at: server).signedIn("ada")
    #expect(person.refusal("POST", "users/\(person.id)/sessions/revoke", ["keepsOwn": true]) == "204")
    #expect(cookie(ada) == old && ada.isSignedInAs == nil)
    #expect(ada.call("GET", "auth").status == 200)
    let refused = ada.call("GET", "users/me")
    #expect(refused.status == 401 && refused.json["code"] as? String == "unauthenticated")
    #expect(ada.call("POST", "auth/login", login).status == 200 && ada.isSignedInAs == "ada")
    // A token that a program sends is meant: it is told that it is over.
    #expect(Person(at: server).refusal("GET", "auth", token: "nonsense") == "401 unauthenticated")
  }
}
