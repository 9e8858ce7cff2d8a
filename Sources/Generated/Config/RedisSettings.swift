// Generated from Schema/config.graphql by codegen. Do not edit.

internal import Core

/// How Redis is used.
public struct RedisSettings: Sendable, Equatable {
  /// Stands before every key and channel, so that several installations may share one Redis.
  public var keyPrefix = "cascade:"
  /// PEM file with who vouches for a Redis that is reached by rediss://.
  public var caFile: String?
  /// A command without an answer for so long ends the connection.
  public var commandTimeout = Duration.seconds(2)
  /// How long a new connection may take.
  public var connectTimeout = Duration.seconds(5)
  /// How long a commit lies in Redis for nodes that missed it; later, they ask the database.
  public var window = Duration.seconds(300)
  /// Commits of one room, say, that lie there at most.
  public var windowLength = 1000

  public init() {}
}

extension RedisSettings {
  static let settings: [Setting<Settings>] = [
    Setting(
      "redis.key_prefix", \.redis.keyPrefix, .text,
      "Stands before every key and channel, so that several installations may share one Redis.",
      rules: SettingRules(pattern: "[a-zA-Z0-9_:./-]{1,64}")),
    Setting(
      "redis.ca_file", \.redis.caFile, .path, "PEM file with who vouches for a Redis that is reached by rediss://.",
      note: "whom the system trusts"),
    Setting(
      "redis.command_timeout", \.redis.commandTimeout, .duration(.milliseconds(50) ... .seconds(60)),
      "A command without an answer for so long ends the connection."),
    Setting(
      "redis.connect_timeout", \.redis.connectTimeout, .duration(.milliseconds(50) ... .seconds(60)),
      "How long a new connection may take."),
    Setting(
      "redis.window", \.redis.window, .duration(.seconds(1) ... .seconds(86_400)),
      "How long a commit lies in Redis for nodes that missed it; later, they ask the database."),
    Setting(
      "redis.window_length", \.redis.windowLength, .count(1...100_000),
      "Commits of one room, say, that lie there at most."),
  ]
}
