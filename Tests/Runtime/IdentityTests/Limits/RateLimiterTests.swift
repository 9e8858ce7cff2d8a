import Core
import Testing

@testable import Identity

@Suite struct RateLimiterTests {
  private let start = MonotonicTime(nanoseconds: 1_000_000_000_000)
  private let limit = RateLimit(10, per: .seconds(1), burst: 3)

  @Test func aBurstAndThenTheRate() {
    let limiter = RateLimiter()
    for left in [2, 1, 0] { #expect(limiter.take(of: "a", limit, at: start) == .allowed(remaining: left)) }
    #expect(limiter.take(of: "a", limit, at: start) == .denied(retryAfter: .milliseconds(100)))
    #expect(limiter.take(of: "a", limit, at: start + .milliseconds(40)) == .denied(retryAfter: .milliseconds(60)))
    #expect(limiter.take(of: "a", limit, at: start + .milliseconds(100)) == .allowed(remaining: 0))
    #expect(limiter.take(of: "b", limit, at: start) == .allowed(remaining: 2))
    #expect(limiter.take(of: "a", limit, at: start + .seconds(60)) == .allowed(remaining: 2), "never more than a burst")
  }

  @Test func overALongTimeItIsTheRate() {
    let limiter = RateLimiter()
    var allowed = 0
    for millisecond in 0..<10_000 {
      if case .allowed = limiter.take(of: "a", limit, at: start + .milliseconds(millisecond)) { allowed += 1 }
    }
    #expect(allowed == 3 + 99)
  }

  @Test func whoWaitsAsLongAsIsSaidIsLetIn() {
    let limiter = RateLimiter()
    var now = start
    for tokens in [1, 3, 2, 3, 1, 2, 3] {
      if case .denied(let wait) = limiter.take(tokens, of: "a", limit, at: now) {
        now = now + wait
        guard case .allowed = limiter.take(tokens, of: "a", limit, at: now) else {
          Issue.record("was told to come back then")
          continue
        }
      }
    }
    guard case .allowed = limiter.take(1_000, of: "b", limit, at: now) else {
      Issue.record("what weighs more than the bucket holds takes all of it")
      return
    }
    #expect(limiter.take(of: "b", limit, at: now) == .denied(retryAfter: .milliseconds(100)))
  }

  @Test func allTogetherHaveALimitTooAndWhoIsDeniedTakesNothing() {
    let limiter = RateLimiter(total: RateLimit(5, per: .seconds(1)))
    for _ in 0..<100 { _ = limiter.take(of: "greedy", limit, at: start) }
    // Three were taken by the greedy one; the ninety-seven that were denied took nothing.
    #expect(limiter.take(of: "a", limit, at: start) == .allowed(remaining: 2))
    #expect(limiter.take(of: "b", limit, at: start) == .allowed(remaining: 2))
    #expect(limiter.take(of: "c", limit, at: start) == .denied(retryAfter: .milliseconds(200)))
    #expect(limiter.count == 3)
    #expect(limiter.take(of: "c", limit, at: start + .milliseconds(200)) == .allowed(remaining: 2))
  }

  @Test func fillingTheTableGivesNobodyAFreshBucket() {
    let limiter = RateLimiter(capacity: 1_000)
    for _ in 0..<3 { _ = limiter.take(of: "guesser", limit, at: start) }
    for number in 0..<20_000 { _ = limiter.take(of: "other-\(number)", limit, at: start) }
    #expect(limiter.count == 1_000)
    #expect(limiter.take(of: "guesser", limit, at: start) == .denied(retryAfter: .milliseconds(100)))
  }

  @Test func whatIsFullAgainIsForgotten() {
    let limiter = RateLimiter()
    for number in 0..<1_000 { _ = limiter.take(of: "\(number)", limit, at: start) }
    #expect(limiter.count == 1_000)
    for number in 0..<600 { _ = limiter.take(of: "later-\(number)", limit, at: start + .seconds(1)) }
    #expect(limiter.count == 600)
  }

  @Test func extremesOfTimeStopNothing() {
    let limiter = RateLimiter()
    let slow = RateLimit(1, per: .seconds(Int64.max), burst: Int.max)
    for time in [MonotonicTime(nanoseconds: 0), .distantFuture] {
      _ = limiter.take(of: "a", slow, at: time)
      _ = limiter.take(Int.max, of: "a", slow, at: time)
      _ = limiter.take(of: "b", limit, at: time)
    }
  }
}
