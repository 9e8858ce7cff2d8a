// One node cannot reach Redis, and nobody tells it: what it is sent is lost in silence. The other goes on writing. When
// they see each other again, who observes the lonely node is told all that it missed; or, where that is not kept any more,
// that it begins anew.

import Core
import TestDatabases
import Testing

@Suite(
  .enabled(if: PostgresServer.isInstalled && RedisProcess.isInstalled, "needs postgresql and redis-server"),
  .timeLimit(.minutes(3)))
struct PartitionTests {
  enum Length: String, CaseIterable, Sendable {
    /// All that was missed lies in Redis still.
    case withinTheWindow
    /// It lies in the event table alone.
    case beyondTheWindow
    /// It lies nowhere any more.
    case beyondTheHistory

    var flags: [String] {
      switch self {
      case .withinTheWindow: ["--redis-window", "120"]
      case .beyondTheWindow: ["--redis-window", "1"]
      case .beyondTheHistory: ["--redis-window", "1", "--history", "1"]
      }
    }
    var time: Duration { self == .withinTheWindow ? .milliseconds(500) : .seconds(3) }
  }

  @Test(arguments: Length.allCases) func aNodeThatWasAloneCatchesUp(length: Length) async throws {
    let redis = try RedisProcess.shared()
    let network = try Forwarder(to: redis.port)
    defer { network.end() }
    let cluster = try Cluster(redis: [redis.url, network.url], ["--compare", "3600"] + length.flags)
    let history = try await cluster.run {
      for turn in 0..<5 { _ = try await cluster.clients.append("before \(turn)", on: turn % 2, in: cluster) }
      #expect(try await cluster.timeUntilAllAreTold() != nil)
      network.cut()
      for turn in 0..<20 { _ = try await cluster.clients.append("alone \(turn)", on: 0, in: cluster) }
      #expect(try await cluster.timeUntilAllAreTold(on: [0]) != nil)
      try await Task.sleep(for: length.time)
      if length == .beyondTheHistory { #expect(await soon(within: 60) { cluster.keptEvents == 0 }) }
      // It learns of nothing, so that it is the mending that brings it on.
      #expect(cluster.watches(on: 1).allSatisfy { $0.last == 6 })
      // Nobody writes any more: it must ask by itself.
      network.mend(forgetting: length != .withinTheWindow)
      let time = try #require(try await cluster.timeUntilAllAreTold(within: 60))
      print("all were told \(time) after the network was mended (\(length))")
    }
    #expect(HistoryChecker.defects(of: history) == [])
    for (number, watch) in history.watches.enumerated() {
      let isDue = length == .beyondTheHistory && number >= 2
      #expect(watch.resets == (isDue ? ["cursorTooOld"] : []))
    }
  }

  /// An observer comes from the other node, which told it more than the lonely node has heard of.
  @Test func whoKnowsMoreThanANodeIsNotToldLess() async throws {
    let redis = try RedisProcess.shared()
    let network = try Forwarder(to: redis.port)
    defer { network.end() }
    let cluster = try Cluster(redis: [redis.url, network.url], "--compare", "3600")
    let history = try await cluster.run {
      network.cut()
      for turn in 0..<10 { _ = try await cluster.clients.append("alone \(turn)", on: 0, in: cluster) }
      #expect(try await cluster.timeUntilAllAreTold(on: [0]) != nil)
      #expect(cluster.watches(on: 1).allSatisfy { $0.last == 1 })
      cluster.crash(0)
      #expect(await soon(within: 20) { cluster.watches(on: 1).allSatisfy { $0.last == 11 } })
      _ = try await cluster.clients.append("after", on: 1, in: cluster)
    }
    #expect(HistoryChecker.defects(of: history) == [])
    #expect(history.watches.allSatisfy { $0.resets.isEmpty && $0.told.count == 11 })
  }

  /// Written to on both sides: a decision of the lonely node asks the database, which is the judge, and by that it learns.
  @Test func bothSidesGoOn() async throws {
    let redis = try RedisProcess.shared()
    let network = try Forwarder(to: redis.port)
    defer { network.end() }
    let cluster = try Cluster(redis: [redis.url, network.url], ["--compare", "3600", "--redis-window", "1"])
    let history = try await cluster.run {
      for node in 0...1 { cluster.clients.begin(2, on: node, in: cluster) }
      #expect(await soon(within: 30) { (0...1).allSatisfy { cluster.clients.acknowledged(by: $0) >= 30 } })
      network.cut()
      let before = (0...1).map { cluster.clients.acknowledged(by: $0) }
      try await Task.sleep(for: .seconds(2))
      #expect(await soon(within: 30) { (0...1).allSatisfy { cluster.clients.acknowledged(by: $0) >= before[$0] + 30 } })
      network.mend()
    }
    #expect(HistoryChecker.defects(of: history) == [])
    #expect(history.watches.allSatisfy { $0.resets.isEmpty && $0.told.count == history.log.count - 1 })
  }
}
