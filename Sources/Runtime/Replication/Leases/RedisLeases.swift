// Leases in Redis: who has a name, for how long, and which token goes with it. Tokens of a name only grow, so that whoever
// guards what the lease is for can refuse a holder that has overslept. A Redis that has lost its memory goes on from the
// time, which no earlier token is ahead of.
//
// The holder counts from before it asked, by its own clock that only moves forward: it lets go before Redis does.

public import Core

/// A name that is ours for a while.
public struct Lease: Sendable, Equatable {
  public let name: String
  /// Greater than that of every earlier holder.
  public let token: Int
  public let validUntil: MonotonicTime

  public var isValid: Bool { MonotonicTime.now < validUntil }
}

/// Gives leases. Belongs to its client's loop.
public final class RedisLeases {
  private static let acquireText = """
    if redis.call('EXISTS', KEYS[1]) == 1 then return 0 end
    local time = redis.call('TIME')
    local token = math.max(tonumber(redis.call('GET', KEYS[2]) or 0) + 1, time[1] * 1000000 + time[2])
    token = string.format('%.0f', token)
    redis.call('SET', KEYS[2], token)
    redis.call('SET', KEYS[1], token .. ' ' .. ARGV[2], 'PX', ARGV[1])
    return tonumber(token)
    """
  private static let renewText = """
    local held = redis.call('GET', KEYS[1])
    if not held or string.match(held, '^%d+') ~= ARGV[2] then return 0 end
    return redis.call('PEXPIRE', KEYS[1], ARGV[1])
    """
  private static let releaseText = """
    local held = redis.call('GET', KEYS[1])
    if not held or string.match(held, '^%d+') ~= ARGV[1] then return 0 end
    return redis.call('DEL', KEYS[1])
    """

  private let client: RedisClient
  private let keys: RedisKeys
  private let holder: String
  private let acquire = RedisScript(acquireText)
  private let renew = RedisScript(renewText)
  private let release = RedisScript(releaseText)

  /// `holder` is who we are, for people who look.
  public init(_ client: RedisClient, prefix: String, holder: String) {
    self.client = client
    self.holder = holder
    keys = RedisKeys(prefix: prefix)
  }

  /// Takes a name that nobody has; nil where somebody has it, we ourselves too.
  public func acquire(_ name: String, for time: Duration) async throws(RedisError) -> Lease? {
    let asked = MonotonicTime.now
    let call = RedisScript.Call(
      keys: [keys.lease(name), keys.fence(name)],
      arguments: [.integer(Int(time.milliseconds)), .text(holder)])
    guard let token = try await acquire.run(call, on: client).integer, token > 0 else { return nil }
    return Lease(name: name, token: Int(token), validUntil: asked + time)
  }

  /// Keeps it for so long from now; nil where it is not ours any more.
  public func renew(_ lease: Lease, for time: Duration) async throws(RedisError) -> Lease? {
    let asked = MonotonicTime.now
    let call = RedisScript.Call(
      keys: [keys.lease(lease.name)],
      arguments: [.integer(Int(time.milliseconds)), .integer(lease.token)])
    guard try await renew.run(call, on: client).integer == 1 else { return nil }
    return Lease(name: lease.name, token: lease.token, validUntil: asked + time)
  }

  /// Gives it back. One that is not ours any more stays with whom it belongs to.
  public func release(_ lease: Lease) async throws(RedisError) {
    let call = RedisScript.Call(keys: [keys.lease(lease.name)], arguments: [.integer(lease.token)])
    _ = try await release.run(call, on: client)
  }
}
