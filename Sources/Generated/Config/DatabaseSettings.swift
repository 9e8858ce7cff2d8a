// Generated from Schema/config.graphql by codegen. Do not edit.

internal import Core

/// How the database is used. All but the first are about PostgreSQL.
public struct DatabaseSettings: Sendable, Equatable {
  /// Whether SQLite waits for the disk at every commit; otherwise a crash of the machine may lose the last ones.
  public var synchronous = DatabaseSynchronous.full
  /// Connections at most.
  public var maxConnections = 10
  /// Connections that are kept open when nothing happens.
  public var minConnections = 1
  /// How long a connection is waited for: 503.
  public var acquireTimeout = Duration.seconds(5)
  /// How long a new connection may take.
  public var connectTimeout = Duration.seconds(5)
  /// A statement that takes longer is given up.
  public var statementTimeout = Duration.seconds(30)
  /// A connection is replaced when it is so old, so that a server that moved is found again.
  public var lifetime = Duration.seconds(1800)
  /// A connection beyond the fewest goes when it was of no use for so long.
  public var idleTime = Duration.seconds(300)
  /// How often idle connections are asked whether they live.
  public var healthInterval = Duration.seconds(30)
  /// What PostgreSQL shows of us in pg_stat_activity.
  public var applicationName = "cascade"

  public init() {}
}

extension DatabaseSettings {
  static let settings: [Setting<Settings>] = [
    Setting(
      "database.synchronous", \.database.synchronous, .choice(DatabaseSynchronous.words),
      "Whether SQLite waits for the disk at every commit; otherwise a crash of the machine may lose the "
        + "last ones."),
    Setting("database.max_connections", \.database.maxConnections, .count(1...1000), "Connections at most."),
    Setting(
      "database.min_connections", \.database.minConnections, .count(0...1000),
      "Connections that are kept open when nothing happens."),
    Setting(
      "database.acquire_timeout", \.database.acquireTimeout, .duration(.milliseconds(10) ... .seconds(600)),
      "How long a connection is waited for: 503."),
    Setting(
      "database.connect_timeout", \.database.connectTimeout, .duration(.seconds(1) ... .seconds(600)),
      "How long a new connection may take."),
    Setting(
      "database.statement_timeout", \.database.statementTimeout, .duration(.milliseconds(100) ... .seconds(3600)),
      "A statement that takes longer is given up."),
    Setting(
      "database.lifetime", \.database.lifetime, .duration(.seconds(1) ... .seconds(604_800)),
      "A connection is replaced when it is so old, so that a server that moved is found again."),
    Setting(
      "database.idle_time", \.database.idleTime, .duration(.seconds(1) ... .seconds(604_800)),
      "A connection beyond the fewest goes when it was of no use for so long."),
    Setting(
      "database.health_interval", \.database.healthInterval, .duration(.milliseconds(100) ... .seconds(3600)),
      "How often idle connections are asked whether they live."),
    Setting(
      "database.application_name", \.database.applicationName, .text,
      "What PostgreSQL shows of us in pg_stat_activity.", rules: SettingRules(length: 1...30)),
  ]
}
