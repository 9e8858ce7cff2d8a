// The bounds of realtime connections, each with what happens when it is reached.

internal import Core

/// What one connection may, and all of them together.
public struct RealtimeLimits: Sendable {
  /// Calls that run at a time: `rate_limited`.
  public var maxInFlight = 32
  /// Messages a second, sustained, and at once: `rate_limited`.
  public var messagesPerSecond = 50
  public var burst = 100
  /// Bytes of one message: the connection closes with 1009.
  public var maxMessageBytes = 64 << 10
  /// How long a call may take: `deadline_exceeded`, and the call is cancelled.
  public var deadline = Duration.seconds(30)
  /// At least so often something is said of what is observed.
  public var heartbeat = Duration.seconds(15)

  /// Bytes of observations that may wait for a client. Beyond it changes are merged and wait in the scope.
  public var maxQueuedBytes = 1 << 20
  /// A client for whom that much waits for so long begins anew (`reset overloaded`); after as long again it is closed
  /// with 1013.
  public var overloadGrace = Duration.seconds(10)

  /// Connections of the node, of one user, of one address: `too_many_connections`, before there is one.
  public var maxConnections = 16_000
  public var maxPerUser = 64
  public var maxPerAddress = 4_000

  /// What may be on its way to clients that begin an observation, on one loop: a resumption counts one, a snapshot eight.
  /// Who comes then waits in line.
  public var replays = 1_024
  /// Observations that wait in line; whoever comes then, or has waited for `replayPatience`, is sent away with 1013.
  public var maxWaitingReplays = 20_000
  public var replayPatience = Duration.seconds(20)

  /// When the server goes down, clients are told to come back at different moments within this.
  public var drainSpread = Duration.seconds(3)

  public init() {}
}
