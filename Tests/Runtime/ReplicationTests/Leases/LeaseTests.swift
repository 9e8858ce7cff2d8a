// Leases on a real Redis: one holder at a time, tokens that only grow, and a holder that knows when it is none.

import Core
import Net
import TestDatabases
import Testing

@testable import Replication

@Suite(.enabled(if: RedisProcess.isInstalled), .timeLimit(.minutes(2)))
struct LeaseTests {
  private func withLeases(
    _ options: RedisOptions, _ body: @escaping @Sendable (RedisLeases, RedisLeases, Loop) async throws -> Void
  ) async throws {
    let server = try RedisServer(options)
    try await onLoop { loop, resolver async throws in
      let clients = (0..<2).map { _ in RedisClient(server, on: loop, resolver: resolver) }
      for client in clients { client.start() }
      defer { for client in clients { client.close() } }
      let leases = clients.map { RedisLeases($0, prefix: options.keyPrefix, holder: "node") }
      try await body(leases[0], leases[1], loop)
    }
  }

  @Test func oneHolderAtATimeWithGrowingTokens() async throws {
    let redis = try RedisProcess.shared()
    try await withLeases(own(redis)) { one, other, loop async throws in
      let first = try #require(try await one.acquire("job", for: .seconds(30)))
      #expect(first.isValid)
      #expect(try await other.acquire("job", for: .seconds(30)) == nil)
      #expect(try await one.acquire("job", for: .seconds(30)) == nil)
      let elsewhere = try await other.acquire("other job", for: .seconds(30))
      #expect(elsewhere != nil)
      try await one.release(first)
      let second = try #require(try await other.acquire("job", for: .milliseconds(200)))
      #expect(second.token > first.token)
      // Who had it before can neither keep it nor give it away.
      #expect(try await one.renew(first, for: .seconds(30)) == nil)
      try await one.release(first)
      #expect(try await one.acquire("job", for: .seconds(30)) == nil)
      let renewed = try #require(try await other.renew(second, for: .milliseconds(300)))
      #expect(renewed.token == second.token && renewed.validUntil > second.validUntil)
      try await loop.sleep(for: .milliseconds(500))
      #expect(!renewed.isValid)
      #expect(try await other.renew(renewed, for: .seconds(1)) == nil)
      let third = try #require(try await one.acquire("job", for: .seconds(30)))
      #expect(third.token > second.token)
    }
  }

  @Test func tokensGrowThroughALossOfMemory() async throws {
    let redis = try RedisProcess()
    try await withLeases(own(redis)) { one, other, _ async throws in
      var tokens: [Int] = []
      for _ in 0..<5 {
        tokens.append(try #require(try await one.acquire("job", for: .seconds(30))).token)
        try redis.run("flushall")
      }
      #expect(tokens == tokens.sorted() && Set(tokens).count == 5)
      #expect(tokens.allSatisfy { $0 < 1 << 53 })
      _ = other
    }
  }

  @Test func oneLeadsAndAnotherFollowsWhenItIsGone() async throws {
    let redis = try RedisProcess.shared()
    try await withLeases(own(redis)) { one, other, loop async throws in
      let elections = [one, other].map { LeaderElection("work", $0, on: loop, for: .milliseconds(600)) }
      var told: [String] = []
      for (place, election) in elections.enumerated() {
        election.onLeading = { _ in told.append("\(place) leads") }
        election.onFollowing = { told.append("\(place) follows") }
        election.start()
      }
      #expect(await loop.wait { elections.contains { $0.isLeading } })
      try await loop.sleep(for: .milliseconds(1_500))
      // It is renewed: nobody else has led meanwhile, and never two.
      #expect(told.count == 1 && elections.filter(\.isLeading).count == 1)
      let first = elections[0].isLeading ? 0 : 1
      await elections[first].stop()
      #expect(await loop.wait { elections[1 - first].isLeading })
      #expect(told == ["\(first) leads", "\(first) follows", "\(1 - first) leads"])
      await elections[1 - first].stop()
    }
  }

  /// A leader that cannot reach Redis steps down by itself, before another can be it.
  @Test func whoCannotRenewStepsDown() async throws {
    let redis = try RedisProcess()
    try await withLeases(impatient(redis.url)) { one, other, loop async throws in
      let elections = [one, other].map { LeaderElection("work", $0, on: loop, for: .seconds(1)) }
      var most = 0
      var steppedDown = 0
      for election in elections {
        election.onFollowing = { steppedDown += 1 }
        election.onLeading = { _ in most = max(most, elections.filter(\.isLeading).count) }
        election.start()
      }
      #expect(await loop.wait { elections.contains { $0.isLeading } })
      redis.pause()
      #expect(await loop.wait(for: .seconds(5)) { !elections.contains { $0.isLeading } })
      #expect(await loop.wait { steppedDown == 1 })
      redis.goOn()
      #expect(await loop.wait { elections.contains { $0.isLeading } })
      #expect(most == 1)
      for election in elections { await election.stop() }
    }
  }
}
