// Buckets under any order of calls, and what a node makes of what others took from the same one.

import Core
import Testing

@testable import Identity

@Suite struct SharedBucketTests {
  private let start = MonotonicTime(nanoseconds: 1_000_000_000_000)
  private let limit = RateLimit(10, per: .seconds(1), burst: 3)

  @Test func whatOthersTookIsGoneHereToo() {
    let limiter = RateLimiter()
    #expect(limiter.take(of: "a", limit, at: start) == .allowed(remaining: 2))
    limiter.learn("a", limit, fullIn: 300_000_000, at: start)
    #expect(limiter.take(of: "a", limit, at: start) == .denied(retryAfter: .milliseconds(100)))
    // What is known here and not there stays.
    limiter.learn("a", limit, fullIn: 0, at: start)
    #expect(limiter.take(of: "a", limit, at: start) == .denied(retryAfter: .milliseconds(100)))
    #expect(limiter.take(of: "a", limit, at: start + .milliseconds(100)) == .allowed(remaining: 0))
  }

  @Test func whatWasRefusedElsewhereIsGivenBack() {
    let limiter = RateLimiter()
    _ = limiter.take(2, of: "a", limit, at: start)
    limiter.learn("a", limit, fullIn: 100_000_000, givingBack: 1, at: start)
    #expect(limiter.take(of: "a", limit, at: start) == .allowed(remaining: 1))
  }

  @Test func anEmptyBucketHasABound() {
    let limiter = RateLimiter()
    limiter.learn("a", limit, fullIn: .max, at: start)
    #expect(limiter.take(of: "a", limit, at: start) == .denied(retryAfter: .milliseconds(400)))
    for (wait, back) in [(.max, .max), (0, .max), (.max, 0)] as [(UInt64, Int)] {
      limiter.learn("b", RateLimit(1, per: .seconds(Int64.max), burst: .max), fullIn: wait, givingBack: back, at: start)
    }
  }

  /// Over any stretch of time no more than a burst and what the rate brings, whatever else is called meanwhile.
  @Test(arguments: 0..<50) func noOrderOfCallsLetsMoreThrough(_ seed: UInt64) {
    var chance = Chance(state: seed &* 0x9e37_79b9_7f4a_7c15 | 1)
    let (rate, burst) = (Int.random(in: 1...50, using: &chance), Int.random(in: 1...20, using: &chance))
    let limit = RateLimit(rate, per: .seconds(1), burst: burst)
    let limiter = RateLimiter(capacity: 64)
    var (now, allowed) = (start, [MonotonicTime]())
    for turn in 0..<2_000 {
      now = now + .microseconds(Int.random(in: 0...20_000, using: &chance))
      switch limiter.take(of: "a", limit, at: now) {
      case .allowed: allowed.append(now)
      case .denied(let wait):
        #expect(wait > .zero && wait <= .nanoseconds(Int64(limit.interval)))
      }
      // Others flood the table, and keep nobody's bucket from being remembered.
      if turn % 3 == 0 { _ = limiter.take(of: "other-\(turn)", limit, at: now) }
    }
    for (place, first) in allowed.enumerated() {
      for last in place..<min(allowed.count, place + 200) {
        let most = UInt64(burst) + (allowed[last].nanoseconds - first.nanoseconds) / limit.interval
        guard UInt64(last - place + 1) > most else { continue }
        Issue.record("\(last - place + 1) within \(allowed[last] - first), at \(rate) a second and \(burst) at once")
        return
      }
    }
    let time = now.nanoseconds - start.nanoseconds
    #expect(UInt64(allowed.count) + 1 >= min(2_000, time / limit.interval / 2), "and not far fewer either")
  }

  private struct Chance: RandomNumberGenerator {
    var state: UInt64
    mutating func next() -> UInt64 {
      state ^= state << 13
      state ^= state >> 7
      state ^= state << 17
      return state
    }
  }
}
