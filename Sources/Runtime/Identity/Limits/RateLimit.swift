// So many calls in such a time, and so many at once: the rate at which a bucket fills, and its size.

internal import Core

/// How many calls there may be.
public struct RateLimit: Sendable, Hashable {
  /// Nanoseconds until one more is allowed.
  public let interval: UInt64
  public let burst: Int

  /// `count` calls in `time`; `burst` at once, and that many where nothing is said.
  public init(_ count: Int, per time: Duration, burst: Int? = nil) {
    precondition(count > 0 && time > .zero && burst ?? 1 > 0, "a limit lets something through")
    interval = max(1, UInt64(time.nanoseconds) / UInt64(count))
    self.burst = burst ?? count
  }

  /// Nanoseconds in which an empty bucket fills.
  public var window: UInt64 {
    let (window, overflow) = interval.multipliedReportingOverflow(by: UInt64(burst))
    return overflow ? .max : window
  }
}

/// Whether there may be a call.
public enum RateAnswer: Sendable, Equatable {
  /// And how many more at once.
  case allowed(remaining: Int)
  case denied(retryAfter: Duration)
}
