// Failures and single uses in a real Redis, as two nodes see them.

import Core
import Net
import TestDatabases
import Testing

@testable import Replication

@Suite(.enabled(if: RedisProcess.isInstalled), .timeLimit(.minutes(2)))
struct RedisLockoutsTests {
  private static let policy = RedisLockoutPolicy(
    free: 3, first: .seconds(10), longest: .seconds(35), forgetting: .seconds(60))

  @Test func failuresOnOneNodeCountOnTheOther() async throws {
    try await withClients { one, other, prefix async throws in
      let (here, there) = (RedisLockouts(one, prefix: prefix), RedisLockouts(other, prefix: prefix))
      for lockouts in [here, there, here] { #expect(try await lockouts.attempt("anna", Self.policy) == nil) }
      let wait = try #require(try await there.attempt("anna", Self.policy))
      #expect(wait > .seconds(8) && wait <= .seconds(10))
      #expect(try await there.attempt("bert", Self.policy) == nil)
      try await there.reset("anna")
      #expect(try await here.attempt("anna", Self.policy) == nil)
    }
  }

  @Test func whatSucceededWasNoFailure() async throws {
    try await withClients { one, other, prefix async throws in
      let (here, there) = (RedisLockouts(one, prefix: prefix), RedisLockouts(other, prefix: prefix))
      for _ in 0..<20 {
        #expect(try await here.attempt("anna", Self.policy) == nil)
        try await there.takeBack("anna", Self.policy)
      }
      for _ in 0..<3 { #expect(try await here.attempt("anna", Self.policy) == nil) }
      #expect(try await there.attempt("anna", Self.policy) != nil)
    }
  }

  /// The same as one node does for itself (`LockoutTests`): twice as long each time, up to the longest; then forgotten.
  @Test func eachWaitIsTwiceAsLong() async throws {
    try await withClients { one, _, prefix async throws in
      let lockouts = RedisLockouts(one, prefix: prefix)
      for _ in 0..<3 { _ = try await lockouts.attempt("anna", Self.policy) }
      for seconds in [10, 20, 35, 35] as [Int64] {
        let wait = try #require(try await lockouts.attempt("anna", Self.policy))
        #expect(wait > .seconds(seconds - 2) && wait <= .seconds(seconds))
        try await pass(wait, "anna", one, prefix)
        #expect(try await lockouts.attempt("anna", Self.policy) == nil)
      }
      try await pass(.seconds(35 + 60 * 10), "anna", one, prefix)
      for _ in 0..<3 { #expect(try await lockouts.attempt("anna", Self.policy) == nil) }
      #expect(try await lockouts.attempt("anna", Self.policy) != nil)
    }
  }

  /// As if so much time had passed: the clock is Redis's, so its memory is set back.
  private func pass(_ time: Duration, _ key: String, _ client: RedisClient, _ prefix: String) async throws {
    let script = """
      for _, field in ipairs({'locked', 'since'}) do
        local then_ = tonumber(redis.call('HGET', KEYS[1], field)) - ARGV[1]
        redis.call('HSET', KEYS[1], field, string.format('%.0f', then_))
      end
      """
    let reply = try await client.send(
      RedisCommand("EVAL", .text(script), 1, .text("\(prefix)f:\(key)"), .integer(Int(time.microseconds))))
    _ = try reply.get()
  }

  @Test func ofAThousandAtOnceNoMoreAreLetInThanMayFail() async throws {
    try await withClients { one, other, prefix async throws in
      let (here, there) = (RedisLockouts(one, prefix: prefix), RedisLockouts(other, prefix: prefix))
      var tried = 0
      for turn in 0..<1_000 where try await (turn % 2 == 0 ? here : there).attempt("anna", Self.policy) == nil {
        tried += 1
      }
      #expect(tried == 3)
    }
  }

  @Test func whatHappensOnceHappensOnce() async throws {
    try await withClients { one, other, prefix async throws in
      let (here, there) = (RedisOnce(one, prefix: prefix), RedisOnce(other, prefix: prefix))
      #expect(try await here.isFirst("ticket", within: .seconds(30)))
      #expect(try await !there.isFirst("ticket", within: .seconds(30)))
      #expect(try await !here.isFirst("ticket", within: .seconds(30)))
      #expect(try await there.isFirst("another", within: .milliseconds(50)))
      try await one.loop.sleep(for: .milliseconds(150))
      #expect(try await here.isFirst("another", within: .seconds(30)))
      // What is over at once is one moment, and no error.
      #expect(try await here.isFirst("past", within: .zero))
    }
  }
}
