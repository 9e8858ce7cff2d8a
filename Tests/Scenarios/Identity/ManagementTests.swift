// Whoever runs the server calls it without an account: by its Unix socket as this machine's user, or over TCP with a token.

import Foundation
import Testing

@Suite(.timeLimit(.minutes(2)))
struct ManagementTests {
  private static let token = "a-token-of-many-letters"

  private func server(_ flags: [String] = [], _ environment: [String: String] = [:]) throws -> TestServer {
    let folder = Folder()
    if let listen = flags.first { folder.write("cascade.conf", "management.listen = \(listen)\n") }
    let all = AccountTests.quick.merging(environment) { $1 }
      .merging(flags.isEmpty ? [:] : ["CASCADE_CONFIG": folder["cascade.conf"]]) { $1 }
    return try TestServer(folder: folder, environment: all)
  }

  private func object(_ said: Tool) -> [String: Any] {
    (try? JSONSerialization.jsonObject(with: said.data)) as? [String: Any] ?? [:]
  }

  @Test func aFreshServerIsAdministeredFromItsOwnMachine() throws {
    let server = try server()
    let data = server.folder["data"]
    func cascade(_ words: String...) -> Tool { Tool.run(Tool.server, words + ["--data-dir", data]) }
    #expect(object(cascade("user", "list", "--json"))["items"] as? [Any] != nil)
    let made = cascade("user", "create", "--username", "ada", "--json")
    let id = object(made)["id"] as? String ?? ""
    #expect(made.code == 0 && id.hasPrefix("usr_"), "\(made)")
    let reset = cascade("user", "reset-password", "--user-id", id, "--json")
    let code = object(reset)["code"] as? String ?? ""
    let nobody = Person(at: server)
    let set = ["username": "ada", "code": code, "newPassword": Person.password]
    #expect(nobody.refusal("POST", "auth/set-password", set) == "204", "\(reset)")
    let ada = nobody.signedIn("ada")
    #expect(ada.refusal("GET", "users/me") == "200")
    let sessions = cascade("session", "list", "--user-id", id, "--json")
    #expect((object(sessions)["items"] as? [[String: Any]])?.map { $0["id"] as? String } == [ada.sessionID])
    // What only a root may: whoever runs the server may it.
    #expect(
      object(cascade("user", "set-role", "--user-id", id, "--role", "root", "--json"))["role"] as? String == "root")
    #expect(cascade("user", "set-role", "--user-id", id, "--role", "user").code == 1)
    let another = object(cascade("user", "create", "--username", "bob", "--json"))["id"] as? String ?? ""
    #expect(cascade("user", "ban", "--user-id", another, "--reason", "Spam").code == 0)
    #expect(object(cascade("user", "get", "--user-id", another, "--json"))["status"] as? String == "banned")
    // What is somebody's own stays that.
    let own = cascade(
      "user", "change-password", "--user-id", id, "--current-password", "x", "--new-password", "something new")
    #expect(own.code == 1 && own.errors.contains("(permission_denied)"), "\(own)")
  }

  /// In the folder that the server runs in nothing need be said; and a token is for the ordinary doors.
  @Test func theSocketIsFoundWhereTheServerIs() throws {
    let server = try server()
    let here = server.folder.path
    let listed = Tool.run(Tool.server, ["user", "list", "--table"], in: here)
    #expect(listed.code == 0 && listed.output == "nothing\n", "\(listed)")
    _ = Person("ada", at: server)
    let table = Tool.run(Tool.server, ["user", "list", "--table"], in: here).output.split(separator: "\n")
    #expect(table.count == 2 && table[0].hasPrefix("ID ") && table[0].contains("  USERNAME  "), "\(table)")
    #expect(table.last?.hasPrefix("usr_") ?? false && table.last?.contains("  ada ") ?? false)
    // Nobody listens on the ordinary port of a test, or somebody who does not know this token.
    let elsewhere = Tool.run(Tool.server, ["user", "list"], environment: ["CASCADE_TOKEN": "precious-19ab"], in: here)
    #expect(elsewhere.code == 1, "\(elsewhere)")
    let gone = Tool.cascade("user", "list", "--data-dir", server.folder["nothing"])
    #expect(gone.code == 1 && gone.errorLines.count == 1 && gone.errors.contains("management.sock"), "\(gone)")
  }

  @Test func theSocketIsItsOwnersAloneAndGoesWithTheServer() throws {
    let server = try server()
    let socket = server.folder["data/management.sock"]
    let mode = try FileManager.default.attributesOfItem(atPath: socket)[.posixPermissions] as? Int
    #expect(mode == 0o600)
    server.signal(SIGTERM)
    #expect(server.exitCode() == 0 && !FileManager.default.fileExists(atPath: socket))
    // One that was killed leaves its file, which is no hindrance.
    var next = try TestServer(folder: server.folder, environment: AccountTests.quick)
    next.signal(SIGKILL)
    _ = next.exitCode()
    next = try TestServer(folder: server.folder, environment: AccountTests.quick)
    #expect(Tool.cascade("user", "list", "--data-dir", server.folder["data"]).code == 0)
  }

  /// The file's mode keeps others out, and where somebody changed that, the kernel's word does.
  @Test(.enabled(if: geteuid() == 0 && Tool.isHere("setpriv"), "needs root and setpriv"))
  func anotherUserIsTurnedAway() throws {
    let server = try server()
    let socket = server.folder["data/management.sock"]
    for (path, mode) in [(server.folder.path, 0o755), (server.folder["data"], 0o755), (socket, 0o666)] {
      try FileManager.default.setAttributes([.posixPermissions: mode], ofItemAtPath: path)
    }
    let ask = ["curl", "-s", "--max-time", "5", "--unix-socket", socket, "http://localhost/", "-o", "/dev/null"]
    let own = Tool.run("curl", Array(ask.dropFirst()) + ["-w", "%{http_code}"])
    #expect(own.code == 0 && own.output == "404", "\(own)")
    let other = Tool.run("setpriv", ["--reuid=65534", "--regid=65534", "--clear-groups"] + ask)
    // Cut without a word, be it before curl saw that it was connected.
    #expect([7, 52, 56].contains(other.code), "\(other)")
    let line = server.line("another user of this machine was turned away")
    #expect(line?["user"] as? Int == 65_534)
  }

  @Test func overTheNetworkItTakesAToken() throws {
    let port = freePort()
    let server = try server(["127.0.0.1:\(port)"], ["CASCADE_MANAGEMENT_TOKEN": Self.token])
    #expect(!FileManager.default.fileExists(atPath: server.folder["data/management.sock"]))
    let here = ["CASCADE_SERVER": "127.0.0.1:\(port)"]
    func list(_ token: String?) -> Tool {
      Tool.cascade(
        "user", "list", "--json",
        environment: here.merging(token.map { ["CASCADE_TOKEN": $0] } ?? [:]) { $1 })
    }
    #expect(object(list(Self.token))["items"] as? [Any] != nil)
    let ada = Person("ada", at: server)
    for wrong in [nil, "another-token-of-letters", String(Self.token.dropLast()), Self.token + "x", ada.accessToken] {
      let refused = list(wrong)
      #expect(refused.code == 1 && refused.errors.contains("(unauthenticated)"), "\(wrong ?? "none"): \(refused)")
    }
    // Whoever tried to change something without it is in the log of who did what.
    #expect(Tool.cascade("user", "create", "--username", "eve", environment: here).code == 1)
    func tried() -> [[String: Any]] {
      let said = Tool.cascade(
        "audit", "list", "--outcome", "unauthenticated", "--json",
        environment: here.merging(["CASCADE_TOKEN": Self.token]) { $1 })
      return object(said)["items"] as? [[String: Any]] ?? []
    }
    #expect(eventually { tried().count == 1 })
    #expect(
      tried().first?["door"] as? String == "management" && tried().first?["operation"] as? String == "user.create")
    // The token opens this door and no other.
    #expect(ada.refusal("GET", "users", token: Self.token) == "401 unauthenticated")
    #expect(!server.folder.read("said").contains(Self.token))
  }

  /// Not at any speed: who shows wrong ones is a stranger that calls too often.
  @Test func itsTokenIsNotGuessed() throws {
    let port = freePort()
    let environment = [
      "CASCADE_MANAGEMENT_TOKEN": Self.token, "CASCADE_LIMITS_STRANGER_RATE": "1", "CASCADE_LIMITS_STRANGER_BURST": "3",
    ]
    let server = try server(["127.0.0.1:\(port)"], environment)
    let guesses = (0..<10).map { turn in
      Tool.cascade(
        "user", "list",
        environment: ["CASCADE_SERVER": "127.0.0.1:\(port)", "CASCADE_TOKEN": "a guess of letters \(turn)"]
      ).errors
    }
    #expect(guesses[0].contains("(unauthenticated)") && guesses[9].contains("(rate_limited)"), "\(guesses)")
    let right = ["CASCADE_SERVER": "127.0.0.1:\(port)", "CASCADE_TOKEN": Self.token]
    #expect(Tool.cascade("user", "list", environment: right).code == 0 && server.isRunning)
  }

  @Test(arguments: ["127.0.0.1:0", ":50052"])
  func overTheNetworkWithoutATokenThereIsNoServer(_ listen: String) {
    let folder = Folder()
    let arguments = ["--data-dir", folder["data"], "--listen", "127.0.0.1:0", "--metrics", "off"]
    let refused = Tool.run(Tool.server, ["serve", "--management-listen", listen] + arguments)
    #expect(refused.code == 2 && refused.errorLines.count == 1)
    #expect(refused.errors.contains("needs a token: give CASCADE_MANAGEMENT_TOKEN"), "\(refused)")
    let short = Tool.run(
      Tool.server, ["serve", "--management-listen", listen] + arguments,
      environment: ["CASCADE_MANAGEMENT_TOKEN": "short"])
    #expect(short.code == 2 && !short.errors.contains("\"short\""), "\(short)")
  }

  @Test func itCanBeSwitchedOff() throws {
    let server = try server(["off"])
    #expect(!FileManager.default.fileExists(atPath: server.folder["data/management.sock"]))
  }
}
