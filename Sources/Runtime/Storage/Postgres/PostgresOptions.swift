// How PostgreSQL is reached, and how many connections stand ready.

public import Core

/// What an operator may say about it.
public struct PostgresOptions: Sendable {
  /// `postgres://user:password@host:port/database?sslmode=…`, as libpq takes it. Never logged.
  public var url: Secret
  public var maxConnections = 10
  /// Kept open even when nothing happens.
  public var minConnections = 1
  /// How long a call waits for a connection: 503 for who asked.
  public var acquireTimeout = Duration.seconds(5)
  /// Calls that may wait for one; more are refused at once.
  public var maxWaiting = 10_000
  /// A statement that takes longer is given up, and so is one that waits so long for a lock. Migrations may take their time.
  public var statementTimeout = Duration.seconds(30)
  public var lockTimeout = Duration.seconds(5)
  public var connectTimeout = Duration.seconds(5)
  /// A connection is replaced when it is so old, so that a moved server is found again.
  public var lifetime = Duration.seconds(1_800)
  /// One more than the fewest goes when it was of no use for so long.
  public var idleTime = Duration.seconds(300)
  /// An idle connection is asked whether it lives.
  public var healthInterval = Duration.seconds(30)
  public var applicationName = "cascade"

  public init(url: Secret) { self.url = url }
}
