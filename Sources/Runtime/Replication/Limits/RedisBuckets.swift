// Token buckets that all nodes take from. A bucket is one number, the moment at which it will be full again, by Redis's
// clock, so that no node's matters; a full one is not there.
//
// A node asks before it lets something through, or says afterwards what it has let through: that is no question any more,
// and so a bucket may come to be emptier than empty, by as much again at most.

internal import Core

/// Buckets by key. Belongs to its client's loop.
public final class RedisBuckets {
  /// Takes from a bucket.
  public struct Taking: Sendable {
    let key: String
    let interval: UInt64
    let window: UInt64
    let tokens: Int
    let isDone: Bool

    /// `interval` is the nanoseconds in which one token comes, `window` those in which an empty bucket fills; `isDone` where
    /// the tokens were used already.
    public init(_ tokens: Int, of key: String, interval: UInt64, window: UInt64, isDone: Bool) {
      (self.tokens, self.key, self.interval, self.window, self.isDone) = (tokens, key, interval, window, isDone)
    }
  }

  /// What came of it.
  public struct Outcome: Sendable, Equatable {
    /// Until there are as many tokens; nil where they were taken.
    public let wait: Duration?
    /// Nanoseconds until the bucket is full.
    public let fullIn: UInt64
  }

  private static let text = """
    local time = redis.call('TIME')
    local now = time[1] * 1000000 + time[2]
    local cost, window = tonumber(ARGV[1]), tonumber(ARGV[2])
    local full = math.max(tonumber(redis.call('GET', KEYS[1]) or 0), now)
    full = math.min(full, now + 2 * window)
    if ARGV[3] == 'ask' and full + cost - now > window then
      return {math.ceil(full + cost - now - window), math.ceil(full - now)}
    end
    full = math.min(full + cost, now + 2 * window)
    redis.call('SET', KEYS[1], string.format('%.3f', full), 'PX', math.ceil((full - now) / 1000))
    return {0, math.ceil(full - now)}
    """

  private let client: RedisClient
  private let prefix: String
  private let script = RedisScript(text)

  public init(_ client: RedisClient, prefix: String) {
    self.client = client
    self.prefix = prefix
  }

  /// Takes from several at once, each by itself.
  public func take(_ takings: [Taking]) async throws(RedisError) -> [Outcome] {
    let calls = takings.map { taking in
      RedisScript.Call(
        keys: ["\(prefix)b:\(taking.key)"],
        arguments: [
          .text(RedisBuckets.microseconds(taking.interval, times: taking.tokens)),
          .text(RedisBuckets.microseconds(taking.window)), .text(taking.isDone ? "done" : "ask"),
        ])
    }
    var outcomes: [Outcome] = []
    for reply in try await script.run(calls, on: client) {
      guard let numbers = try reply.get().array?.compactMap(\.integer), numbers.count == 2 else {
        throw RedisError(.broken, "Redis: a bucket says something else than two numbers")
      }
      outcomes.append(
        Outcome(
          wait: numbers[0] > 0 ? .microseconds(numbers[0]) : nil, fullIn: UInt64(max(0, numbers[1])) * 1_000))
    }
    return outcomes
  }

  /// With the nanoseconds behind the point: a token may come more often than every microsecond.
  private static func microseconds(_ nanoseconds: UInt64, times count: Int = 1) -> String {
    // Nobody waits for longer than that: a hundred years.
    let bound: UInt64 = 3_200_000_000_000_000_000
    let (product, overflow) = nanoseconds.multipliedReportingOverflow(by: UInt64(max(1, count)))
    let (whole, rest) = min(overflow ? bound : product, bound).quotientAndRemainder(dividingBy: 1_000)
    return "\(whole).\(rest < 10 ? "00" : rest < 100 ? "0" : "")\(rest)"
  }
}
