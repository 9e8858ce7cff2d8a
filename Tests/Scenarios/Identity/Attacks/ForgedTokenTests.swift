// Access tokens that this server did not give, or not for now: refused by every door, and nobody is told why.

import Foundation
import Testing

@Suite(.timeLimit(.minutes(3)), .enabled(if: PythonProgram.isHere, "the tests' Python is absent"))
struct ForgedTokenTests {
  private static let me = SchemaBook.shared.served.first { $0.name == "user.me" }

  private func outcomes(_ token: String, at server: TestServer) throws -> Set<String> {
    let me = try #require(Self.me)
    var codes: Set<String> = []
    for door in Door.allCases { codes.insert(door.call(me, Call(token), at: server)?.code ?? "unsaid") }
    return codes
  }

  private static func text(_ data: Data) -> String {
    data.base64EncodedString().replacing("+", with: "-").replacing("/", with: "_").replacing("=", with: "")
  }

  private static func data(_ text: Substring) -> Data? {
    let padded = String(text) + String(repeating: "=", count: (4 - text.count % 4) % 4)
    return Data(base64Encoded: padded.replacing("-", with: "+").replacing("_", with: "/"))
  }

  /// Signed by HMAC with a key that everybody has; Python's arithmetic.
  private static func hs256(_ message: String, _ key: Data) -> String {
    let program = """
      import base64, hashlib, hmac, sys
      key = base64.b64decode(sys.argv[1])
      print(base64.urlsafe_b64encode(hmac.new(key, sys.argv[2].encode(), hashlib.sha256).digest()).decode().rstrip("="))
      """
    let said = Tool.run(PythonProgram.python, ["-c", program, key.base64EncodedString(), message])
    return said.output.trimmingCharacters(in: .newlines)
  }

  @Test func whatIsForgedOpensNoDoor() throws {
    let server = try TestServer(environment: AccountTests.quick)
    let (ada, bob) = (Person("ada", at: server), Person("bob", at: server))
    let token = try #require(ada.accessToken)
    #expect(try outcomes(token, at: server) == ["ok"])
    let parts = token.split(separator: ".")
    let (head, claims) = (parts[0], parts[1])
    let header = try #require(Self.data(head).flatMap { try? JSONSerialization.jsonObject(with: $0) } as? [String: Any])
    let keys = curl("\(server.url)/.well-known/jwks.json").json["keys"] as? [[String: Any]]
    let key = try #require(keys?.first?["x"] as? String).dropFirst(0)
    func signed(_ change: [String: Any], _ sign: (String) -> String) throws -> String {
      let changed = try JSONSerialization.data(withJSONObject: header.merging(change) { $1 })
      let message = "\(Self.text(changed)).\(claims)"
      return "\(message).\(sign(message))"
    }
    let (raw, other) = (try #require(Self.data(key)), try #require(bob.accessToken).split(separator: "."))
    var forged = [
      "no algorithm": try signed(["alg": "none"]) { _ in "" },
      "no algorithm, with a signature": try signed(["alg": "none"]) { _ in String(parts[2]) },
      "NONE": try signed(["alg": "NONE"]) { _ in "AA" },
      "the public key as a secret": try signed(["alg": "HS256"]) { Self.hs256($0, raw) },
      "its text as a secret": try signed(["alg": "HS256"]) { Self.hs256($0, Data(key.utf8)) },
      "an empty secret": try signed(["alg": "HS256"]) { Self.hs256($0, Data()) },
      "another's claims": "\(head).\(other[1]).\(parts[2])", "another's signature": "\(head).\(claims).\(other[2])",
      "without a signature": "\(head).\(claims).", "two parts": "\(head).\(claims)", "four parts": token + ".AA",
      "one letter less": String(token.dropLast()), "one more": token + "A", "with a space": token + " x",
      "a refresh token": ada.refreshToken, "far too long": token + String(repeating: "A", count: 6_000),
    ]
    for length in stride(from: 1, to: token.count, by: token.count / 7) {
      forged["cut at \(length)"] = String(token.prefix(length))
    }
    for (what, token) in forged.sorted(by: { $0.key < $1.key }) {
      #expect(try outcomes(token, at: server) == ["unauthenticated"], "\(what)")
    }
    #expect(try outcomes(token, at: server) == ["ok"])
  }

  /// The same account, of the same name and id, at a server with other keys.
  @Test func aTokenIsGoodForTheKeysThatSignedIt() throws {
    let folder = Folder()
    var server = try TestServer(folder: folder, environment: AccountTests.quick)
    let ada = Person("ada", at: server)
    let token = try #require(ada.accessToken)
    server.signal(SIGTERM)
    #expect(server.exitCode(within: 15) == 0)
    let others = AccountTests.quick.merging(["CASCADE_AUTH_KEYS": String(repeating: "0b", count: 32)]) { $1 }
    server = try TestServer(folder: folder, environment: others)
    #expect(try outcomes(token, at: server) == ["unauthenticated"])
    // Her session is there still: it was the key.
    #expect(Person(at: server).refusal("POST", "auth/refresh", ["refreshToken": ada.refreshToken]) == "200")
  }

  @Test(.enabled(if: Later.isInstalled, "needs libfaketime"), arguments: ["-2h", "+2h"])
  func aTokenIsGoodForItsTime(_ offset: String) throws {
    let folder = Folder()
    var server = try TestServer(
      folder: folder, environment: AccountTests.quick.merging(Later.environment(offset)) { $1 })
    let ada = Person("ada", at: server)
    let token = try #require(ada.accessToken)
    #expect(ada.refusal("GET", "users/me") == "200")
    server.signal(SIGTERM)
    #expect(server.exitCode(within: 15) == 0)
    server = try TestServer(folder: folder, environment: AccountTests.quick)
    #expect(try outcomes(token, at: server) == ["unauthenticated"])
    // The session is as good as it was.
    #expect(Person(at: server).refusal("POST", "auth/refresh", ["refreshToken": ada.refreshToken]) == "200")
  }
}
