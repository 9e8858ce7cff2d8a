import Core
import Net
import TestDatabases
import Testing

@testable import Replication

@Suite(.enabled(if: RedisProcess.isInstalled), .timeLimit(.minutes(2)))
struct NodeRegistryTests {
  private func record(_ id: String, at second: Int64) -> NodeRecord {
    var record = NodeRecord()
    record.id = id
    record.address = "127.0.0.1:1"
    record.version = "1.2.3"
    record.started = Timestamp(microseconds: second * 1_000_000) ?? .epoch
    return record
  }

  @Test func nodesComeStayAndGo() async throws {
    let redis = try RedisProcess()
    var settings = impatient(redis.url)
    settings.keyPrefix = "x:"
    let server = try RedisServer(settings)
    try await onLoop { loop, resolver async throws in
      let clients = (0..<3).map { _ in RedisClient(server, on: loop, resolver: resolver) }
      for client in clients { client.start() }
      defer { for client in clients { client.close() } }
      let nodes = clients.map { NodeRegistry($0, prefix: "x:", for: .milliseconds(600)) }
      let records = [record("b", at: 2), record("a", at: 1)]
      nodes[0].start(records[0])
      nodes[1].start(records[1])
      func listed() async -> [NodeRecord] { (try? await nodes[2].nodes()) ?? [] }
      func becomes(_ expected: [NodeRecord]) async throws -> Bool {
        try await eventually { await listed() == expected }
      }
      #expect(try await becomes([records[1], records[0]]))
      try await loop.sleep(for: .milliseconds(1_500))
      #expect(await listed() == [records[1], records[0]])
      // One leaves, and one vanishes.
      await nodes[0].stop()
      #expect(await listed() == [records[1]])
      clients[1].close()
      #expect(try await becomes([]))
      // Redis forgets: whoever is there says so again.
      nodes[0].start(records[0])
      #expect(try await becomes([records[0]]))
      try redis.run("flushall")
      #expect(try await becomes([records[0]]))
      let keys = try redis.run("keys", "*").split(separator: "\n")
      #expect(!keys.isEmpty && keys.allSatisfy { $0.hasPrefix("x:{nodes}") })
      await nodes[0].stop()
    }
  }
}
