// One root stays, whatever roots do to each other in the same moment. The moment is made long: what writes is held up until
// all of them have looked and decided.

import Foundation
import TestDatabases
import Testing

@Suite(.serialized, .timeLimit(.minutes(2)))
struct LastRootTests {
  /// A method, what stands behind the other's path, and what is sent.
  private static let ways = [("PUT", "/role", #"{"role":"user"}"#), ("POST", "/ban", "{}"), ("DELETE", "", "")]

  /// Roots of one server or several, each at one of them.
  private func roots(_ count: Int, _ servers: [TestServer]) -> [Person] {
    let root = Person(rootOf: servers[0])
    return [root]
      + (1..<count).map { number in
        let person = Person("root-\(number)", at: servers[0])
        #expect(root.refusal("PUT", "users/\(person.id)/role", ["role": "root"]) == "200")
        var moved = Person(at: servers[number % servers.count])
        moved.tokens = person.tokens
        #expect(eventually { moved.refusal("GET", "users") == "200" })
        return moved
      }
  }

  /// Each does it to the next at the same moment; what each was told.
  private func allAtOnce(_ roots: [Person], _ way: Int) async -> [String] {
    let (method, path, input) = Self.ways[way]
    return await withTaskGroup(of: String.self) { group in
      for (place, root) in roots.enumerated() {
        let next = roots[(place + 1) % roots.count].id
        let arguments = [
          "-X", method, "\(root.server.url)/api/users/\(next)\(path)", "-H", "content-type: application/json",
          "-H", "authorization: Bearer \(root.accessToken ?? "")",
        ]
        group.addTask {
          await Self.elsewhere {
            let answer = curl(arguments, body: input.isEmpty ? nil : Data(input.utf8))
            return "\(answer.status) \(answer.json["code"] as? String ?? "")"
          }
        }
      }
      return await group.reduce(into: []) { $0.append($1) }
    }
  }

  /// Off the few threads that tasks have.
  private static func elsewhere<Result: Sendable>(_ body: @escaping @Sendable () -> Result) async -> Result {
    await withCheckedContinuation { continuation in
      Thread.detachNewThread { continuation.resume(returning: body()) }
    }
  }

  /// Who comes when it is over already is nobody any more; that is no race, and is told so too.
  private static let late: Set = ["403 account_banned", "403 permission_denied", "401 unauthenticated"]

  private static func isRefused(_ said: String) -> Bool { said == "409 last_root" || late.contains(said) }

  private static func isLet(_ said: String) -> Bool { said == "200 " || said == "204 " }

  @Test(arguments: 0..<3) func onOneNode(way: Int) async throws {
    let server = try TestServer(environment: AccountTests.quick)
    let roots = roots(3, [server])
    let file = server.folder["data/cascade.db"]
    let hold = Data(".timeout 5000\nBEGIN IMMEDIATE;\n.shell sleep 3\nCOMMIT;\n".utf8)
    async let held = Self.elsewhere { Tool.run("sqlite3", [file], input: hold) }
    let isHeld = await Self.elsewhere {
      eventually { Tool.run("sqlite3", [file, "BEGIN IMMEDIATE; ROLLBACK;"]).code != 0 }
    }
    #expect(isHeld)
    let said = await allAtOnce(roots, way)
    #expect(await held.code == 0)
    #expect(said.count(where: Self.isLet) == 2 && said.count(where: Self.isRefused) == 1, "\(said)")
    let left = Tool.run("sqlite3", [file, "SELECT count(*) FROM users WHERE role = 1 AND status = 1"]).output
    #expect(left == "1\n")
  }

  @Test(
    .enabled(if: RedisProcess.isInstalled && PostgresServer.isInstalled, "needs redis and postgresql"),
    arguments: 0..<3)
  func onTwoNodes(way: Int) async throws {
    let (redis, database) = (try RedisProcess(), try PostgresServer.shared().database())
    let keys = ["CASCADE_AUTH_KEYS": String(repeating: "0a", count: 32)]
    let servers = try (0..<2).map { _ in
      try TestServer(
        "--database", database.url, "--redis", redis.url, environment: AccountTests.quick.merging(keys) { $1 })
    }
    for server in servers { #expect(eventually(within: 20) { curl("\(server.url)/readyz").status == 200 }) }
    let roots = roots(2, servers)
    async let held = Self.elsewhere {
      try? database.run("BEGIN; LOCK TABLE events IN SHARE MODE; SELECT pg_sleep(3); COMMIT;")
    }
    try await Task.sleep(for: .milliseconds(300))
    let said = await allAtOnce(roots, way)
    #expect(await held != nil)
    #expect(said.count(where: Self.isLet) == 1 && said.count(where: Self.isRefused) == 1, "\(said)")
    #expect(try database.run("SELECT count(*) FROM users WHERE role = 1 AND status = 1;") == [["1"]])
  }
}
