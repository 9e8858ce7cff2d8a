// Failures that all nodes see, each key by itself: how many, until when nobody may try, and from when on they are forgotten.
// It is the same arithmetic that a node does for itself, by Redis's clock.

internal import Core

/// How failures make people wait.
public struct RedisLockoutPolicy: Sendable {
  let free: Int
  let first: Duration
  let longest: Duration
  let forgetting: Duration

  /// So many failures are free, then the first wait, each further one twice as long up to the longest; one is forgotten in
  /// `forgetting`.
  public init(free: Int, first: Duration, longest: Duration, forgetting: Duration) {
    (self.free, self.first, self.longest, self.forgetting) = (free, first, longest, forgetting)
  }
}

/// Failures by key. Belongs to its client's loop.
public final class RedisLockouts {
  private static let text = """
    local time = redis.call('TIME')
    local now = time[1] * 1000000 + time[2]
    local free, first, longest, forgetting = tonumber(ARGV[2]), tonumber(ARGV[3]), tonumber(ARGV[4]), tonumber(ARGV[5])
    local held = redis.call('HMGET', KEYS[1], 'count', 'locked', 'since')
    local count, locked, since = tonumber(held[1] or 0), tonumber(held[2] or 0), tonumber(held[3] or 0)
    local function wait()
      if count < free then return 0 end
      return math.min(first * 2 ^ (count - free), longest)
    end
    while count > 0 and now >= since + forgetting do
      count = count - 1
      since = since + forgetting
    end
    if ARGV[1] == 'attempt' then
      if now < locked then return locked - now end
      if wait() < longest then count = count + 1 end
      locked = now + wait()
      since = locked
    else
      count = math.max(0, count - 1)
      if count < free then locked = 0 end
    end
    if count == 0 then
      redis.call('DEL', KEYS[1])
      return 0
    end
    redis.call('HSET', KEYS[1], 'count', count, 'locked', string.format('%.0f', locked),
      'since', string.format('%.0f', since))
    redis.call('PEXPIRE', KEYS[1], math.ceil((since + forgetting * count - now) / 1000))
    return 0
    """

  private let client: RedisClient
  private let prefix: String
  private let script = RedisScript(text)

  public init(_ client: RedisClient, prefix: String) {
    self.client = client
    self.prefix = prefix
  }

  /// Begins a try, which counts as a failure until it is taken back; how long to wait where there may be none yet.
  public func attempt(_ key: String, _ policy: RedisLockoutPolicy) async throws(RedisError) -> Duration? {
    let wait = try await run("attempt", key, policy)
    return wait > 0 ? .microseconds(wait) : nil
  }

  public func takeBack(_ key: String, _ policy: RedisLockoutPolicy) async throws(RedisError) {
    _ = try await run("take back", key, policy)
  }

  public func reset(_ key: String) async throws(RedisError) {
    _ = try await client.send(RedisCommand("DEL", .text(name(key)))).get()
  }

  private func run(_ word: String, _ key: String, _ policy: RedisLockoutPolicy) async throws(RedisError) -> Int64 {
    let times = [policy.first, policy.longest, policy.forgetting].map { RedisArgument.integer(Int($0.microseconds)) }
    let call = RedisScript.Call(keys: [name(key)], arguments: [.text(word), .integer(policy.free)] + times)
    return try await script.run(call, on: client).integer ?? 0
  }

  private func name(_ key: String) -> String { "\(prefix)f:\(key)" }
}
