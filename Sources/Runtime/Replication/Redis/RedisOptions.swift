// How Redis is reached, and what it may cost. What happens at each bound is said beside it.

public import Core

/// What one connection to Redis may cost.
public struct RedisLimits: Sendable {
  /// A longer reply ends the connection.
  public var maxReplyBytes = 64 << 20
  /// Replies within one reply; more end the connection.
  public var maxReplyElements = 1 << 20
  /// Commands that wait for their replies; more are refused.
  public var maxCommands = 10_000
  /// Bytes of commands that Redis has not taken yet; more are refused.
  public var maxQueuedBytes = 32 << 20

  public init() {}
}

/// What an operator may say about Redis.
public struct RedisOptions: Sendable {
  /// As `RedisURL` has it. Never logged.
  public var url: Secret
  /// Stands before every key and channel.
  public var keyPrefix = "cascade:"
  /// Who is trusted by `rediss`; the system's authorities when nil.
  public var authorityFile: String?
  public var clientName = "cascade"
  public var connectTimeout = Duration.seconds(5)
  /// A command without a reply for so long ends the connection: what comes after it would wait as well.
  public var commandTimeout = Duration.seconds(2)
  /// A connection on which nothing happens is asked whether it lives.
  public var pingInterval = Duration.seconds(1)
  /// Between attempts to connect: a random part of a bound that doubles from the first to the last.
  public var pauses = Duration.milliseconds(50)...Duration.seconds(1)
  public var limits = RedisLimits()

  public init(url: Secret) { self.url = url }
}
