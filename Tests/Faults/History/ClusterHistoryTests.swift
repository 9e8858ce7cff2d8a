// Clients of two nodes write, change and read one notebook while nodes are killed, Redis is killed, paused and flushed, and
// the network between a node and Redis is cut; and all that they and the observers saw is held to the promises.
// `CASCADE_FAULTS=600` does so for ten minutes; the dice are of the seed that is printed, `CASCADE_SEED` takes one again.

import Core
import Foundation
import TestDatabases
import Testing

@Suite(
  .enabled(if: PostgresServer.isInstalled && RedisProcess.isInstalled, "needs postgresql and redis-server"),
  .timeLimit(.minutes(60)))
struct ClusterHistoryTests {
  private static let variables = ProcessInfo.processInfo.environment
  private static let seconds = variables["CASCADE_FAULTS"].flatMap { Int($0) } ?? 6
  private static let seed = variables["CASCADE_SEED"].flatMap { UInt64($0) } ?? .random(in: 0..<1_000_000)

  enum Fault: String, CaseIterable { case nodeKilled, redisKilled, redisPaused, redisFlushed, networkCut }

  /// Dice that fall the same way again.
  struct Dice: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
      state &+= 0x9e37_79b9_7f4a_7c15
      var mixed = (state ^ (state >> 30)) &* 0xbf58_476d_1ce4_e5b9
      mixed = (mixed ^ (mixed >> 27)) &* 0x94d0_49bb_1331_11eb
      return mixed ^ (mixed >> 31)
    }
  }

  @Test func whatHappensIsLinearizableAndToldOnce() async throws {
    let redis = try RedisProcess()
    let network = try Forwarder(to: redis.port)
    defer { network.end() }
    let cluster = try Cluster(redis: [redis.url, network.url], "--redis-window", "2")
    var dice = Dice(state: ClusterHistoryTests.seed)
    var counts: [Fault: Int] = [:]
    let end = MonotonicTime.now + .seconds(ClusterHistoryTests.seconds)
    let history = try await cluster.run {
      for node in 0...1 { cluster.clients.begin(3, on: node, in: cluster) }
      // Each fault once, in another order each time, and on as long as there is time.
      var rest: [Fault] = []
      repeat {
        if rest.isEmpty { rest = Fault.allCases.shuffled(using: &dice) }
        let fault = rest.removeLast()
        counts[fault, default: 0] += 1
        let length = Duration.milliseconds(Int.random(in: 100...1_000, using: &dice))
        try await suffer(fault, for: length, cluster, redis, network, &dice)
        try await Task.sleep(for: .milliseconds(Int.random(in: 0...300, using: &dice)))
      } while .now < end || counts.count < Fault.allCases.count
      #expect(await soon(within: 60) { cluster.clients.calls.count { $0.answer.isWrite } >= 100 })
    }
    let defects = HistoryChecker.defects(of: history)
    #expect(defects == [], "seed \(ClusterHistoryTests.seed)")
    // Where a node was killed, who comes over may be further back than the other remembers; that is told.
    #expect(history.watches.allSatisfy { $0.resets.allSatisfy { $0 == "cursorTooOld" } })
    tell(history, counts)
  }

  private func suffer(
    _ fault: Fault, for length: Duration, _ cluster: Cluster, _ redis: RedisProcess, _ network: Forwarder,
    _ dice: inout Dice
  ) async throws {
    switch fault {
    case .nodeKilled:
      let node = Int.random(in: 0...1, using: &dice)
      cluster.crash(node)
      try await Task.sleep(for: length)
      try cluster.restart(node)
    case .redisKilled:
      redis.kill()
      try await Task.sleep(for: length)
      try redis.start()
    case .redisPaused:
      redis.pause()
      try await Task.sleep(for: length)
      redis.goOn()
    case .redisFlushed: try redis.run("flushall")
    case .networkCut:
      network.cut()
      // For less and for more than the window.
      try await Task.sleep(for: length * 3)
      network.mend()
    }
  }

  private func tell(_ history: History, _ counts: [Fault: Int]) {
    func count(_ holds: (Call.Answer) -> Bool) -> Int { history.calls.count { holds($0.answer) } }
    let faults = counts.sorted { $0.key.rawValue < $1.key.rawValue }.map { "\($0.key) \($0.value)" }
    print(
      """
      seed \(ClusterHistoryTests.seed): \(history.calls.count) calls, \(count(\.isWrite)) writes, \
      \(count { if case .mismatch = $0 { true } else { false } }) of another version, \(count { $0 == .refused }) refused, \
      \(count { $0 == .unknown }) unknown; resets \(history.watches.map(\.resets.count)); \
      \(faults.joined(separator: ", "))
      """)
  }
}
