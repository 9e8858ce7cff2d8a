// Redis is killed, flushed, paused, failed over while both nodes are written to. Writes commit all the same, who observes
// the node that wrote is told at once, and who observes the other soon after Redis is back, without a gap and without
// beginning anew.

import Core
import TestDatabases
import Testing

@Suite(
  .enabled(if: PostgresServer.isInstalled && RedisProcess.isInstalled, "needs postgresql and redis-server"),
  .timeLimit(.minutes(3)))
struct RedisLossTests {
  enum Loss: String, CaseIterable, Sendable { case killed, flushed, paused }

  @Test(arguments: Loss.allCases) func writesGoOnWithoutRedis(loss: Loss) async throws {
    let redis = try RedisProcess()
    // Neither node looks by itself: what it missed it must ask for when Redis is back.
    let cluster = try Cluster(redis: [redis.url, redis.url], "--compare", "3600")
    let history = try await cluster.run {
      try await goesOn(cluster)
      switch loss {
      case .killed: redis.kill()
      case .flushed: try redis.run("flushall")
      case .paused: redis.pause()
      }
      try await goesOn(cluster)
      switch loss {
      case .killed: try redis.start()
      case .flushed: break
      case .paused: redis.goOn()
      }
      try await converges(cluster)
      try await goesOn(cluster)
    }
    check(history)
  }

  /// A master dies, its Sentinel makes a replica the master, and the nodes find it.
  @Test func writesGoOnThroughAFailover() async throws {
    let master = try RedisProcess()
    let replica = try RedisProcess(settings: ["replicaof": "127.0.0.1 \(master.port)"])
    let sentinel = try RedisProcess(sentinelOf: master)
    #expect(await soon(within: 20) { says(replica, "master_link_status:up", "info", "replication") })
    #expect(await soon(within: 20) { says(sentinel, "\(replica.port)", "sentinel", "replicas", "main") })
    let url = "redis+sentinel://127.0.0.1:\(sentinel.port)/main"
    let cluster = try Cluster(redis: [url, url], "--compare", "3600")
    let history = try await cluster.run {
      try await goesOn(cluster)
      master.kill()
      try await goesOn(cluster)
      #expect(await soon(within: 30) { says(replica, "master", "role") })
      try await converges(cluster)
      try await goesOn(cluster)
    }
    check(history)
  }

  private func says(_ redis: RedisProcess, _ words: String, _ command: String, _ more: String...) -> Bool {
    ((try? redis.run([command] + more)) ?? "").contains(words)
  }

  /// Both nodes acknowledge, and who observes a node is told what it acknowledged. Nobody writes afterwards, so that what
  /// is not known then is learned by no further decision.
  private func goesOn(_ cluster: Cluster) async throws {
    for node in 0...1 { cluster.clients.begin(2, on: node, in: cluster) }
    for node in 0...1 {
      let before = cluster.clients.acknowledged(by: node)
      #expect(await soon(within: 30) { cluster.clients.acknowledged(by: node) >= before + 30 })
      let answer = try await cluster.clients.append("to be told \(node) \(MonotonicTime.now)", on: node, in: cluster)
      guard case .appended(let sequence) = answer else {
        Issue.record("node \(node) refused: \(answer)")
        continue
      }
      #expect(await soon(within: 10) { cluster.watches(on: node).allSatisfy { $0.last >= sequence } })
    }
    await cluster.clients.end()
    _ = try await cluster.clients.append("the last \(MonotonicTime.now)", on: 0, in: cluster)
  }

  /// Five seconds are promised, to a machine that does not run a dozen suites beside it.
  private func converges(_ cluster: Cluster) async throws {
    let time = try #require(try await cluster.timeUntilAllAreTold(within: 30))
    print("all were told \(time) after Redis was back")
  }

  private func check(_ history: History) {
    #expect(HistoryChecker.defects(of: history) == [])
    #expect(history.watches.allSatisfy { $0.resets.isEmpty && $0.told.count == history.log.count - 1 })
    #expect(!history.calls.contains { $0.answer == .unknown })
  }
}
