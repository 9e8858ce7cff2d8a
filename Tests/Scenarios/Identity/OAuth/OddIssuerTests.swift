// Issuers that lie, and those who stand between them and us: nothing is believed that is not said by the right one, of the right
// one, for us, now.

import Foundation
import Testing

@Suite(.enabled(if: PythonService.isHere, "scripts/bootstrap test makes build/python"), .timeLimit(.minutes(3)))
struct OddIssuerTests {
  struct Pair {
    let server: TestServer
    let service: PythonService
    let root: Person
    var provider = ""
    var nobody: Person { Person(at: server) }

    init(_ plan: [String: Any] = [:]) throws {
      let port = freePort()
      server = try TestServer(listen: ["127.0.0.1:\(port)"], environment: OpenIDTests.settings(port))
      service = try PythonService("odd_services.py")
      service.put("/plan", plan)
      root = Person(rootOf: server)
      provider = OpenIDTests.add(root, service.url)
    }

    /// Whether the operator reads this of it.
    func says(_ text: String) -> Bool { eventually(within: 2) { reason.contains(text) } }

    /// What the operator reads.
    var reason: String { server.line("another service does not say who somebody is")?["reason"] as? String ?? "" }
  }

  /// A plan, and what the log says of it; nothing where it is all right.
  struct Case: CustomTestStringConvertible {
    let plan: String
    let reason: String?
    init(_ plan: String, _ reason: String? = nil) { (self.plan, self.reason) = (plan, reason) }
    var testDescription: String { plan }
    var value: [String: Any] {
      (try? JSONSerialization.jsonObject(with: Data(plan.utf8))) as? [String: Any] ?? ["bad": "test"]
    }
  }

  private static let tokens = [
    Case("{}"), Case(#"{"alg": "ES256", "key": "ec", "keys": ["ec", "one"]}"#),
    Case(#"{"alg": "EdDSA", "key": "edwards", "keys": ["edwards", "one"]}"#),
    Case(#"{"claims": {"aud": ["cascade", "others"], "azp": "cascade"}}"#),
    Case(#"{"later": {"exp": -50}}"#), Case(#"{"later": {"iat": 50}}"#),
    Case(#"{"alg": "none"}"#, "algorithm"), Case(#"{"alg": "none", "unsigned": ""}"#, "form"),
    Case(#"{"alg": "HS256"}"#, "algorithm"), Case(#"{"alg": "HS256", "kid": null}"#, "algorithm"),
    Case(#"{"alg": "ES256", "key": "ec", "kid": "one", "keys": ["ec", "one"]}"#, "algorithm"),
    Case(#"{"key": "other", "kid": "one"}"#, "signature"), Case(#"{"key": "other"}"#, "key is not known"),
    Case(#"{"claims": {"iss": "https://evil.example"}}"#, "another issuer"),
    Case(#"{"claims": {"iss": null}}"#, "issuer"),
    Case(#"{"claims": {"aud": "others"}}"#, "for another"), Case(#"{"claims": {"aud": null}}"#, "for another"),
    Case(#"{"claims": {"aud": ["cascade", "others"]}}"#, "made for another"),
    Case(#"{"claims": {"azp": "others"}}"#, "made for another"),
    Case(#"{"claims": {"nonce": "another"}}"#, "another request"),
    Case(#"{"claims": {"nonce": null}}"#, "another request"),
    Case(#"{"claims": {"nonce": ""}}"#, "another request"),
    Case(#"{"later": {"exp": -90}}"#, "run out"), Case(#"{"later": {"iat": -3600}}"#, "made now"),
    Case(#"{"later": {"iat": 3600, "exp": 7200}}"#, "made now"), Case(#"{"later": {"nbf": 3600}}"#, "not good yet"),
    Case(#"{"claims": {"exp": null}}"#, "when"), Case(#"{"claims": {"iat": null}}"#, "when"),
    Case(#"{"claims": {"exp": 1e300}}"#, "when"), Case(#"{"claims": {"exp": "soon"}}"#, "cannot be read"),
    Case(#"{"claims": {"sub": null}}"#, "subject"), Case(#"{"claims": {"sub": ""}}"#, "subject"),
    Case(#"{"claims": {"sub": 7}}"#, "cannot be read"), Case(#"{"tokens": {"id_token": "a.b.c"}}"#, "form"),
    Case(#"{"tokens": {"id_token": null}}"#, "no id token"),
    Case(#"{"tokens": {"error": "invalid_grant"}}"#, "invalid_grant"),
    Case(#"{"back": {"iss": "https://evil.example"}}"#, "another issuer"),
    Case(#"{"document": {"authorization_response_iss_parameter_supported": true}}"#, "does not say from whom"),
    Case(#"{"keys": ["one"], "raw": {"/keys": "{}"}}"#, "keys"), Case(#"{"large": ["/keys"]}"#, "bytes"),
    Case(#"{"redirects": {"/keys": "https://evil.example/"}}"#, "302"),
    // What the issuer is asked for beside the token is of the same person.
    Case(
      #"{"claims": {"email": null}, "users": {"/me": {"sub": "another", "email": "eve@example.org"}}}"#, "of another"),
  ]

  @Test(arguments: tokens)
  func aTokenIsBelievedOrNot(_ it: Case) throws {
    let pair = try Pair(it.value)
    let refusal = pair.nobody.refusal(by: pair.provider)
    #expect(refusal == it.reason.map { _ in "502 provider_failed" }, "\(pair.reason)")
    if let reason = it.reason { #expect(pair.says(reason), "\(pair.reason)") }
    #expect((pair.root.call("GET", "users").json["items"] as? [Any])?.count == (it.reason == nil ? 2 : 1))
  }

  private static let documents = [
    Case(#"{"document": {"issuer": "https://evil.example"}}"#, "another"),
    Case(#"{"document": {"issuer": null}}"#, "read"),
    Case(#"{"document": {"token_endpoint": null}}"#, "read"),
    Case(#"{"document": {"jwks_uri": "file:///etc/passwd"}}"#, "place"),
    Case(#"{"document": {"authorization_endpoint": "javascript:alert(1)"}}"#, "place"),
    Case(#"{"document": {"authorization_endpoint": "https://x/\r\nset-cookie: a=b"}}"#, "place"),
    Case(#"{"document": {"code_challenge_methods_supported": ["plain"]}}"#, "PKCE"),
    Case(#"{"raw": {"/.well-known/openid-configuration": "<html>"}, "type": "text/html"}"#, "no JSON"),
    Case(#"{"raw": {"/.well-known/openid-configuration": "{"}}"#, "read"),
    Case(#"{"large": ["/.well-known/openid-configuration"]}"#, "bytes"),
    Case(#"{"redirects": {"/.well-known/openid-configuration": "https://evil.example/"}}"#, "302"),
  ]

  @Test(arguments: documents)
  func whatAnIssuerSaysOfItselfIsBelievedOrNot(_ it: Case) throws {
    let pair = try Pair(it.value)
    #expect(pair.nobody.refusal(by: pair.provider) == "begin: 502 provider_failed")
    #expect(pair.says(it.reason ?? "-"), "\(pair.reason)")
  }

  @Test func anIssuerWithASlashIsAnother() throws {
    let pair = try Pair()
    let slashed = OpenIDTests.add(pair.root, pair.service.url + "/")
    #expect(pair.nobody.refusal(by: slashed) == "begin: 502 provider_failed" && pair.says("another"))
  }

  /// A new key is learned at once; one that does not exist is not asked for at any speed.
  @Test func keysAreAskedForAgainButNotAtAnySpeed() throws {
    let pair = try Pair()
    #expect(pair.nobody.refusal(by: pair.provider) == nil)
    let asked = { pair.service.seen.count { $0 == "/keys" } }
    #expect(asked() == 1)
    for _ in 0..<3 { #expect(pair.nobody.refusal(by: pair.provider) == nil) }
    #expect(asked() == 1 && pair.service.seen.count { $0.hasPrefix("/.well-known") } == 1)
    // Soon after it was asked, it is not asked again.
    pair.service.put("/plan", ["key": "two", "keys": ["two"]])
    #expect(pair.nobody.refusal(by: pair.provider) == "502 provider_failed" && asked() == 0)
    #expect(eventually(within: 15) { pair.nobody.refusal(by: pair.provider) == nil })
    #expect(asked() == 1)
  }

  @Test func oneThatFailedIsNotAskedAtAnySpeed() throws {
    let pair = try Pair(["raw": ["/.well-known/openid-configuration": "{"]])
    for _ in 0..<5 { #expect(pair.nobody.refusal(by: pair.provider) == "begin: 502 provider_failed") }
    #expect(pair.service.seen.count == 1)
  }

  /// A service that does not answer holds its own caller, for a bounded time, and nobody else.
  @Test func aSlowServiceHoldsNobodyElse() async throws {
    let pair = try Pair(["slow": ["/token"]])
    let begun = try #require(pair.nobody.begin(pair.provider))
    let place = Visitor.signIn(at: begun.page)
    let began = Date()
    let (server, binding) = (pair.server, begun.binding)
    let slow = Task {
      let answer = Person(at: server).finish(place, binding)
      return "\(answer.status) \(answer.json["code"] ?? "")"
    }
    try await Task.sleep(for: .milliseconds(300))
    let others = (0..<20).map { _ in
      let start = Date()
      #expect(curl("\(pair.server.url)/api/time?t1=1").status == 200)
      return Date().timeIntervalSince(start)
    }
    #expect(others.sorted()[10] < 0.5, "\(others)")
    let answer = await slow.value
    #expect(answer == "504 upstream_unreachable")
    // Ten seconds, and what a busy machine adds: not for as long as the service likes.
    #expect((8...60).contains(Date().timeIntervalSince(began)))
  }
}
