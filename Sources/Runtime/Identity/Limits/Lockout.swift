// Makes who fails wait, longer and longer: by account, so that many addresses guess no faster than one, and by address,
// so that one address does not try a few passwords on every account. Ask for the address first: what is refused there is
// no try at the account, which would let anybody lock it.
//
// Memory is bounded; `FadingTable` says why nobody gets rid of failures by filling it.

public import Core

/// Whether somebody may try.
public enum LockoutAnswer: Sendable, Equatable {
  /// It counts as a failure until it is said to have been none.
  case tryIt
  case wait(Duration)
}

/// Counts failures by key.
public final class Lockout: Sendable {
  private let policy: LockoutPolicy
  private let keys = FadingKeys()
  private let table: Monitor<FadingTable<Failures>>

  public init(_ policy: LockoutPolicy, capacity: Int = 100_000) {
    self.policy = policy
    table = Monitor(FadingTable(capacity: capacity))
  }

  /// How many are remembered.
  public var count: Int { table.withLock { $0.count } }

  /// Begins a try.
  public func attempt(_ key: String, at now: MonotonicTime) -> LockoutAnswer {
    change(key, at: now) { failures in
      let wait = failures.attempt(at: now)
      return wait.map { .wait($0) } ?? .tryIt
    }
  }

  /// The try succeeded, and no more is to be said: what failed before stays, or whoever has one account would guess
  /// at others from the same address for ever.
  public func takeBack(_ key: String, at now: MonotonicTime) {
    change(key, at: now) { $0.takeBack() }
  }

  /// Its owner is there: what failed before is forgotten.
  public func reset(_ key: String, at now: MonotonicTime) {
    let key: FadingTable<Failures>.Key = keys.key(key)
    table.withLock { $0.set(nil, of: key, at: now) }
  }

  private func change<Answer: Sendable>(
    _ key: String, at now: MonotonicTime, _ body: (inout Failures) -> Answer
  ) -> Answer {
    let key: FadingTable<Failures>.Key = keys.key(key)
    return table.withLock { [policy] table in
      var failures = table.value(of: key, at: now) ?? Failures(policy)
      let answer = body(&failures)
      table.set(failures, of: key, at: now)
      return answer
    }
  }
}
