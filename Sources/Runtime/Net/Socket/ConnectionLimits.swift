// The bounds of one connection. What happens at each is said beside it and tested in ConnectionTests.

/// What one connection may cost.
public struct ConnectionLimits: Sendable {
  /// At this many queued bytes `hasRoom` says no, and well-behaved writers wait.
  public var maxQueuedBytes = 256 * 1024
  /// A peer that takes nothing of what is queued for this long is ended.
  public var writeStall = Duration.seconds(30)
  /// TLS handshake and PROXY header must be done within this.
  public var handshake = Duration.seconds(10)
  /// How long a closing connection may take to send what is left and see the peer's end.
  public var closing = Duration.seconds(5)

  /// What a peer may still send while a connection closes; beyond it the connection is cut.
  public var maxDroppedBytes = 1 << 20

  public init() {}
}
