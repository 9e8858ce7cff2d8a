// The bounds of a `call` connection, each with what happens when it is reached.

internal import Core

/// What one connection may.
public struct CallLimits: Sendable {
  /// Calls that run at a time: `rate_limited`.
  public var maxInFlight = 32
  /// Messages a second, sustained, and at once: `rate_limited`.
  public var messagesPerSecond = 50
  public var burst = 100
  /// Bytes of one message: the connection closes with 1009.
  public var maxMessageBytes = 64 << 10
  /// How long a call may take: `deadline_exceeded`, and the call is cancelled.
  public var deadline = Duration.seconds(30)
  /// At least so often something is said.
  public var heartbeat = Duration.seconds(15)

  public init() {}
}
