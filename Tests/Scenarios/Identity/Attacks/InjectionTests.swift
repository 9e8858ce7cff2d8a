// What people write ends up in logs, header fields and terminals, and must stay text there: no second line, no second field,
// no command to a terminal.

import Foundation
import Testing

@Suite(.timeLimit(.minutes(2)))
struct InjectionTests {
  /// An end of a line and another log entry, an escape sequence, an old one of a single character, and an order of letters.
  private static let nasty = "x\r\n{\"level\":\"error\",\"message\":\"forged\"}\u{1b}[2J\u{9b}31m\u{202e}cba\u{2028}y"

  /// What a terminal would obey.
  private func commands(_ text: String) -> [String] {
    text.unicodeScalars.filter { scalar in
      (scalar.value < 0x20 && scalar != "\n") || (0x7f..<0xa0).contains(scalar.value)
        || [0x202e, 0x2028].contains(scalar.value)
    }.map { String($0.value, radix: 16) }
  }

  @Test func namesAreTextInTheLogAndOnATerminal() throws {
    let server = try TestServer("--log-level", "debug", environment: AccountTests.quick)
    let root = Person(rootOf: server)
    var ada = Person(at: server)
    ada.tokens =
      ada.call(
        "POST", "auth/register",
        ["username": "ada", "password": Person.password, "displayName": Self.nasty, "sessionName": Self.nasty]
      ).json
    #expect(ada.refusal("PATCH", "users/\(ada.id)", ["about": Self.nasty]) == "200")
    #expect(root.refusal("POST", "users/\(ada.id)/ban", ["reason": Self.nasty]) == "200")
    let agent = curl(
      [
        "-A", "curl\u{1b}[2J", "\(server.url)/api/users/\(ada.id)", "-H",
        "authorization: Bearer \(root.accessToken ?? "")",
      ],
      body: nil)
    #expect(agent.status == 200 || agent.status == 400)
    _ = curl("\(server.url)/api/users/%0d%0aset-cookie:%20a=b?%0d%0a=%1b[2J")
    for words in [
      ["user", "list"], ["user", "get", "--user-id", ada.id], ["audit", "list"], ["audit", "tail", "--limit", "5"],
    ] {
      let arguments = ["2", Tool.server] + words + ["--data-dir", server.folder["data"]]
      let said = Tool.run("timeout", arguments)
      #expect(!said.output.isEmpty && commands(said.output) == [], "\(words): \(commands(said.output)) \(said.errors)")
    }
    // With --json it is what the server has.
    let json = Tool.run(
      Tool.server, ["user", "get", "--user-id", ada.id, "--json", "--data-dir", server.folder["data"]])
    let value = (try? JSONSerialization.jsonObject(with: json.data)) as? [String: Any]
    #expect(value?["displayName"] as? String == Self.nasty, "\(json.output) \(json.errors)")
    // A refusal on a terminal is a line too.
    let refused = Tool.run(
      Tool.server, ["user", "get", "--user-id", "usr\u{1b}[2J\nforged", "--data-dir", server.folder["data"]])
    #expect(refused.code == 2 && commands(refused.errors) == [] && refused.errorLines.count == 1, "\(refused.errors)")

    let log = server.folder.read("said").split(separator: "\n")
    for line in log {
      let entry = (try? JSONSerialization.jsonObject(with: Data(line.utf8))) as? [String: Any]
      #expect(entry != nil && entry?["message"] as? String != "forged", "\(line)")
    }
    #expect(log.count > 3)
  }

  /// Of a path, a query, a field and a body: none of it becomes a field of the answer.
  @Test func nothingBecomesAFieldOfTheAnswer() throws {
    let server = try TestServer(environment: AccountTests.quick)
    let evil = "%0d%0aset-cookie:%20evil=1%0d%0a%0d%0a<script>"
    let targets = [
      "/api/users/\(evil)", "/\(evil)", "/login\(evil)", "/api/auth?\(evil)=1", "/login?returnTo=/\(evil)",
      "/api/auth/oauth/callback?state=\(evil)&error=\(evil)", "/.well-known/\(evil)",
    ]
    for target in targets {
      let answer = curl("\(server.url)\(target)")
      let fields = answer.head.split(whereSeparator: \.isNewline).map { $0.lowercased() }
      #expect(!fields.contains { $0.hasPrefix("set-cookie: evil") || $0.contains("<script>") }, "\(answer.head)")
    }
    // A name that was taken stands in a refusal, which is JSON and never a page.
    let input = #"{"username":"<script>alert(1)</script>","password":"\#(Person.password)"}"#
    let refused = curl(
      "\(server.url)/api/auth/register", "-H", "content-type: application/json", body: Data(input.utf8))
    #expect(refused.status == 400 && refused.field("content-type") == "application/problem+json")
    #expect(refused.field("x-content-type-options") == "nosniff")
  }
}
