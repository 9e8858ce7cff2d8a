// Limits calls: each key by the limit that comes with the call, and all together by one of the whole server. A call that is
// denied takes nothing, so who is denied does not use up what others may.
//
// Memory is bounded; `FadingTable` says why nobody gets a fresh bucket by filling it.

public import Core

/// Buckets by key, and one for all.
public final class RateLimiter: Sendable {
  private struct State {
    var table: FadingTable<TokenBucket>
    var all = TokenBucket()
  }

  private let total: RateLimit?
  private let keys = FadingKeys()
  private let state: Monitor<State>

  /// `total` is for all keys together.
  public init(total: RateLimit? = nil, capacity: Int = 100_000) {
    self.total = total
    state = Monitor(State(table: FadingTable(capacity: capacity)))
  }

  /// How many keys are remembered.
  public var count: Int { state.withLock { $0.table.count } }

  /// Takes tokens for a call: one, or as many as it weighs, but never more than the bucket holds. The key says whose and
  /// what for.
  public func take(
    _ tokens: Int = 1, of key: String, _ limit: RateLimit, at now: MonotonicTime
  ) -> RateAnswer {
    let key: FadingTable<TokenBucket>.Key = keys.key(key)
    return state.withLock { [total] state in
      let own = (state.table.value(of: key, at: now) ?? TokenBucket())
        .taking(min(max(1, tokens), limit.burst), limit, at: now)
      guard case .allowed = own.answer else { return own.answer }
      if let total {
        let all = state.all.taking(min(max(1, tokens), total.burst), total, at: now)
        guard case .allowed = all.answer else { return all.answer }
        state.all = all.bucket
      }
      state.table.set(own.bucket, of: key, at: now)
      return own.answer
    }
  }

  /// Takes in what is known elsewhere of a bucket that others share: in how many nanoseconds it is full. `back` tokens were
  /// taken here, and refused there.
  public func learn(
    _ key: String, _ limit: RateLimit, fullIn wait: UInt64, givingBack back: Int = 0, at now: MonotonicTime
  ) {
    let key: FadingTable<TokenBucket>.Key = keys.key(key)
    state.withLock { state in
      var bucket = state.table.value(of: key, at: now) ?? TokenBucket()
      bucket.learn(fullIn: wait, givingBack: back, limit, at: now)
      state.table.set(bucket, of: key, at: now)
    }
  }
}
