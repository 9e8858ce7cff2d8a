// Who belongs to the cluster, in Redis: each node says so again and again, and whoever has not for a while is none. Times
// are Redis's, so that no node's clock matters.

internal import Core
internal import Wire

/// The nodes of a cluster, and this one among them. Belongs to its client's loop.
public final class NodeRegistry {
  private static let enterText = """
    local time = redis.call('TIME')
    local now = time[1] * 1000 + math.floor(time[2] / 1000)
    redis.call('HSET', KEYS[1], ARGV[1], ARGV[2])
    redis.call('ZADD', KEYS[2], now + ARGV[3], ARGV[1])
    redis.call('PEXPIRE', KEYS[1], ARGV[3] * 10)
    redis.call('PEXPIRE', KEYS[2], ARGV[3] * 10)
    return 1
    """
  private static let leaveText = """
    redis.call('HDEL', KEYS[1], ARGV[1])
    return redis.call('ZREM', KEYS[2], ARGV[1])
    """
  private static let listText = """
    local time = redis.call('TIME')
    local now = time[1] * 1000 + math.floor(time[2] / 1000)
    for _, id in ipairs(redis.call('ZRANGEBYSCORE', KEYS[2], '-inf', now)) do
      redis.call('HDEL', KEYS[1], id)
      redis.call('ZREM', KEYS[2], id)
    end
    return redis.call('HVALS', KEYS[1])
    """

  private let client: RedisClient
  private let keys: [String]
  private let enter = RedisScript(enterText)
  private let leave = RedisScript(leaveText)
  private let list = RedisScript(listText)
  private let time: Duration
  private var own: NodeRecord?
  private var timer: TimerID?

  /// `time` is how long a node that vanished is still listed.
  public init(_ client: RedisClient, prefix: String, for time: Duration = .seconds(10)) {
    self.client = client
    self.time = time
    keys = RedisKeys(prefix: prefix).nodes
  }

  /// Says who we are, now and until `stop`; a Redis that is away or forgets is told when it is back.
  public func start(_ record: NodeRecord) {
    let isFirst = own == nil
    own = record
    if isFirst { say() }
  }

  /// Takes us out, so that nobody waits for us.
  public func stop() async {
    if let timer { client.loop.cancel(timer) }
    guard let last = own else { return }
    own = nil
    _ = try? await leave.run(RedisScript.Call(keys: keys, arguments: [.text(last.id)]), on: client)
  }

  /// All that are there, the oldest first.
  public func nodes() async throws(RedisError) -> [NodeRecord] {
    let reply = try await list.run(RedisScript.Call(keys: keys, arguments: []), on: client)
    let records = (reply.array ?? []).compactMap { $0.bytes.flatMap { try? NodeRecord(decoding: $0) } }
    return records.sorted { ($0.started, $0.id) < ($1.started, $1.id) }
  }

  private func say() {
    guard let own else { return }
    let call = RedisScript.Call(
      keys: keys,
      arguments: [.text(own.id), .bytes(own.encoded()), .integer(Int(time.milliseconds))])
    let here = Confined(self, to: client.loop)
    client.loop.spawn {
      let registry = here.value
      _ = try? await registry.enter.run(call, on: registry.client)
      // Left meanwhile: what has just been said is taken back.
      if registry.own == nil {
        _ = try? await registry.leave.run(
          RedisScript.Call(keys: registry.keys, arguments: [.text(own.id)]), on: registry.client)
      }
    }
    timer = client.loop.schedule(after: time / 3) { [weak self] in self?.say() }
  }
}
