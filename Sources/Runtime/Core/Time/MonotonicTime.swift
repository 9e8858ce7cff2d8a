// Time that only moves forward: what timers, deadlines and measurements are made of. It says nothing about the date;
// `Timestamp` does.

internal import CUV

/// A moment on the machine's monotonic clock.
public struct MonotonicTime: Sendable, Hashable, Comparable {
  public let nanoseconds: UInt64

  public init(nanoseconds: UInt64) { self.nanoseconds = nanoseconds }

  public static var now: MonotonicTime { MonotonicTime(nanoseconds: uv_hrtime()) }

  public static var distantFuture: MonotonicTime { MonotonicTime(nanoseconds: .max) }

  /// The same as adding a `Duration`, for where one was brought into this form once: a `Duration` counts attoseconds in
  /// 128 bits, and dividing those is not free.
  public func after(nanoseconds wait: UInt64) -> MonotonicTime {
    let (later, overflow) = nanoseconds.addingReportingOverflow(wait)
    return MonotonicTime(nanoseconds: overflow ? .max : later)
  }

  public static func < (left: MonotonicTime, right: MonotonicTime) -> Bool { left.nanoseconds < right.nanoseconds }

  /// Saturates at both ends: a deadline "for ever" is a duration like any other.
  public static func + (time: MonotonicTime, wait: Duration) -> MonotonicTime {
    let nanoseconds = wait.nanoseconds
    if nanoseconds < 0 {
      let (earlier, underflow) = time.nanoseconds.subtractingReportingOverflow(nanoseconds.magnitude)
      return MonotonicTime(nanoseconds: underflow ? 0 : earlier)
    }
    let (later, overflow) = time.nanoseconds.addingReportingOverflow(UInt64(nanoseconds))
    return MonotonicTime(nanoseconds: overflow ? .max : later)
  }

  /// Held at the ends of what a duration can say in nanoseconds: "for ever" less now is still a long time ahead.
  public static func - (later: MonotonicTime, earlier: MonotonicTime) -> Duration {
    let ahead = later >= earlier
    let distance = ahead ? later.nanoseconds &- earlier.nanoseconds : earlier.nanoseconds &- later.nanoseconds
    let held = Int64(min(distance, UInt64(Int64.max)))
    return .nanoseconds(ahead ? held : -held)
  }
}

extension Duration {
  /// The whole nanoseconds, held at the ends of what fits.
  public var nanoseconds: Int64 {
    let (seconds, attoseconds) = components
    let (scaled, overflow) = seconds.multipliedReportingOverflow(by: 1_000_000_000)
    guard !overflow else { return seconds < 0 ? .min : .max }
    let (sum, carried) = scaled.addingReportingOverflow(attoseconds / 1_000_000_000)
    return carried ? (seconds < 0 ? .min : .max) : sum
  }

  public var milliseconds: Int64 { nanoseconds / 1_000_000 }
  public var microseconds: Int64 { nanoseconds / 1_000 }
  /// For metrics, which Prometheus wants in seconds.
  public var inSeconds: Double { Double(nanoseconds) / 1e9 }
}
