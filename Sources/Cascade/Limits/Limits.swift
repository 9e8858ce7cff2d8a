// What keeps callers from calling too often and from guessing: counted by this node, and with the others where there is a
// Redis.

internal import API
internal import Core
internal import Generated
internal import Identity

final class Limits: Sendable {
  let lockouts: Lockouts
  let tickets: any TicketLedger
  /// Nil where this node is alone.
  let shared: SharedMemory?
  private let buckets: CallBuckets
  private let usual: Monitor<Limiter.Usual?>

  init(
    _ configuration: Configuration, _ data: DataDirectory, _ redis: SharedRedis?, _ home: Loop, _ metrics: Metrics
  ) throws(StartError) {
    let shared = try redis.map { redis throws(StartError) in
      let key = try ServerKeys.load(configuration, data)[0]
      return SharedMemory(redis, prefix: configuration.settings.redis.keyPrefix, key, metrics)
    }
    (self.shared, buckets) = (shared, CallBuckets(shared, home: home))
    usual = Monitor(configuration.usualLimits)
    lockouts =
      shared.map { shared in
        Lockouts(
          addresses: SharedLockout(.address, of: "address", shared),
          accounts: SharedLockout(.account, of: "account", shared),
          mail: SharedLockout(.mail, of: "mail", shared))
      } ?? Lockouts()
    tickets = shared.map { SharedTickets($0) } ?? TicketMemory()
  }

  var limiter: Limiter {
    Limiter(
      usual: { [usual] in usual.withLock { $0 } },
      take: { [buckets] key, limit, isExact in await buckets.take(key, limit, isExact) })
  }

  /// The settings were read again.
  func change(_ fresh: Configuration) {
    let wanted = fresh.usualLimits
    usual.withLock { $0 = wanted }
  }
}

extension Configuration {
  /// Nil where nothing is limited.
  var usualLimits: Limiter.Usual? {
    let limit = settings.limit
    guard limit.enabled else { return nil }
    return Limiter.Usual(
      callers: CallLimit(limit.rate, per: .seconds(1), burst: limit.burst),
      strangers: CallLimit(limit.strangerRate, per: .seconds(1), burst: limit.strangerBurst, by: .address))
  }
}
