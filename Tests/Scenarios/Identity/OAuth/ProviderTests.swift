// Services to sign in by, as administrators have them; and those that are no OpenID Connect, by what their documents say.

import Foundation
import Testing

@Suite(.enabled(if: PythonService.isHere, "scripts/bootstrap test makes build/python"), .timeLimit(.minutes(3)))
struct ProviderTests {
  private typealias Pair = OddIssuerTests.Pair

  private static var gitHub: [String: Any] {
    ["id": 583_231, "login": "octocat", "name": "The Octocat", "email": NSNull()]
  }
  private static func addresses(_ primary: Bool, _ verified: Bool) -> [[String: Any]] {
    [
      ["email": "second@example.org", "primary": false, "verified": true, "visibility": NSNull()],
      ["email": "octocat@example.org", "primary": primary, "verified": verified, "visibility": "public"],
    ]
  }

  private func email(_ pair: Pair, _ provider: String) -> String? {
    let visitor = Visitor(pair.server, UUID().uuidString)
    #expect(visitor.signIn(by: provider) == "/", "\(pair.reason)")
    return visitor.call("GET", "users/me").json["email"] as? String
  }

  @Test(arguments: [(true, true), (false, true), (true, false)])
  func gitHubSaysWhoSomebodyIs(_ primary: Bool, _ verified: Bool) throws {
    let pair = try Pair([
      "users": ["/api/v3/user": Self.gitHub, "/api/v3/user/emails": Self.addresses(primary, verified)]
    ])
    let provider = OpenIDTests.add(pair.root, pair.service.url, ["kind": "github"])
    #expect(email(pair, provider) == (primary && verified ? "octocat@example.org" : nil))
    let all = pair.root.call("GET", "users?username=octocat").json["items"] as? [[String: Any]] ?? []
    #expect(all.first?["displayName"] as? String == "The Octocat")
    #expect(!pair.service.seen.contains { $0.hasPrefix("/.well-known") })
  }

  @Test(arguments: [true, false])
  func discordSaysWhoSomebodyIs(_ verified: Bool) throws {
    let user: [String: Any] = [
      "id": "80351110224678912", "username": "nelly", "discriminator": "0", "global_name": "Nelly", "avatar": NSNull(),
      "verified": verified, "email": "nelly@example.org",
    ]
    let pair = try Pair(["users": ["/api/users/@me": user]])
    let provider = OpenIDTests.add(pair.root, pair.service.url, ["kind": "discord"])
    #expect(email(pair, provider) == (verified ? "nelly@example.org" : nil))
  }

  @Test func googleIsOpenIDConnect() throws {
    let pair = try Pair()
    let provider = OpenIDTests.add(pair.root, pair.service.url, ["kind": "google"])
    #expect(email(pair, provider) == "ada@example.org")
  }

  @Test(arguments: ["github", "discord"])
  func oddAnswersAreRefused(_ kind: String) throws {
    let pair = try Pair()
    let provider = OpenIDTests.add(pair.root, pair.service.url, ["kind": kind])
    let users = ["/api/v3/user", "/api/users/@me"]
    for user in [[:], ["id": "x", "login": 7, "username": NSNull()], ["id": "", "username": "x", "login": "x"]] {
      pair.service.put("/plan", ["users": Dictionary(uniqueKeysWithValues: users.map { ($0, user) })])
      #expect(pair.nobody.refusal(by: provider) == "502 provider_failed", "\(user)")
    }
    for plan in [
      ["tokens": ["error": "bad_verification_code"]], ["tokens": ["token_type": "mac"]],
      ["tokens": ["access_token": "a\r\nb: c"]], ["tokens": ["access_token": ""]],
    ] {
      pair.service.put("/plan", plan)
      #expect(pair.nobody.refusal(by: provider) == "502 provider_failed", "\(plan)")
    }
  }

  /// Where everybody has them, unless something else is said.
  @Test func theKnownOnesAreWhereEverybodyKnows() throws {
    let pair = try Pair()
    for (kind, page) in [
      ("github", "https://github.com/login/oauth/authorize?"), ("discord", "https://discord.com/oauth2/authorize?"),
    ] {
      let input = ["kind": kind, "displayName": kind, "clientId": "x"]
      let made = pair.root.call("POST", "sign-in-providers", input).json["id"] as? String ?? ""
      #expect(pair.nobody.begin(made)?.page.hasPrefix(page) ?? false)
    }
  }

  // MARK: Administering

  @Test func administratorsAloneSeeAndChangeThem() throws {
    let pair = try Pair()
    let ada = Person("ada", at: pair.server)
    let path = "sign-in-providers/\(pair.provider)"
    let input: [String: Any] = ["kind": "github", "displayName": "x", "clientId": "x"]
    for person in [ada, pair.nobody] {
      let code = person.accessToken == nil ? "401 unauthenticated" : "403 permission_denied"
      #expect(person.refusal("GET", "sign-in-providers") == code && person.refusal("GET", path) == code)
      #expect(person.refusal("POST", "sign-in-providers", input) == code)
      #expect(person.refusal("PATCH", path, ["displayName": "Mine"]) == code)
      #expect(person.refusal("DELETE", path) == code)
    }
    for (input, field) in [
      (["issuer": NSNull()], "issuer"), (["issuer": "https://x/?a"], "issuer"), (["issuer": "https://u@x"], "issuer"),
      (["issuer": "ftp://x"], "issuer"), (["issuer": "https://x/\u{7}"], "issuer"), (["scopes": ["a b"]], "scopes"),
      (["kind": "github", "issuer": "https://x/"], "issuer"), (["displayName": ""], "displayName"),
    ] as [([String: Any], String)] {
      let whole: [String: Any] = ["kind": "openidConnect", "issuer": "https://x", "displayName": "x", "clientId": "x"]
      let answer = pair.root.call("POST", "sign-in-providers", whole.merging(input) { $1 })
      #expect(answer.status == 400 && answer.body.contains(field), "\(input): \(answer.body)")
    }
    #expect(pair.root.refusal("PATCH", path, ["issuer": "https://evil.example"]) == "400 invalid_input")
    #expect(pair.root.refusal("PATCH", path, ["displayName": "Ours", "isListed": false]) == "200")
    #expect((curl("\(pair.server.url)/api/auth").json["providers"] as? [Any])?.isEmpty ?? false)
    #expect(pair.nobody.refusal(by: pair.provider) == nil)
    // A secret can be replaced and taken away; the old one is of no use then.
    #expect(pair.root.refusal("PATCH", path, ["clientSecret": "wrong"]) == "200")
    #expect(pair.nobody.refusal(by: pair.provider) == "502 provider_failed" && pair.says("invalid_client"))
    #expect(pair.root.call("PATCH", path, ["clientSecret": NSNull()]).json["hasClientSecret"] as? Bool == false)
    #expect(pair.root.refusal("PATCH", path, ["clientSecret": "s3cret"]) == "200")
    #expect(pair.nobody.refusal(by: pair.provider) == nil)
    // It is the secret of this one: in another's row it is nothing.
    #expect(pair.root.refusal("PATCH", path, ["isEnabled": false]) == "200")
    #expect(pair.nobody.refusal(by: pair.provider) == "begin: 404 not_found")
    #expect(pair.root.refusal("DELETE", path) == "204" && pair.root.refusal("GET", path) == "404 not_found")
  }

  @Test func theCommandLineAddsThemAndASecretOutlivesTheServer() throws {
    var pair = try Pair()
    let data = pair.server.folder["data"]
    let made = Tool.cascade(
      "sign-in-provider", "create", "--kind", "openidConnect", "--issuer", pair.service.url, "--display-name", "Ours",
      "--client-id", "cascade", "--client-secret", "s3cret", "--json", "--data-dir", data)
    let id = ((try? JSONSerialization.jsonObject(with: made.data)) as? [String: Any])?["id"] as? String ?? ""
    #expect(made.code == 0 && !made.output.contains("s3cret"), "\(made)")
    pair.provider = id
    #expect(pair.nobody.refusal(by: id) == nil)
    pair.server.signal(SIGKILL)
    _ = pair.server.exitCode()
    let again = try TestServer(
      folder: pair.server.folder, listen: ["127.0.0.1:\(pair.server.port)"],
      environment: OpenIDTests.settings(pair.server.port))
    #expect(Person(at: again).refusal(by: id) == nil)
  }

  @Test func thereIsABoundToTheirNumber() throws {
    let pair = try Pair()
    for _ in 1..<32 { _ = OpenIDTests.add(pair.root, pair.service.url) }
    let input: [String: Any] = ["kind": "github", "displayName": "x", "clientId": "x"]
    #expect(pair.root.refusal("POST", "sign-in-providers", input) == "409 too_many_providers")
  }

  @Test func withoutAnAddressOfOursNobodyIsSentAway() throws {
    let server = try TestServer(environment: AccountTests.quick)
    let root = Person(rootOf: server)
    let input: [String: Any] = ["kind": "github", "displayName": "x", "clientId": "x"]
    let id = root.call("POST", "sign-in-providers", input).json["id"] as? String ?? ""
    let nobody = Person(at: server)
    #expect((curl("\(server.url)/api/auth").json["providers"] as? [Any])?.isEmpty ?? false)
    #expect(nobody.refusal("POST", "auth/oauth/begin", ["providerId": id]) == "503 unavailable")
    for url in ["watch.example", "ftp://watch.example", "https://watch.example/"] {
      let refused = Tool.cascade("serve", environment: ["CASCADE_AUTH_PUBLIC_URL": url], in: server.folder.path)
      #expect(refused.code != 0 && refused.errors.uppercased().contains("PUBLIC_URL"), "\(url): \(refused)")
    }
  }
}
