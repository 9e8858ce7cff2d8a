// What a peer may make us do for nothing: frames that bring no request and no data, requests that are malformed, resets
// that it provokes. Each costs a token; tokens come back with time, and with every frame of data that we send, since a
// reader of data must open windows.

internal import Core

struct HTTP2Budget {
  static let burst = 2_000.0
  static let perSecond = 200.0

  private var tokens = burst
  private var last = MonotonicTime(nanoseconds: 0)

  /// Whether the peer may go on.
  mutating func spend(_ cost: Double, at now: MonotonicTime) -> Bool {
    if last.nanoseconds != 0 {
      let earned = Double((now - last).nanoseconds) / 1e9 * HTTP2Budget.perSecond
      tokens = min(HTTP2Budget.burst, tokens + earned)
    }
    last = now
    tokens -= cost
    return tokens >= 0
  }

  mutating func earn() { tokens = min(HTTP2Budget.burst, tokens + 1) }
}
