// The bounds of the HTTP server, each with what happens when it is reached. Bodies and deadlines are bounded per route
// (`RouteLimits`), sockets in `ConnectionLimits`.

internal import Core

/// What clients may cost before a route is known.
public struct HTTPLimits: Sendable {
  /// Bytes of a request line's target: 414.
  public var maxTargetBytes = 8 * 1024
  /// Bytes of all fields of one head: 431.
  public var maxHeadBytes = 32 * 1024
  /// Fields of one head: 431.
  public var maxFields = 100
  /// From the first byte of a head to its end: 408.
  public var headTimeout = Duration.seconds(10)
  /// Between two pieces of a body: 408.
  public var bodyTimeout = Duration.seconds(30)
  /// A connection without a request: closed.
  public var idleTimeout = Duration.seconds(75)
  /// How long an idle connection is kept when the server goes down, so that a request on its way is still answered.
  public var drainIdle = Duration.milliseconds(500)
  /// Bytes of a body that wait for the handler; beyond it the peer waits.
  public var bodyWindow = 256 * 1024
  /// Bytes of a body that nobody wants and that are read on, to keep the connection; beyond it the connection closes.
  public var maxDiscardedBytes = 64 * 1024
  /// Requests of one HTTP/2 connection at a time: REFUSED_STREAM.
  public var maxStreams = 256
  /// Streams that a peer may reset in a burst, and how many a second after: GOAWAY.
  public var resetBurst = 1_000
  public var resetsPerSecond = 100
  /// Bytes of one WebSocket message: close 1009.
  public var maxMessageBytes = 1 << 20

  public init() {}
}

/// The waits of `HTTPLimits` as nanoseconds, for the paths that add one to a moment with every request.
struct HTTPWaits {
  let head: UInt64
  let body: UInt64
  let idle: UInt64
  let drainIdle: UInt64

  init(_ limits: HTTPLimits) {
    head = UInt64(clamping: limits.headTimeout.nanoseconds)
    body = UInt64(clamping: limits.bodyTimeout.nanoseconds)
    idle = UInt64(clamping: limits.idleTimeout.nanoseconds)
    drainIdle = UInt64(clamping: limits.drainIdle.nanoseconds)
  }
}
