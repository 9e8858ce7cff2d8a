// Two nodes on one PostgreSQL and one Redis: what happens on one is told by both, both may write one notebook, and when
// either is killed the other goes on, for its own clients and for who comes over.

import Core
import TestDatabases
import Testing

@Suite(
  .enabled(if: PostgresServer.isInstalled && RedisProcess.isInstalled, "needs postgresql and redis-server"),
  .timeLimit(.minutes(3)))
struct TwoNodesTests {
  /// Neither node looks by itself: what it is told comes by Redis, or not at all.
  @Test func eachIsToldWhatTheOtherCommits() async throws {
    let redis = try RedisProcess.shared()
    let cluster = try Cluster(redis: [redis.url, redis.url], "--compare", "3600")
    let history = try await cluster.run {
      for turn in 0..<10 {
        let node = turn % 2
        let answer = try await cluster.clients.append("remark \(turn)", on: node, in: cluster)
        // The first entry of the log is the note's making.
        #expect(answer == .appended(sequence: turn + 2))
        #expect(try await cluster.timeUntilAllAreTold(on: [1 - node]) != nil)
      }
    }
    #expect(HistoryChecker.defects(of: history) == [])
    #expect(history.watches.allSatisfy { $0.resets.isEmpty && $0.told.count == 10 })
  }

  @Test func bothWriteOneNotebook() async throws {
    let redis = try RedisProcess.shared()
    let cluster = try Cluster(redis: [redis.url, redis.url])
    let history = try await cluster.run {
      for node in 0...1 { cluster.clients.begin(4, on: node, in: cluster, pause: .milliseconds(1)) }
      #expect(await soon(within: 60) { (0...1).allSatisfy { cluster.clients.acknowledged(by: $0) >= 150 } })
    }
    #expect(HistoryChecker.defects(of: history) == [])
    #expect(history.watches.allSatisfy { $0.resets.isEmpty && $0.told.count == history.log.count - 1 })
    // Nobody was cut off, so each knows what became of its call.
    #expect(!history.calls.contains { $0.answer == .unknown })
  }

  @Test(arguments: [0, 1]) func killingEitherLeavesTheOther(killed: Int) async throws {
    let redis = try RedisProcess.shared()
    let cluster = try Cluster(redis: [redis.url, redis.url])
    let other = 1 - killed
    let history = try await cluster.run {
      for node in 0...1 { cluster.clients.begin(3, on: node, in: cluster) }
      #expect(await soon(within: 60) { cluster.clients.acknowledged(by: killed) >= 50 })
      cluster.crash(killed)
      let before = cluster.clients.acknowledged(by: other)
      #expect(await soon(within: 60) { cluster.clients.acknowledged(by: other) >= before + 50 })
    }
    #expect(HistoryChecker.defects(of: history) == [])
    // Who came over went on from its cursor.
    #expect(history.watches.allSatisfy { $0.resets.isEmpty && $0.told.count == history.log.count - 1 })
  }
}
