// What is decided about the server while it runs: by the command line and by REST, kept, and known to every node at once.

import Foundation
import TestDatabases
import Testing

@Suite(.timeLimit(.minutes(2)))
struct SettingsTests {
  private func settings(_ server: TestServer, _ words: String...) -> [String: Any] {
    let said = Tool.run(Tool.server, ["settings"] + words + ["--json", "--data-dir", server.folder["data"]])
    return (try? JSONSerialization.jsonObject(with: said.data)) as? [String: Any] ?? ["error": said.errors]
  }

  private func register(_ server: TestServer, _ name: String) -> String {
    Person(at: server).refusal("POST", "auth/register", ["username": name, "password": Person.password])
  }

  @Test func theCommandLineChangesThemAndTheyHoldAtOnce() throws {
    let server = try TestServer(environment: AccountTests.quick)
    #expect(settings(server, "get")["isRegistrationOpen"] is NSNull && register(server, "ada") == "200")
    let closed = settings(server, "set", "--is-registration-open", "false", "--title", "Film club", "--motd", "Hello")
    #expect(closed["isRegistrationOpen"] as? Bool == false && closed["title"] as? String == "Film club", "\(closed)")
    #expect(register(server, "bob") == "403 registration_closed")
    let nobody = Person(at: server)
    #expect(nobody.call("GET", "auth").json["isRegistrationOpen"] as? Bool == false)
    let info = nobody.call("GET", "server-info").json
    #expect(info["title"] as? String == "Film club" && info["motd"] as? String == "Hello" && info["about"] is NSNull)
    // What nobody decides is as the configuration has it.
    #expect(settings(server, "set", "--clear", "is-registration-open")["isRegistrationOpen"] is NSNull)
    #expect(register(server, "bob") == "200")
  }

  @Test func theyOutliveTheServerAndWinOverItsConfiguration() throws {
    let folder = Folder()
    var environment = AccountTests.quick
    var server = try TestServer(folder: folder, environment: environment)
    _ = settings(server, "set", "--is-registration-open", "true", "--about", "We watch films.")
    server.signal(SIGKILL)
    _ = server.exitCode()
    environment["CASCADE_AUTH_REGISTRATION"] = "off"
    server = try TestServer(folder: folder, environment: environment)
    #expect(register(server, "ada") == "200" && settings(server, "get")["about"] as? String == "We watch films.")
    _ = settings(server, "set", "--clear", "is-registration-open")
    #expect(register(server, "bob") == "403 registration_closed")
  }

  @Test func administratorsAloneSeeAndChangeThem() throws {
    let server = try TestServer(environment: AccountTests.quick)
    let (root, ada) = (Person(rootOf: server), Person("ada", at: server))
    #expect(ada.refusal("GET", "settings") == "403 permission_denied")
    #expect(ada.refusal("PATCH", "settings", ["title": "Mine"]) == "403 permission_denied")
    #expect(Person(at: server).refusal("GET", "settings") == "401 unauthenticated")
    #expect(root.refusal("PATCH", "settings", ["title": "Ours"]) == "200")
    let version = root.call("GET", "settings").json["version"] as? Int ?? 0
    let late = settings(server, "set", "--title", "x", "--expected-version", "\(version + 1)")
    #expect("\(late)".contains("(version_mismatch)"), "\(late)")
    #expect(root.refusal("PATCH", "settings", ["title": ""]) == "400 invalid_input")
    #expect(root.refusal("PATCH", "settings", ["isRegistrationOpen": "yes"]) == "400 invalid_input")
    #expect(root.call("GET", "settings").json["title"] as? String == "Ours")
  }

  @Test func administratorsObserveThem() throws {
    let server = try TestServer(environment: AccountTests.quick)
    let (root, ada) = (Person(rootOf: server), Person("ada", at: server))
    _ = settings(server, "set", "--title", "Film club")
    func watch(_ person: Person) -> Answer {
      curl(
        "--max-time", "1.5", "\(server.url)/api/server/watch?observe=runtimeSettings", "-H",
        "authorization: Bearer \(person.accessToken ?? "")")
    }
    let seen = watch(root)
    #expect(seen.status == 200 && seen.body.contains(#""title":"Film club""#), "\(seen.body)")
    let refused = watch(ada)
    #expect(!refused.body.contains("Film club"), "\(refused.body)")
    #expect(curl("\(server.url)/api/server/watch?observe=runtimeSettings").status == 401)
  }

  @Test func aSignalReadsTheConfigurationsPartAnew() throws {
    let folder = Folder()
    let file = folder.write("cascade.conf", "auth.registration = on\n")
    let server = try TestServer("--config", file, folder: folder, environment: AccountTests.quick)
    #expect(register(server, "ada") == "200")
    folder.write("cascade.conf", "auth.registration = off\n")
    server.signal(SIGHUP)
    #expect(eventually { register(server, "bob") == "403 registration_closed" })
  }

  @Test(.enabled(if: RedisProcess.isInstalled && PostgresServer.isInstalled, "needs redis and postgresql"))
  func everyNodeKnowsThemWithinASecond() throws {
    let (redis, database) = (try RedisProcess(), try PostgresServer.shared().database())
    let environment = AccountTests.quick.merging(["CASCADE_AUTH_KEYS": String(repeating: "0a", count: 32)]) { $1 }
    let one = try TestServer("--database", database.url, "--redis", redis.url, environment: environment)
    let other = try TestServer("--database", database.url, "--redis", redis.url, environment: environment)
    #expect(eventually(within: 20) { [one, other].allSatisfy { curl("\($0.url)/readyz").status == 200 } })
    for (place, title) in ["First", "Second", "Third"].enumerated() {
      let (from, to) = place == 1 ? (other, one) : (one, other)
      #expect(settings(from, "set", "--title", title)["title"] as? String == title)
      #expect(
        eventually(within: 1) { curl("\(to.url)/api/server-info").json["title"] as? String == title }, "\(title)")
    }
    _ = settings(other, "set", "--is-registration-open", "false")
    #expect(eventually(within: 1) { register(one, "ada") == "403 registration_closed" })
  }
}
