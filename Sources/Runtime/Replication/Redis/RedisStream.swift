// What a connection to Redis stands on: bytes there and back, a deadline, an end; and how such a stream is opened. In a
// server that is a socket (`RedisSocket`); the simulator has a Redis of its own behind it, and its own chance.

package import Core
package import Net

/// Bytes to Redis and back. Belongs to its loop.
package protocol RedisStream: AnyObject {
  var isOpen: Bool { get }
  /// What was written and has not left yet.
  var queuedBytes: Int { get }
  /// Is told of what comes, of the deadline and of the end, and let go after that.
  var reader: RedisConnection? { get set }

  func write(_ piece: Bytes)
  /// Instead of any deadline before.
  func setDeadline(_ moment: MonotonicTime)
  func clearDeadline()
  /// Ends at once; the reader is told so, once.
  func abort(_ error: NetError)
}

/// How a node gets to Redis.
package protocol RedisNetwork: Sendable {
  func connect(
    to endpoint: RedisEndpoint, of server: RedisServer, on loop: Loop, _ resolver: Resolver
  ) async throws(NetError) -> RedisConnection

  /// 0 to 1: how much of a pause is taken.
  func chance() -> Double
}
