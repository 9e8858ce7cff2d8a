// Generated from Schema/config.graphql by codegen. Do not edit.

internal import Core

/// What is kept of who did what.
public struct AuditSettings: Sendable, Equatable {
  /// How long.
  public var retention = Duration.seconds(7_776_000)

  public init() {}
}

extension AuditSettings {
  static let settings: [Setting<Settings>] = [
    Setting("audit.retention", \.audit.retention, .duration(.seconds(3600) ... .seconds(315_360_000)), "How long.")
  ]
}
