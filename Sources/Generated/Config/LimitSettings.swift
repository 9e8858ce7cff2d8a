// Generated from Schema/config.graphql by codegen. Do not edit.

internal import Core

/// How often somebody may call; what an operation's own limit is stands in its reference.
public struct LimitSettings: Sendable, Equatable {
  /// Whether calls are limited at all, those with a limit of their own too.
  public var enabled = true
  /// Calls a second of one user or guest, all together that have no limit of their own: 429.
  public var rate = 100
  /// And at once.
  public var burst = 500
  /// Calls a second of one address, of those who do not say who they are.
  public var strangerRate = 100
  /// And at once.
  public var strangerBurst = 500

  public init() {}
}

extension LimitSettings {
  static let settings: [Setting<Settings>] = [
    Setting(
      "limits.enabled", \.limit.enabled, .flag,
      "Whether calls are limited at all, those with a limit of their own too.", reloads: true),
    Setting(
      "limits.rate", \.limit.rate, .count(1...1_000_000),
      "Calls a second of one user or guest, all together that have no limit of their own: 429.", reloads: true),
    Setting("limits.burst", \.limit.burst, .count(1...1_000_000), "And at once.", reloads: true),
    Setting(
      "limits.stranger_rate", \.limit.strangerRate, .count(1...1_000_000),
      "Calls a second of one address, of those who do not say who they are.", reloads: true),
    Setting("limits.stranger_burst", \.limit.strangerBurst, .count(1...1_000_000), "And at once.", reloads: true),
  ]
}
