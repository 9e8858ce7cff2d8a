// A bucket of tokens as one moment: when it will be full again. Taking a token moves that moment on, and there is none to
// be had while it lies further ahead than an empty bucket takes to fill (the generic cell rate algorithm, as ATM has it).
// No refilling, no remainders, and where several nodes share it, one number.

internal import Core

struct TokenBucket: Fading {
  private(set) var fadedAt = MonotonicTime(nanoseconds: 0)

  /// What taking would come to; the bucket as it would be where it may be done.
  func taking(
    _ tokens: Int, _ limit: RateLimit, at now: MonotonicTime
  ) -> (answer: RateAnswer, bucket: TokenBucket) {
    let start = max(fadedAt, now)
    let (cost, overflow) = limit.interval.multipliedReportingOverflow(by: UInt64(tokens))
    let fullAt = start.after(nanoseconds: overflow ? .max : cost)
    let ahead = fullAt.nanoseconds - now.nanoseconds
    guard ahead <= limit.window else {
      return (.denied(retryAfter: .nanoseconds(Int64(min(ahead - limit.window, UInt64(Int64.max))))), self)
    }
    var bucket = self
    bucket.fadedAt = fullAt
    return (.allowed(remaining: Int((limit.window - ahead) / limit.interval)), bucket)
  }

  /// Others share the bucket: by what they know it is full no sooner than that. `back` tokens were taken here for nothing. It
  /// may be emptier than empty, by as much again, where several took from it at once.
  mutating func learn(fullIn wait: UInt64, givingBack back: Int, _ limit: RateLimit, at now: MonotonicTime) {
    let (given, overflow) = limit.interval.multipliedReportingOverflow(by: UInt64(back))
    let own = overflow || given > fadedAt.nanoseconds ? 0 : fadedAt.nanoseconds - given
    let (most, isBeyond) = limit.window.multipliedReportingOverflow(by: 2)
    fadedAt = max(MonotonicTime(nanoseconds: own), now.after(nanoseconds: min(wait, isBeyond ? .max : most)))
  }
}
