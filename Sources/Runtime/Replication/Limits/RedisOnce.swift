// What may happen once among all nodes: whoever is first to say that it happened is told so, everybody else that it was.

internal import Core

/// Belongs to its client's loop.
public final class RedisOnce {
  private let client: RedisClient
  private let prefix: String

  public init(_ client: RedisClient, prefix: String) {
    self.client = client
    self.prefix = prefix
  }

  /// Whether this is the first time within `time`.
  public func isFirst(_ key: String, within time: Duration) async throws(RedisError) -> Bool {
    let milliseconds = RedisArgument.integer(Int(max(1, time.milliseconds)))
    let reply = try await client.send(RedisCommand("SET", .text("\(prefix)o:\(key)"), "1", "NX", "PX", milliseconds))
    return try reply.get() != .null
  }
}
