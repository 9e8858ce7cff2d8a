// The failures of one account or one address, as a value over explicit time. A try counts as a failure when it begins,
// and is taken back when it succeeds: of a thousand that begin at once, no more are let in than may fail.

internal import Core

struct Failures: Fading {
  private(set) var count = 0
  private var lockedUntil = MonotonicTime(nanoseconds: 0)
  /// From when on the rest is being forgotten.
  private var since = MonotonicTime(nanoseconds: 0)
  private let policy: LockoutPolicy

  init(_ policy: LockoutPolicy) { self.policy = policy }

  /// When all of it is forgotten.
  var fadedAt: MonotonicTime { since + policy.forgetting * count }

  /// Begins a try; how long to wait where there may be none yet, which counts for nothing.
  mutating func attempt(at now: MonotonicTime) -> Duration? {
    forget(until: now)
    guard now >= lockedUntil else { return lockedUntil - now }
    // Where the wait does not grow any more, the count does not: what can be forgotten has a bound too.
    if policy.wait(behind: count) < policy.longest { count += 1 }
    lockedUntil = now + policy.wait(behind: count)
    since = lockedUntil
    return nil
  }

  /// The try was none: it succeeded.
  mutating func takeBack() {
    count = max(0, count - 1)
    if count < policy.free { lockedUntil = MonotonicTime(nanoseconds: 0) }
  }

  private mutating func forget(until now: MonotonicTime) {
    while count > 0, now >= since + policy.forgetting {
      count -= 1
      since = since + policy.forgetting
    }
  }
}
