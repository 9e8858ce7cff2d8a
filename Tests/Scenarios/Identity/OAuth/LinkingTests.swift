// Whose account it is that somebody comes to by another service: its own, one that it links, a new one, and never another's.

import Foundation
import Testing

@Suite(.enabled(if: PythonService.isHere, "scripts/bootstrap test makes build/python"), .timeLimit(.minutes(3)))
struct LinkingTests {
  private typealias Pair = OddIssuerTests.Pair

  private func linked(_ person: Person) -> [[String: Any]] {
    person.call("GET", "users/\(person.id)/linked-identities").json["items"] as? [[String: Any]] ?? []
  }

  /// Begins to link, and comes back; the answer of the end.
  private func link(_ person: Person, _ provider: String) -> Answer {
    let begun = person.call("POST", "users/\(person.id)/linked-identities/begin", ["providerId": provider]).json
    let place = Visitor.signIn(at: begun["authorizationUrl"] as? String ?? "")
    return Person(at: person.server).finish(place, begun["binding"] as? String ?? "")
  }

  private func users(_ pair: Pair) -> [String] {
    (pair.root.call("GET", "users").json["items"] as? [[String: Any]] ?? []).compactMap { $0["username"] as? String }
  }

  private func claims(_ pair: Pair, _ claims: [String: Any]) { pair.service.put("/plan", ["claims": claims]) }

  @Test func anAccountIsLinkedAndUnlinkedAgain() throws {
    let pair = try Pair()
    let ada = Person("ada", at: pair.server)
    let done = link(ada, pair.provider)
    let made = done.json["linked"] as? [String: Any] ?? [:]
    #expect(
      done.status == 200 && done.json["login"] is NSNull && made["subject"] as? String == "248289761001", "\(done)")
    #expect(linked(ada).count == 1 && linked(ada)[0]["name"] as? String == "ada")
    // Whoever comes by it now is she, and no account was made.
    #expect(pair.nobody.refusal(by: pair.provider) == nil && users(pair) == ["ada", "root"])
    // Once more is the same, for her; another does not get it.
    #expect(link(ada, pair.provider).status == 200 && linked(ada).count == 1)
    let bob = Person("bob", at: pair.server)
    #expect(link(bob, pair.provider).json["code"] as? String == "identity_taken" && linked(bob).isEmpty)
    let path = "users/\(ada.id)/linked-identities/\(made["id"] as? String ?? "")"
    #expect(
      bob.refusal("DELETE", path) == "403 permission_denied" && bob.refusal("GET", path) == "403 permission_denied")
    #expect(ada.refusal("GET", path) == "200" && pair.root.refusal("GET", path) == "200")
    #expect(ada.refusal("DELETE", path) == "204" && ada.refusal("GET", path) == "404 not_found")
    #expect(link(bob, pair.provider).status == 200)
  }

  /// Nobody links to another's account, nor to one whose session is over.
  @Test func onlyWhoIsSignedInLinks() throws {
    let pair = try Pair()
    let (ada, bob) = (Person("ada", at: pair.server), Person("bob", at: pair.server))
    let input = ["providerId": pair.provider]
    let path = "users/\(ada.id)/linked-identities/begin"
    #expect(bob.refusal("POST", path, input) == "403 permission_denied")
    #expect(pair.nobody.refusal("POST", path, input) == "401 unauthenticated")
    let begun = ada.call("POST", path, input).json
    let place = Visitor.signIn(at: begun["authorizationUrl"] as? String ?? "")
    #expect(ada.refusal("POST", "auth/logout") == "204")
    let late = pair.nobody.finish(place, begun["binding"] as? String ?? "")
    #expect(late.status == 401 && late.json["code"] as? String == "sign_in_expired")
    #expect(linked(ada.signedIn("ada")).isEmpty)
  }

  @Test func theOnlyWayInStays() throws {
    let pair = try Pair()
    #expect(pair.nobody.refusal(by: pair.provider) == nil)
    let visitor = Visitor(pair.server)
    #expect(visitor.signIn(by: pair.provider) == "/")
    let id = visitor.call("GET", "users/me").json["id"] as? String ?? ""
    let list = "users/\(id)/linked-identities"
    let item = (visitor.call("GET", list).json["items"] as? [[String: Any]])?.first?["id"] as? String ?? ""
    let refused = visitor.call("DELETE", "\(list)/\(item)")
    #expect(refused.status == 409 && refused.json["code"] as? String == "last_way_in")
    // With a password it is not the only one.
    let code = pair.root.call("POST", "users/\(id)/password-reset").json["code"] as? String ?? ""
    let set = ["username": "ada", "code": code, "newPassword": Person.password]
    #expect(pair.nobody.refusal("POST", "auth/set-password", set) == "204")
    let ada = pair.nobody.signedIn("ada")
    #expect(ada.refusal("DELETE", "\(list)/\(item)") == "204")
    // What was hers is nobody's now: who comes by it is somebody new, who has not her address.
    #expect(pair.nobody.refusal(by: pair.provider) == "409 email_taken")
  }

  /// An address alone opens nothing, verified or not.
  @Test func anAddressLeadsIntoNobodysAccount() throws {
    let pair = try Pair()
    #expect(pair.nobody.refusal(by: pair.provider) == nil)
    claims(pair, ["sub": "another", "email": "ADA@Example.org", "preferred_username": "ada"])
    #expect(pair.nobody.refusal(by: pair.provider) == "409 email_taken")
    for (place, word) in ([false, "false", "yes", 1, NSNull()] as [Any]).enumerated() {
      claims(pair, ["sub": "other \(place)", "email_verified": word, "preferred_username": "eve"])
      let refusal = pair.nobody.refusal(by: pair.provider)
      #expect(refusal == nil, "\(word): \(refusal ?? "")")
    }
    let all = pair.root.call("GET", "users").json["items"] as? [[String: Any]] ?? []
    #expect(all.count == 7 && all.count { $0["email"] as? String == "ada@example.org" } == 1)
  }

  @Test func namesAreMadeOfWhatTheServiceSays() throws {
    let pair = try Pair()
    let wishes: [(String?, String?)] = [
      ("ada", nil), ("ada", nil), ("Ada Lovelace!", nil), ("root", nil), (nil, "Grace Hopper"),
      ("eve@example.org", nil),
      ("\u{202e}\u{0}x", nil), (nil, nil), ("_-_", "\u{4e2d}\u{6587}\u{540d}"),
      (String(repeating: "a", count: 300), nil),
    ]
    for (place, wish) in wishes.enumerated() {
      claims(
        pair,
        [
          "sub": "\(place)", "email": NSNull(), "preferred_username": wish.0 ?? NSNull(), "name": wish.1 ?? NSNull(),
        ])
      let answer = pair.nobody.refusal(by: pair.provider)
      // A text with a NUL in it is no JSON that we take.
      #expect(answer == (place == 6 ? "502 provider_failed" : nil), "\(wish): \(answer ?? "")")
    }
    let names = users(pair)
    for name in ["ada", "Ada-Lovelace", "Grace-Hopper", "eve", "\u{4e2d}\u{6587}\u{540d}"] {
      #expect(names.contains(name))
    }
    #expect(names.contains(String(repeating: "a", count: 40)) && names.count { $0 == "root" } == 1, "\(names)")
    #expect(names.count { $0.hasPrefix("ada-") } == 1 && names.count { $0.hasPrefix("user-") } == 2, "\(names)")
  }

  /// Two at once are one account.
  @Test func somebodyNewIsMadeOnce() async throws {
    let pair = try Pair()
    let (server, provider) = (pair.server, pair.provider)
    let outcomes = await withTaskGroup(of: String.self) { group in
      for _ in 0..<6 { group.addTask { Person(at: server).refusal(by: provider) ?? "in" } }
      return await group.reduce(into: []) { $0.append($1) }
    }
    #expect(outcomes == Array(repeating: "in", count: 6), "\(outcomes)")
    #expect(users(pair) == ["ada", "root"])
  }

  @Test func newcomersAreLetInAsTheOperatorWants() throws {
    let pair = try Pair()
    let path = "sign-in-providers/\(pair.provider)"
    func newcomer(_ number: Int) -> String? {
      claims(pair, ["sub": "\(number)", "email": NSNull()])
      return pair.nobody.refusal(by: pair.provider)
    }
    #expect(pair.root.refusal("PATCH", path, ["newcomers": "refused"]) == "200")
    #expect(newcomer(1) == "403 registration_closed")
    #expect(pair.root.refusal("PATCH", path, ["newcomers": "asEverybody"]) == "200" && newcomer(2) == nil)
    #expect(pair.root.refusal("PATCH", "settings", ["isRegistrationOpen": false]) == "200")
    #expect(newcomer(3) == "403 registration_closed")
    #expect(pair.root.refusal("PATCH", path, ["newcomers": "welcome"]) == "200" && newcomer(4) == nil)
    // Whoever has an account comes in all the same.
    #expect(pair.root.refusal("PATCH", path, ["newcomers": "refused"]) == "200" && newcomer(2) == nil)
  }

  @Test func whoIsBannedStaysOut() throws {
    let pair = try Pair()
    let visitor = Visitor(pair.server)
    #expect(visitor.signIn(by: pair.provider) == "/")
    let id = visitor.call("GET", "users/me").json["id"] as? String ?? ""
    #expect(pair.root.refusal("POST", "users/\(id)/ban", ["reason": "Spam"]) == "200")
    #expect(pair.nobody.refusal(by: pair.provider) == "403 account_banned")
  }

  @Test func thereIsABoundToWhatOneLinks() throws {
    let pair = try Pair()
    let ada = Person("ada", at: pair.server)
    for number in 0..<16 {
      claims(pair, ["sub": "\(number)"])
      #expect(link(ada, pair.provider).status == 200)
    }
    claims(pair, ["sub": "one more"])
    #expect(link(ada, pair.provider).json["code"] as? String == "too_many_identities" && linked(ada).count == 16)
  }
}
