// Failures that every node sees. This node's own are asked first, so who may not try here costs Redis nothing; and they are
// what is left while Redis is away.

internal import Core
internal import Identity
internal import Replication

struct SharedLockout: LockoutLedger {
  private let own: Lockout
  private let policy: RedisLockoutPolicy
  private let shared: SharedMemory
  /// Stands in front of its keys.
  private let kind: String

  init(_ policy: LockoutPolicy, of kind: String, _ shared: SharedMemory) {
    own = Lockout(policy)
    self.policy = RedisLockoutPolicy(
      free: policy.free, first: policy.first, longest: policy.longest, forgetting: policy.forgetting)
    (self.kind, self.shared) = (kind, shared)
  }

  func attempt(_ key: String) async -> LockoutAnswer {
    let answer = own.attempt(key, at: .now)
    guard answer == .tryIt else { return answer }
    let (name, policy) = (hashed(key), policy)
    let said = await shared.ask { parts throws(RedisError) in try await parts.lockouts.attempt(name, policy) }
    guard let wait = said ?? nil else { return .tryIt }
    // It was no try.
    own.takeBack(key, at: .now)
    return .wait(wait)
  }

  func takeBack(_ key: String) async {
    own.takeBack(key, at: .now)
    let (name, policy) = (hashed(key), policy)
    await shared.ask { parts throws(RedisError) in try await parts.lockouts.takeBack(name, policy) }
  }

  func reset(_ key: String) async {
    own.reset(key, at: .now)
    let name = hashed(key)
    await shared.ask { parts throws(RedisError) in try await parts.lockouts.reset(name) }
  }

  private func hashed(_ key: String) -> String { shared.hashed("\(kind) \(key)") }
}
