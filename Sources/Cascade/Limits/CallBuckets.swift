// Counts calls, for this node and, where there is a Redis, with the others. What this node knows is asked first: who calls
// too often here does so everywhere, and costs Redis nothing. Where all nodes together must not let more through, Redis is
// asked then; all else is told to it a few times a second, in sums, and nobody waits.

internal import API
internal import Core
internal import Identity
internal import Replication

final class CallBuckets: Sendable {
  private struct Sum {
    let limit: RateLimit
    var tokens: Int
  }

  /// How far nodes may be behind each other.
  private static let pause = Duration.milliseconds(100)
  /// Keys of one pause; what is beyond is known to this node alone.
  private static let mostKeys = 10_000

  private let own = RateLimiter()
  private let shared: SharedMemory?
  private let home: Loop
  private let sums = Monitor<[String: Sum]>([:])

  init(_ shared: SharedMemory?, home: Loop) {
    self.shared = shared
    self.home = home
  }

  /// As `Limiter` wants it.
  func take(_ key: String, _ limit: CallLimit, _ isExact: Bool) async -> Duration? {
    let limit = RateLimit(limit.rate, per: limit.time, burst: limit.burst)
    if case .denied(let wait) = own.take(of: key, limit, at: .now) { return wait }
    guard let shared else { return nil }
    guard isExact else {
      add(key, limit)
      return nil
    }
    let taking = CallBuckets.taking(1, of: shared.hashed(key), limit, isDone: false)
    let outcome = await shared.ask { parts throws(RedisError) in try await parts.buckets.take([taking])[0] }
    guard let outcome else { return nil }
    own.learn(key, limit, fullIn: outcome.fullIn, givingBack: outcome.wait == nil ? 0 : 1, at: .now)
    return outcome.wait
  }

  private static func taking(
    _ tokens: Int, of key: String, _ limit: RateLimit, isDone: Bool
  ) -> RedisBuckets.Taking {
    RedisBuckets.Taking(tokens, of: key, interval: limit.interval, window: limit.window, isDone: isDone)
  }

  // MARK: Told afterwards

  private func add(_ key: String, _ limit: RateLimit) {
    let isFirst = sums.withLock { sums in
      guard sums.count < CallBuckets.mostKeys || sums[key] != nil else { return false }
      sums[key, default: Sum(limit: limit, tokens: 0)].tokens += 1
      return sums.count == 1 && sums[key]?.tokens == 1
    }
    guard isFirst else { return }
    home.post { [self] in
      home.schedule(after: CallBuckets.pause) { [self] in
        home.spawn { [self] in await tell() }
      }
    }
  }

  private func tell() async {
    let told = sums.withLock { sums in
      defer { sums = [:] }
      return sums.map { $0 }
    }
    guard let shared, !told.isEmpty else { return }
    let takings = told.map { key, sum in
      CallBuckets.taking(sum.tokens, of: shared.hashed(key), sum.limit, isDone: true)
    }
    let outcomes = await shared.ask { parts throws(RedisError) in try await parts.buckets.take(takings) }
    guard let outcomes else { return }
    for ((key, sum), outcome) in zip(told, outcomes) { own.learn(key, sum.limit, fullIn: outcome.fullIn, at: .now) }
  }
}
