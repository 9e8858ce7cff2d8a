// The keys with which others see that a token is ours: another program verifies with nothing but the document.

import Foundation
import Testing

@Suite(.timeLimit(.minutes(2)))
struct PublicKeysTests {
  private static let path = ".well-known/jwks.json"

  private func server(_ environment: [String: String] = [:], _ folder: Folder = Folder()) throws -> TestServer {
    try TestServer(folder: folder, environment: AccountTests.quick.merging(environment) { $1 })
  }

  private func document(_ server: TestServer, _ more: String...) -> Answer {
    curl(["\(server.url)/\(Self.path)"] + more, body: nil)
  }

  private func keys(_ server: TestServer) -> [[String: Any]] { document(server).json["keys"] as? [[String: Any]] ?? [] }

  /// What node's own cryptography makes of a token and the document: the claims, or nothing.
  private func verified(_ token: String, _ document: String) throws -> [String: Any]? {
    let script = """
      const crypto = require("crypto")
      const [token, document] = require("fs").readFileSync(0, "utf8").split("\\n")
      const [head, body, signature] = token.split(".")
      const header = JSON.parse(Buffer.from(head, "base64url"))
      const jwk = JSON.parse(document).keys.find((key) => key.kid === header.kid && key.alg === header.alg)
      const key = jwk && crypto.createPublicKey({ key: jwk, format: "jwk" })
      if (key && crypto.verify(null, Buffer.from(`${head}.${body}`), key, Buffer.from(signature, "base64url")))
        console.log(Buffer.from(body, "base64url").toString())
      """
    let ran = Tool.run("node", ["-e", script], input: Data("\(token)\n\(document)".utf8))
    #expect(ran.code == 0, "\(ran.errors)")
    return (try? JSONSerialization.jsonObject(with: ran.data)) as? [String: Any]
  }

  @Test(.enabled(if: Tool.isHere("node"), "needs node"))
  func othersVerifyWithTheDocumentAlone() throws {
    let ada = Person("ada", at: try server())
    let (token, served) = (ada.accessToken ?? "", document(ada.server).body)
    let claims = try verified(token, served)
    #expect(claims?["sub"] as? String == ada.id && claims?["sid"] as? String == ada.sessionID, "\(claims ?? [:])")
    // Of another server, and with another body.
    let other = Person("ada", at: try server())
    #expect(try verified(other.accessToken ?? "", served) == nil)
    var parts = token.split(separator: ".").map(String.init)
    parts[1] = other.accessToken?.split(separator: ".")[1].description ?? ""
    #expect(try verified(parts.joined(separator: "."), served) == nil)
  }

  @Test func theDocumentSaysHowLongItHolds() throws {
    let server = try server(["CASCADE_AUTH_KEY_LIFETIME": "20m"])
    let whole = document(server)
    #expect(whole.status == 200 && whole.field("content-type") == "application/jwk-set+json")
    #expect(whole.field("cache-control") == "public, max-age=1200")
    #expect(keys(server).count == 3 && keys(server).allSatisfy { $0["alg"] as? String == "EdDSA" && $0["d"] == nil })
    let tag = try #require(whole.field("etag"))
    let known = document(server, "-H", "if-none-match: \(tag)")
    #expect(known.status == 304 && known.body.isEmpty && known.field("cache-control") == "public, max-age=1200")
    let head = document(server, "--head")
    #expect(head.status == 200 && head.field("etag") == tag)
    #expect(document(server, "-X", "POST").status == 405)
  }

  /// A key signs for ten seconds here: tokens of the one before are good, and what was read then has the next.
  @Test(.enabled(if: Tool.isHere("node"), "needs node"))
  func tokensOutliveTheKeyThatSignedThem() throws {
    let server = try server(["CASCADE_AUTH_KEY_LIFETIME": "10s", "CASCADE_AUTH_ACCESS_LIFETIME": "10s"])
    func kid(_ person: Person) -> String {
      let head = person.accessToken?.split(separator: ".")[0].description ?? ""
      let padded = head.padding(toLength: (head.count + 3) / 4 * 4, withPad: "=", startingAt: 0)
      let header = Data(base64Encoded: padded).flatMap { try? JSONSerialization.jsonObject(with: $0) } as? [String: Any]
      return header?["kid"] as? String ?? ""
    }
    let ada = Person("ada", at: server)
    let before = document(server)
    var (earlier, later) = (ada, ada)
    #expect(
      eventually(within: 12) {
        // Not more often than one may.
        Thread.sleep(forTimeInterval: 0.3)
        (earlier, later) = (later, ada.signedIn("ada"))
        return kid(earlier) != kid(later)
      })
    for person in [earlier, later] {
      #expect(person.refusal("GET", "users/me") == "200")
      #expect(try verified(person.accessToken ?? "", before.body) != nil)
    }
    let after = document(server)
    #expect(after.field("etag") != before.field("etag") && after.field("cache-control") == "public, max-age=10")
    #expect(try verified(earlier.accessToken ?? "", after.body) != nil)
  }

  /// Nobody can be given what verifies an HS256 token. Who changes from one to the other signs nobody out.
  @Test func withASecretThereIsNothingToPublish() throws {
    let folder = Folder()
    var server = try server([:], folder)
    let ada = Person("ada", at: server)
    server.signal(SIGTERM)
    _ = server.exitCode()
    server = try self.server(["CASCADE_AUTH_TOKEN_ALGORITHM": "hs256"], folder)
    #expect(document(server).json["keys"] as? [String] == [] && document(server).status == 200)
    var later = Person(at: server)
    later.tokens = ada.tokens
    #expect(later.refusal("GET", "users/me") == "200")
    let fresh = later.signedIn("ada")
    #expect(
      fresh.accessToken?.hasPrefix(ada.accessToken?.prefix(20) ?? "") == false
        && fresh.refusal("GET", "users/me") == "200")
    // The same claims under the other algorithm's name are nobody's.
    let parts = fresh.accessToken?.split(separator: ".").map(String.init) ?? []
    let head = ada.accessToken?.split(separator: ".")[0].description ?? ""
    #expect(
      fresh.refusal("GET", "users/me", token: ([head] + parts.dropFirst()).joined(separator: ".")).hasPrefix("401"))
    server.signal(SIGTERM)
    _ = server.exitCode()
    server = try self.server([:], folder)
    var back = Person(at: server)
    back.tokens = fresh.tokens
    #expect(back.refusal("GET", "users/me") == "200")
  }
}
