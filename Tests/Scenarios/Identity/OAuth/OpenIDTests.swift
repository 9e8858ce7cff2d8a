// Signing in by OpenID Connect, against a provider that other people wrote: from the button to the account, in a browser and in
// a program, on one node and on two.

import Foundation
import TestDatabases
import Testing

@Suite(.enabled(if: PythonService.isHere, "scripts/bootstrap test makes build/python"), .timeLimit(.minutes(3)))
struct OpenIDTests {
  static let callback = "/api/auth/oauth/callback"
  static let secret = "s3cret"

  /// Settings of a server at a port that is known before, since services send people back there.
  static func settings(_ port: Int) -> [String: String] {
    AccountTests.quick.merging([
      "CASCADE_AUTH_PUBLIC_URL": "http://127.0.0.1:\(port)", "CASCADE_AUTH_OAUTH_PRIVATE_ADDRESSES": "on",
    ]) { $1 }
  }

  /// A server and a provider that know each other.
  struct Pair {
    let server: TestServer
    let service: PythonService
    let root: Person
    let provider: String

    init(_ settings: [String: String] = [:], _ input: [String: Any] = [:]) throws {
      let port = freePort()
      server = try TestServer(
        listen: ["127.0.0.1:\(port)"], environment: OpenIDTests.settings(port).merging(settings) { $1 })
      service = try PythonService("oidc_server.py", "cascade", OpenIDTests.secret, "\(server.url)\(OpenIDTests.callback)")
      root = Person(rootOf: server)
      provider = OpenIDTests.add(root, service.url, input)
    }

    func know(_ name: String, _ more: [String: Any] = [:]) {
      let person: [String: Any] = [
        "sub": "subject of \(name)", "preferred_username": name, "email": "\(name)@example.org", "email_verified": true,
      ]
      service.put("/users/\(name)", person.merging(more) { $1 })
    }
  }

  static func add(_ root: Person, _ issuer: String, _ more: [String: Any] = [:]) -> String {
    let input: [String: Any] = [
      "kind": "openidConnect", "issuer": issuer, "displayName": "Example", "clientId": "cascade",
      "clientSecret": secret,
    ]
    let made = root.call("POST", "sign-in-providers", input.merging(more) { $1 })
    #expect(made.status == 201, "\(made)")
    return made.json["id"] as? String ?? ""
  }

  @Test func aBrowserSignsIn() throws {
    let pair = try Pair()
    pair.know("ada", ["name": "Ada Lovelace"])
    let offered = curl("\(pair.server.url)/api/auth").json
    #expect(offered["methods"] as? [String] == ["password", "oauth"])
    let option = (offered["providers"] as? [[String: String]])?.first
    #expect(option == ["id": pair.provider, "displayName": "Example"])
    let ada = Visitor(pair.server)
    #expect(ada.signIn(by: pair.provider, as: "ada", returnTo: "/rooms?a=b") == "/rooms?a=b")
    let me = ada.call("GET", "users/me").json
    #expect(me["username"] as? String == "ada" && me["email"] as? String == "ada@example.org", "\(me)")
    #expect(me["displayName"] as? String == "Ada Lovelace")
    let id = me["id"] as? String ?? ""
    let sessions = ada.call("GET", "users/\(id)/sessions").json["items"] as? [[String: Any]] ?? []
    #expect(sessions.count == 1 && sessions[0]["method"] as? String == "oauth")
    // The second time it is the same account, in whatever browser.
    let again = Visitor(pair.server, "another jar")
    #expect(again.signIn(by: pair.provider, as: "ada") == "/")
    #expect(again.call("GET", "users/me").json["id"] as? String == id)
  }
}
