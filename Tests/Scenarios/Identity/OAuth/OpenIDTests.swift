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
      service = try PythonService(
        "oidc_server.py", "cascade", OpenIDTests.secret, "\(server.url)\(OpenIDTests.callback)")
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
    #expect(offered["methods"] as? [String] == ["password", "opaque", "oauth"])
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

  @Test func aProgramSignsInAndTheServiceLeadsBackToIt() throws {
    let pair = try Pair()
    pair.know("ada")
    let nobody = Person(at: pair.server)
    let begun = try #require(nobody.begin(pair.provider, ["loopbackPort": 4_711]))
    let query = URLComponents(string: begun.page)?.queryItems ?? []
    func value(_ name: String) -> String { query.first { $0.name == name }?.value ?? "" }
    #expect(value("code_challenge_method") == "S256" && value("code_challenge").count == 43)
    #expect(value("nonce").count == 43 && value("scope") == "openid profile email")
    #expect(value("redirect_uri") == pair.server.url + Self.callback)
    // The browser has no cookie: it goes on to the program, with what it brought and nothing else.
    let led = curl(Visitor.signIn(at: begun.page, as: "ada"))
    let place = led.field("location") ?? ""
    #expect(
      led.status == 303 && place.hasPrefix("http://127.0.0.1:4711/?") && led.field("set-cookie") == nil, "\(place)")
    let done = nobody.finish(place, begun.binding)
    let login = done.json["login"] as? [String: Any] ?? [:]
    #expect(done.status == 200 && done.json["returnTo"] as? String == "/" && done.json["linked"] is NSNull, "\(done)")
    let user = login["user"] as? [String: Any]
    #expect(user?["username"] as? String == "ada" && user?["email"] as? String == "ada@example.org")
    #expect(nobody.refusal("GET", "users/me", token: login["accessToken"] as? String) == "200")
    let refresh = ["refreshToken": login["refreshToken"] as? String ?? ""]
    #expect(nobody.refusal("POST", "auth/refresh", refresh) == "200")
  }

  /// A page that carries tokens itself gets what was brought behind the `#`, where no server sees it.
  @Test func aPageFinishesItself() throws {
    let pair = try Pair()
    pair.know("ada")
    let nobody = Person(at: pair.server)
    let begun = try #require(nobody.begin(pair.provider, ["returnTo": "/signed-in"]))
    let place = curl(Visitor.signIn(at: begun.page, as: "ada")).field("location") ?? ""
    #expect(place.hasPrefix("/signed-in#") && place.contains("code=") && place.contains("state="), "\(place)")
    #expect(nobody.finish(place.replacing("#", with: "?"), begun.binding).status == 200)
  }

  @Test func whatIsMeantForNobodyElseIsKept() throws {
    let pair = try Pair()
    pair.know("ada")
    let nobody = Person(at: pair.server)
    let begun = try #require(nobody.begin(pair.provider))
    let place = Visitor.signIn(at: begun.page, as: "ada")
    let login = nobody.finish(place, begun.binding).json["login"] as? [String: Any]
    let provider = pair.root.call("GET", "sign-in-providers/\(pair.provider)")
    #expect(provider.json["hasClientSecret"] as? Bool == true && provider.json["clientSecret"] == nil)
    #expect(eventually { !self.audited(pair).isEmpty })
    let audit = pair.root.call("GET", "audit?limit=100").body
    pair.server.signal(SIGTERM)
    _ = pair.server.exitCode()
    let files = ["cascade.db", "cascade.db-wal"].compactMap {
      FileManager.default.contents(atPath: pair.server.folder["data/\($0)"])
    }
    let all = files.reduce(Data(), +) + Data((pair.server.folder.read("said") + audit + provider.body).utf8)
    let code = URLComponents(string: place)?.queryItems?.first { $0.name == "code" }?.value ?? "-"
    for text in [Self.secret, begun.binding, code, login?["refreshToken"] as? String ?? "-"] {
      #expect(all.range(of: Data(text.utf8)) == nil, "\(text)")
    }
  }

  private func audited(_ pair: Pair) -> [[String: Any]] {
    pair.root.call("GET", "audit?operation=auth.finishOAuth").json["items"] as? [[String: Any]] ?? []
  }

  @Test func theLogSaysWhoCameAndBy() throws {
    let pair = try Pair()
    pair.know("ada")
    let ada = Visitor(pair.server)
    #expect(ada.signIn(by: pair.provider, as: "ada") == "/")
    let id = ada.call("GET", "users/me").json["id"] as? String ?? "-"
    #expect(eventually { audited(pair).count == 1 })
    let entry = audited(pair).first ?? [:]
    #expect(entry["actor"] as? String == id && entry["outcome"] as? String == "ok", "\(entry)")
    let subjects = entry["subjects"] as? [String] ?? []
    #expect(subjects.contains(pair.provider) && subjects.contains { $0.hasPrefix("lnk_") }, "\(entry)")
  }

  // MARK: States

  @Test func aStateIsGoodOnceAndInTheBrowserThatBegan() throws {
    let pair = try Pair()
    pair.know("ada")
    let nobody = Person(at: pair.server)
    let (mine, other) = (try #require(nobody.begin(pair.provider)), try #require(nobody.begin(pair.provider)))
    func refusal(_ place: String, _ binding: String) -> String {
      let answer = nobody.finish(place, binding)
      return "\(answer.status) \(answer.json["code"] ?? "")"
    }
    let place = Visitor.signIn(at: mine.page, as: "ada")
    for binding in [other.binding, "x", String(mine.binding.dropLast())] {
      #expect(refusal(place, binding) == "403 sign_in_elsewhere")
    }
    // With another's state, a code is nothing: PKCE ties it to its own.
    let state = URLComponents(string: other.page)?.queryItems?.first { $0.name == "state" }?.value ?? ""
    let code = URLComponents(string: place)?.queryItems?.first { $0.name == "code" }?.value ?? ""
    let mixed = "http://x/?state=\(state)&code=\(code)"
    #expect(refusal(mixed, other.binding) == "502 provider_failed")
    let begun = try #require(nobody.begin(pair.provider))
    let fresh = Visitor.signIn(at: begun.page, as: "ada")
    for text in ["http://x/?state=\(state.dropLast(4))AAAA&code=x", "http://x/?state=x&code=x"] {
      #expect(refusal(text, begun.binding) == "401 sign_in_expired")
    }
    #expect(nobody.finish(fresh, begun.binding).status == 200)
    #expect(refusal(fresh, begun.binding) == "401 sign_in_expired")
  }

  /// What somebody else's sign-in would end as in a victim's browser: nothing.
  @Test func anotherBrowserIsNotSignedIn() throws {
    let pair = try Pair()
    pair.know("eve")
    let (eve, ada) = (Visitor(pair.server, "eve"), Visitor(pair.server, "ada"))
    let begun = eve.call("POST", "auth/oauth/begin", ["providerId": pair.provider])
    #expect(begun.json["binding"] as? String == "")
    let cookie = begun.field("set-cookie") ?? ""
    for word in ["cascade_oauth=", "HttpOnly", "SameSite=Lax", "Max-Age=600"] { #expect(cookie.contains(word)) }
    let place = Visitor.signIn(at: begun.json["authorizationUrl"] as? String ?? "", as: "eve")
    let led = ada.follow(place)
    #expect(led.status == 303 && led.field("set-cookie") == nil && ada.isSignedInAs == nil)
    // Nor when she has begun herself.
    _ = ada.call("POST", "auth/oauth/begin", ["providerId": pair.provider])
    #expect((ada.follow(place).field("location") ?? "").hasPrefix("/#oauth_error=sign_in_elsewhere"))
    #expect(ada.isSignedInAs == nil)
    #expect(eve.follow(place).field("location") == "/" && eve.isSignedInAs == "eve")
    #expect(curl(pair.server.url + Self.callback).status == 401)
    #expect(curl(pair.server.url + Self.callback + "?state=x&code=y").json["code"] as? String == "sign_in_expired")
  }

  @Test func whoeverIsRefusedThereIsToldSo() throws {
    let pair = try Pair()
    let ada = Visitor(pair.server)
    #expect(ada.signIn(by: pair.provider, as: "nobody").hasPrefix("/#oauth_error=sign_in_denied"))
    let nobody = Person(at: pair.server)
    #expect(nobody.refusal(by: pair.provider, as: "nobody") == "403 sign_in_denied")
    let begun = try #require(nobody.begin(pair.provider))
    let state = URLComponents(string: begun.page)?.queryItems?.first { $0.name == "state" }?.value ?? ""
    let failed = nobody.finish("http://x/?state=\(state)&error=server_error", begun.binding)
    #expect(failed.status == 502 && failed.json["code"] as? String == "provider_failed")
    let empty = nobody.call("POST", "auth/oauth/finish", ["state": state, "binding": begun.binding])
    #expect(empty.json["code"] as? String == "invalid_input")
  }

  @Test(arguments: [
    "//evil.example", "/\\evil.example", "\\\\evil.example", "https://evil.example", "evil.example",
    "javascript:alert(1)",
    "/\t/evil.example", "/\n/evil.example", "\t//evil.example", " //evil.example", "/a\\b", "/a b", "/a#b", "/\u{e4}",
    "",
    "/\u{7f}", "/\"x", "http:evil.example", "///evil.example", "?x", ".//evil.example",
  ])
  func nobodyIsLedElsewhere(_ place: String) throws {
    let server = try TestServer(environment: Self.settings(1))
    let answer = Person(at: server).call(
      "POST", "auth/oauth/begin", ["providerId": "prv_01m8cdmkhcfhb9x8kp1jveervs", "returnTo": place])
    #expect(answer.status == 400 && answer.body.contains("returnTo"), "\(answer.body)")
  }

  // MARK: Two nodes

  @Test(.enabled(if: RedisProcess.isInstalled && PostgresServer.isInstalled, "needs redis and postgresql"))
  func whatBeginsOnOneNodeEndsOnAnother() throws {
    let (redis, database) = (try RedisProcess(), try PostgresServer.shared().database())
    let ports = [freePort(), freePort()]
    let settings = Self.settings(ports[1]).merging([
      "CASCADE_AUTH_KEYS": String(repeating: "0a", count: 32), "CASCADE_DATABASE": database.url,
      "CASCADE_REDIS": redis.url, "CASCADE_DATABASE_MAX_CONNECTIONS": "4",
    ]) { $1 }
    let (one, other) = (
      try TestServer(listen: ["127.0.0.1:\(ports[0])"], environment: settings),
      try TestServer(listen: ["127.0.0.1:\(ports[1])"], environment: settings)
    )
    #expect(eventually(within: 20) { [one, other].allSatisfy { curl("\($0.url)/readyz").status == 200 } })
    let service = try PythonService("oidc_server.py", "cascade", Self.secret, "\(other.url)\(Self.callback)")
    service.put("/users/ada", ["sub": "1", "preferred_username": "ada"])
    let provider = Self.add(Person(rootOf: one), service.url)
    func offered(_ server: TestServer) -> Int {
      (curl("\(server.url)/api/auth").json["providers"] as? [Any])?.count ?? -1
    }
    #expect(eventually(within: 1) { offered(other) == 1 })
    let (near, far) = (Person(at: one), Person(at: other))
    let begun = try #require(near.begin(provider))
    let place = Visitor.signIn(at: begun.page, as: "ada")
    #expect(far.finish(place, begun.binding).status == 200)
    for node in [near, far] { #expect(node.finish(place, begun.binding).json["code"] as? String == "sign_in_expired") }
    // A browser that began on one comes back to the other.
    let ada = Visitor(one)
    let page = ada.call("POST", "auth/oauth/begin", ["providerId": provider]).json["authorizationUrl"] as? String ?? ""
    #expect(ada.follow(Visitor.signIn(at: page, as: "ada")).field("location") == "/" && ada.isSignedInAs == "ada")
    // And what is switched off on one is off on the other.
    #expect(Person(rootOf: one).accessToken == nil)
    let off = Tool.cascade(
      "sign-in-provider", "patch", "--sign-in-provider-id", provider, "--is-enabled", "false", "--data-dir",
      one.folder["data"])
    #expect(off.code == 0, "\(off)")
    #expect(eventually(within: 1) { offered(other) == 0 } && far.begin(provider) == nil)
  }
}
