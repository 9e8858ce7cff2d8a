// What somebody may take along and decide for itself: all that is kept about it, and how it wants things to be.

import Foundation
import Testing

@Suite(.timeLimit(.minutes(2)))
struct OwnDataTests {
  private func server() throws -> TestServer { try TestServer(environment: AccountTests.quick) }

  @Test func everythingIsThereAndNoSecret() throws {
    let root = Person(rootOf: try server())
    let ada = Person("ada", at: root.server)
    let bob = Person("bob", at: root.server)
    let (key, id) = ApiKeyTests.key(of: ada, "read")
    #expect(ada.refusal("PATCH", "users/\(ada.id)/preferences", ["theme": "dark"]) == "200")
    #expect(root.refusal("PUT", "users/\(ada.id)/role", ["role": "creator"]) == "200")
    let path = "users/\(ada.id)/export"
    func operations(_ export: [String: Any]) -> [String] {
      (export["calls"] as? [[String: Any]] ?? []).compactMap { $0["operation"] as? String }
    }
    #expect(eventually { operations(ada.call("GET", path).json).count == 4 })
    let whole = ada.call("GET", path)
    #expect((whole.json["user"] as? [String: Any])?["role"] as? String == "creator")
    #expect(whole.json["passwordChangedAt"] is String)
    #expect((whole.json["preferences"] as? [String: Any])?["theme"] as? String == "dark")
    #expect((whole.json["sessions"] as? [[String: Any]])?.map { $0["id"] as? String } == [ada.sessionID])
    #expect((whole.json["apiKeys"] as? [[String: Any]])?.map { $0["id"] as? String } == [id])
    #expect(operations(whole.json) == ["user.setRole", "preferences.patch", "apiKey.make", "auth.register"])
    let secrets = [key, ada.refreshToken, ada.accessToken ?? ""].flatMap { $0.split(separator: ".").map(String.init) }
    for secret in secrets where secret.count > 40 { #expect(!whole.body.contains(secret)) }
    #expect(!whole.body.lowercased().contains("hash") && !whole.body.contains("argon2"))
    // Who it was that did something to it is told to administrators.
    let calls = whole.json["calls"] as? [[String: Any]] ?? []
    #expect(calls.first?["actor"] is NSNull && calls.first?["address"] is NSNull)
    #expect(calls.last?["actor"] as? String == ada.id && calls.last?["address"] as? String == "127.0.0.1")
    let seen = root.call("GET", path).json["calls"] as? [[String: Any]] ?? []
    #expect(seen.first?["actor"] as? String == root.id)
    #expect(bob.refusal("GET", path) == "403 permission_denied")
    #expect(Person(at: root.server).refusal("GET", path) == "401 unauthenticated")
    #expect(ada.refusal("GET", path, token: key) == "200")
  }

  /// However much there is, all of it comes, once, in pages.
  @Test func muchComesInPages() throws {
    let ada = Person("ada", at: try server())
    for number in 0..<25 { #expect(ada.refusal("PATCH", "users/\(ada.id)", ["about": "\(number)"]) == "200") }
    var (ids, cursor, pages) = ([] as [String], nil as String?, 0)
    #expect(
      eventually {
        (ada.call("GET", "users/\(ada.id)/export").json["calls"] as? [Any])?.count == 26
      })
    repeat {
      let page = ada.call("GET", "users/\(ada.id)/export?limit=10" + (cursor.map { "&cursor=\($0)" } ?? "")).json
      let calls = page["calls"] as? [[String: Any]] ?? []
      #expect(calls.count <= 10 && (page["user"] as? [String: Any])?["id"] as? String == ada.id)
      ids += calls.compactMap { $0["id"] as? String }
      (cursor, pages) = (page["nextCursor"] as? String, pages + 1)
    } while cursor != nil && pages < 10
    #expect(pages == 3 && ids.count == 26 && Set(ids).count == 26)
    #expect(ada.refusal("GET", "users/\(ada.id)/export?cursor=nonsense") == "400 invalid_input")
    #expect(ada.refusal("GET", "users/\(ada.id)/export?limit=1001") == "400 invalid_input")
  }

  // MARK: Preferences

  @Test func preferencesAreOnesOwn() throws {
    let root = Person(rootOf: try server())
    let (ada, bob) = (Person("ada", at: root.server), Person("bob", at: root.server))
    let path = "users/\(ada.id)/preferences"
    let before = ada.call("GET", path).json
    #expect(before["theme"] as? String == "system" && before["showsDanmaku"] as? Bool == true)
    #expect(before["language"] is NSNull && before["mailsRoomEvents"] as? Bool == false)
    let socket = try #require(ApiKeyTests.connected(root.server.port, ada.accessToken ?? ""))
    socket.send(#"{"type":"observe","id":"p","resource":"preferences"}"#)
    #expect(ApiKeyTests.said(socket, "\"p\"").contains("system"))
    #expect(ada.refusal("PATCH", path, ["theme": "dark", "language": "pt-BR", "showsDanmaku": false]) == "200")
    #expect(ApiKeyTests.said(socket, "pt-BR").contains("dark"))
    #expect(ada.refusal("PATCH", path, ["language": NSNull()]) == "200")
    let after = ada.call("GET", path).json
    #expect(
      after["theme"] as? String == "dark" && after["language"] is NSNull && after["showsDanmaku"] as? Bool == false)
    #expect(ada.refusal("PATCH", path, ["theme": "pink"]) == "400 invalid_input")
    #expect(ada.refusal("PATCH", path, ["language": "not a language"]) == "400 invalid_input")
    // Administrators may look; nobody else may anything.
    #expect(
      root.refusal("GET", path) == "200" && root.refusal("PATCH", path, ["theme": "light"]) == "403 permission_denied")
    #expect(bob.refusal("GET", path) == "403 permission_denied")
    #expect(root.refusal("GET", "users/usr_01k3v5y8e7frq8q2w0mdnyxjkt/preferences") == "404 not_found")
  }
}
