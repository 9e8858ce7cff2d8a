import Core
import Net
import TestDatabases
import Testing

@testable import Replication

@Suite(.enabled(if: RedisProcess.isInstalled), .timeLimit(.minutes(2)))
struct RedisClientTests {
  /// Runs `body` with a client of the Redis that options name.
  private func withClient<Result: Sendable>(
    _ options: RedisOptions, _ body: @escaping @Sendable (RedisClient) async throws -> Result
  ) async throws -> Result {
    let server = try RedisServer(options)
    return try await onLoop { loop, resolver async throws in
      let client = RedisClient(server, on: loop, resolver: resolver)
      defer { client.close() }
      client.start()
      return try await body(client)
    }
  }

  @Test(arguments: ["tcp", "tls", "unix"])
  func aRealRedisByEachWay(_ way: String) async throws {
    let redis = try RedisProcess(password: "p@ss:/word")
    var options = patient("")
    switch way {
    case "tcp": options.url = Secret("redis://:p%40ss%3a%2fword@127.0.0.1:\(redis.port)/5")
    case "tls": options.url = Secret("rediss://default:p%40ss%3a%2fword@localhost:\(redis.securePort)/5")
    default: options.url = Secret("unix://:p%40ss%3a%2fword@\(redis.socketPath)?db=5")
    }
    options.authorityFile = redis.authorityFile
    options.clientName = "cascade-\(way)"
    let value = Bytes([UInt8](0...255) + Array("\r\n$5\r\n".utf8))
    try await withClient(options) { client async throws in
      #expect(try await client.send(RedisCommand("SET", "key", .bytes(value))) == .status("OK"))
      #expect(try await client.send(RedisCommand("GET", "key")).bytes == value)
      #expect(try await client.send(RedisCommand("GET", "none")) == .null)
      #expect(try await client.send(RedisCommand("SET", "", "")) == .status("OK"))
      #expect(try await client.send(RedisCommand("CLIENT", "GETNAME")).text == "cascade-\(way)")
    }
    #expect(try redis.run("-n", "5", "exists", "key") == "1")
    #expect(try redis.run("-n", "0", "exists", "key") == "0")
  }

  @Test func manyCommandsAreOneJourneyEachWithItsReply() async throws {
    let redis = try RedisProcess.shared()
    try await withClient(patient(redis.url)) { client async throws in
      let commands = (0..<5_000).map { RedisCommand("ECHO", .integer($0)) }
      let replies = try await client.send(commands)
      #expect(replies.map { $0.text } == (0..<5_000).map { "\($0)" })
      // An error is the reply of its command, and of no other.
      let mixed = try await client.send([
        RedisCommand("ECHO", "a"), RedisCommand("NONSENSE"), RedisCommand("ECHO", "b"),
      ])
      #expect(mixed[0].text == "a" && mixed[2].text == "b")
      guard case .error = mixed[1] else {
        Issue.record("no error")
        return
      }
      #expect(await redisError { _ = try await client.send(RedisCommand("NONSENSE")) }?.code == .reply)
      #expect(try await client.send([RedisCommand]()).isEmpty)
    }
  }

  @Test func whoIsLetInWithAPasswordOnly() async throws {
    let redis = try RedisProcess(password: "right")
    for access in ["", "wrong@", "mary:right@"] {
      let error = try await withClient(patient("redis://\(access)127.0.0.1:\(redis.port)")) { client async throws in
        await redisError { _ = try await client.send(RedisCommand("PING")) }
      }
      #expect(error?.code == .refused)
      #expect(error?.message.contains("right") == false && error?.message.contains("wrong") == false)
    }
  }

  @Test func aCertificateThatNobodyKnowsIsRefused() async throws {
    let redis = try RedisProcess.shared()
    let other = try RedisProcess()
    var options = patient("rediss://localhost:\(redis.securePort)")
    options.authorityFile = other.authorityFile
    let error = try await withClient(options) { client async throws in
      await redisError { _ = try await client.send(RedisCommand("PING")) }
    }
    #expect(error?.code == .unavailable)
    options.authorityFile = "/nowhere"
    #expect { try RedisServer(options) } throws: { ($0 as? RedisError)?.code == .configuration }
  }

  @Test func moreThanMayWaitIsRefused() async throws {
    let redis = try RedisProcess.shared()
    var options = patient(redis.url)
    options.limits.maxCommands = 100
    options.limits.maxQueuedBytes = 10_000
    try await withClient(options) { client async throws in
      _ = try await client.send(RedisCommand("PING"))
      let many = (0..<200).map { _ in RedisCommand("PING") }
      #expect(await redisError { _ = try await client.send(many) }?.code == .overloaded)
      let large = RedisCommand("ECHO", .bytes(Bytes(repeating: 0x61, count: 10_001)))
      #expect(await redisError { _ = try await client.send(large) }?.code == .overloaded)
      // It is the bound that refuses, not the connection that broke.
      #expect(try await client.send(RedisCommand("PING")) == .status("PONG"))
    }
  }

  @Test func theURLIsNowhereToBeSeen() throws {
    let server = try RedisServer(RedisOptions(url: Secret("redis://mary:hunter2@host:1/2")))
    var dumped = ""
    dump(server, to: &dumped)
    #expect(!"\(server)".contains("hunter2") && !dumped.contains("hunter2"))
    #expect(server.place == "host:1")
  }
}
