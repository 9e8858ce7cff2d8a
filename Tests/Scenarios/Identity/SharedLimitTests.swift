// Two servers with one PostgreSQL and one Redis: what is counted on one is counted on the other, and while Redis is away each
// goes on by itself.

import Foundation
import TestDatabases
import Testing

@Suite(
  .enabled(if: RedisProcess.isInstalled && PostgresServer.isInstalled, "needs redis and postgresql"),
  .serialized, .timeLimit(.minutes(3)))
struct SharedLimitTests {
  struct Pair {
    private let database: PostgresDatabase
    let redis: RedisProcess
    let one: TestServer
    let other: TestServer

    init(_ settings: [String: String] = [:]) throws {
      database = try PostgresServer.shared().database()
      redis = try RedisProcess()
      let environment = AccountTests.quick.merging([
        "CASCADE_AUTH_KEYS": String(repeating: "0a", count: 32), "CASCADE_DATABASE": database.url,
        "CASCADE_REDIS": redis.url, "CASCADE_DATABASE_MAX_CONNECTIONS": "4",
      ]) { $1 }.merging(settings) { $1 }
      one = try TestServer(environment: environment)
      other = try TestServer(environment: environment)
      for server in [one, other] { #expect(eventually(within: 20) { Pair.isReady(server) }) }
    }

    static func isReady(_ server: TestServer) -> Bool { curl("\(server.url)/readyz").status == 200 }
  }

  private static let alone = "limits, failures and used tickets are this node's own now"

  private func ask(_ server: TestServer) -> Int {
    curl(
      "-H", "content-type: application/json", "\(server.url)/api/auth/set-password", body: Data("{}".utf8)
    ).status
  }

  private func login(_ server: TestServer, _ password: String) -> String {
    Person(at: server).refusal("POST", "auth/login", ["username": "ada", "password": password])
  }

  private func ticket(_ person: Person) -> String {
    person.call("POST", "tickets", [:]).json["ticket"] as? String ?? ""
  }

  private func opens(_ server: TestServer, _ ticket: String) -> Bool {
    WebSocketClient(server.port, "/ws?ticket=\(ticket)") != nil
  }

  @Test func nodesShareLimitsFailuresAndUsedTickets() throws {
    let pair = try Pair()
    let codes = (0..<LimitTests.most + 10).map { ask($0 % 2 == 0 ? pair.one : pair.other) }
    #expect(codes == Array(repeating: 400, count: LimitTests.most) + Array(repeating: 429, count: 10), "\(codes)")

    let ada = Person("ada", at: pair.one)
    let tries = (0..<8).map { login($0 % 2 == 0 ? pair.one : pair.other, "guess \($0)") }
    #expect(tries.prefix(5).allSatisfy { $0 == "401 wrong_credentials" }, "\(tries)")
    #expect(tries[5...].contains("429 locked_out"), "\(tries)")
    for server in [pair.one, pair.other] { #expect(login(server, Person.password) == "429 locked_out") }

    let used = ticket(ada)
    #expect(opens(pair.one, used) && !opens(pair.other, used) && !opens(pair.one, used))
    let fresh = ticket(ada)
    #expect(opens(pair.other, fresh) && !opens(pair.one, fresh))

    // Redis holds no addresses, and no names either: what is typed there may be a password.
    let keys = try pair.redis.run("keys", "*")
    #expect(keys.contains("cascade:b:") && keys.contains("cascade:f:") && keys.contains("cascade:o:"), "\(keys)")
    #expect(!keys.contains("127.0.0.1") && !keys.split(separator: "\n").contains { $0.hasSuffix("ada") })
  }

  /// What has no limit of its own is told in sums, soon afterwards: one node learns from the other that there is nothing left,
  /// while by what it saw itself half of it would be.
  @Test func theUsualLimitIsSharedSoon() throws {
    let pair = try Pair(["CASCADE_LIMITS_RATE": "1", "CASCADE_LIMITS_BURST": "20"])
    let ada = Person("ada", at: pair.one)
    var moved = Person(at: pair.other)
    moved.tokens = ada.tokens
    for _ in 0..<20 { _ = ada.call("GET", "time") }
    #expect(moved.call("GET", "time").status == 200)
    for _ in 0..<5 { _ = moved.call("GET", "time") }
    Thread.sleep(forTimeInterval: 0.5)
    #expect(moved.call("GET", "time").status == 429)
  }

  @Test func withoutRedisEachNodeGoesOnByItself() throws {
    let pair = try Pair()
    var ada = Person("ada", at: pair.one)
    let other = { (person: Person) in
      var moved = Person(at: pair.other)
      moved.tokens = person.tokens
      return moved
    }
    let before = ticket(ada)
    #expect(opens(pair.one, before))
    pair.redis.kill()
    let began = Date()
    for server in [pair.one, pair.other] {
      for _ in 0..<5 { #expect(ask(server) == 400) }
      #expect(login(server, Person.password) == "200")
    }
    #expect(Date().timeIntervalSince(began) < 8, "nobody waits for a Redis that is away")
    #expect(other(ada).call("GET", "users/me").status == 200)
    // What is known here is refused; a new ticket is good once on each node.
    #expect(!opens(pair.one, before))
    let fresh = ticket(ada)
    #expect(opens(pair.one, fresh) && opens(pair.other, fresh))
    #expect(!opens(pair.one, fresh) && !opens(pair.other, fresh))
    // Each node still has its own limit, and says once that it is alone.
    let codes = (0..<LimitTests.most).map { _ in ask(pair.one) }
    #expect(codes.suffix(5).allSatisfy { $0 == 429 }, "\(codes)")
    for server in [pair.one, pair.other] {
      #expect(server.lines().count { $0["message"] as? String == Self.alone } == 1)
      #expect(server.metric("cascade_limits_alone_total") ?? 0 > 0)
    }
    // And shares again.
    try pair.redis.start()
    for server in [pair.one, pair.other] { #expect(eventually(within: 20) { Pair.isReady(server) }) }
    ada = ada.signedIn("ada")
    let shared = ticket(ada)
    #expect(opens(pair.one, shared) && !opens(pair.other, shared))
    #expect(eventually { pair.one.line("limits, failures and used tickets are shared again") != nil })
  }

  /// One that is there and says nothing holds a call for a tenth of a second, and then nobody for a second.
  @Test func aSilentRedisHoldsNobodyUp() throws {
    let pair = try Pair()
    _ = Person("ada", at: pair.one)
    pair.redis.pause()
    defer { pair.redis.goOn() }
    let times = (0..<10).map { _ in
      let began = Date()
      #expect(ask(pair.one) == 400)
      return Date().timeIntervalSince(began)
    }
    #expect(times.sorted()[5] < 0.5 && times.max() ?? 9 < 2, "\(times)")
    #expect(pair.one.line(Self.alone) != nil)
  }
}
