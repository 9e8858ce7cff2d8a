// Buckets that two clients of a real Redis take from: together no more than one alone might.

import Core
import Net
import TestDatabases
import Testing

@testable import Replication

@Suite(.enabled(if: RedisProcess.isInstalled), .timeLimit(.minutes(2)))
struct RedisBucketsTests {
  /// Ten a second, three at once.
  private func taking(_ tokens: Int = 1, of key: String = "a", isDone: Bool = false) -> RedisBuckets.Taking {
    RedisBuckets.Taking(tokens, of: key, interval: 100_000_000, window: 300_000_000, isDone: isDone)
  }

  /// Its clock is Redis's, so a test sets back what the bucket holds instead of waiting.
  private func withBuckets(
    _ body: @escaping @Sendable (RedisBuckets, RedisBuckets, RedisClient) async throws -> Void
  ) async throws {
    try await withClients { one, other, prefix async throws in
      try await body(RedisBuckets(one, prefix: prefix), RedisBuckets(other, prefix: prefix), one)
    }
  }

  @Test func nodesTakeFromOneBucket() async throws {
    try await withBuckets { one, other, _ async throws in
      for (place, bucket) in [one, other, one].enumerated() {
        let outcome = try await bucket.take([taking()])[0]
        #expect(outcome.wait == nil, "\(place)")
        #expect(outcome.fullIn > 0 && outcome.fullIn <= 300_000_000)
      }
      let refused = try await other.take([taking()])[0]
      let wait = try #require(refused.wait)
      #expect(wait > .zero && wait <= .milliseconds(100))
      #expect(try await other.take([taking(of: "b")])[0].wait == nil)
    }
  }

  @Test func whoIsRefusedTakesNothingAndComesBackInTime() async throws {
    try await withBuckets { one, other, client async throws in
      _ = try await one.take([taking(3)])
      for _ in 0..<50 { _ = try await other.take([taking()]) }
      let wait = try #require(try await one.take([taking()])[0].wait)
      #expect(wait <= .milliseconds(100), "the fifty that were refused took nothing")
      try await client.loop.sleep(for: wait)
      #expect(try await other.take([taking()])[0].wait == nil)
    }
  }

  @Test func manyAtOnceGetOneBurst() async throws {
    try await withBuckets { one, other, _ async throws in
      let many = (0..<200).map { _ in
        RedisBuckets.Taking(1, of: "many", interval: 60_000_000_000, window: 600_000_000_000, isDone: false)
      }
      let outcomes = try await one.take(many) + (try await other.take(many))
      #expect(outcomes.count { $0.wait == nil } == 10)
    }
  }

  /// What was let through elsewhere counts, also where it was too much; but not for ever.
  @Test func whatIsDoneIsNotAskedAndHasABound() async throws {
    try await withBuckets { one, other, _ async throws in
      let done = try await one.take([taking(2, isDone: true), taking(1_000, isDone: true)])
      #expect(done.allSatisfy { $0.wait == nil })
      #expect(done[1].fullIn <= 600_000_000, "twice the bucket")
      let wait = try #require(try await other.take([taking()])[0].wait)
      #expect(wait > .milliseconds(200) && wait <= .milliseconds(400))
    }
  }

  @Test func aFullBucketIsNotThere() async throws {
    let redis = try RedisProcess()
    try await onLoop { loop, resolver async throws in
      let client = RedisClient(try RedisServer(own(redis)), on: loop, resolver: resolver)
      client.start()
      defer { client.close() }
      _ = try await RedisBuckets(client, prefix: "x:").take([taking(3)])
      #expect(try redis.run("dbsize") == "1")
      #expect(await loop.wait(for: .seconds(5)) { (try? redis.run("dbsize")) == "0" })
    }
  }

  @Test func extremesOfNumbersStopNothing() async throws {
    try await withBuckets { one, _, _ async throws in
      for (interval, window) in [(1, 1), (.max, .max), (1, .max), (.max, 1)] as [(UInt64, UInt64)] {
        let taking = RedisBuckets.Taking(.max, of: "x", interval: interval, window: window, isDone: false)
        _ = try await one.take([taking])
      }
    }
  }
}
