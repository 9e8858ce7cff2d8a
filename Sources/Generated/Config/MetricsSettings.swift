// Generated from Schema/config.graphql by codegen. Do not edit.

internal import Core

/// Who may read the metrics.
public struct MetricsSettings: Sendable, Equatable {
  /// File with the bearer token that /metrics asks for.
  public var tokenFile: String?
  /// File with the NAME:PASSWORD that /metrics asks for.
  public var basicFile: String?

  public init() {}
}

extension MetricsSettings {
  static let settings: [Setting<Settings>] = [
    Setting(
      "metrics.token_file", \.metrics.tokenFile, .path, "File with the bearer token that /metrics asks for.",
      reloads: true),
    Setting(
      "metrics.basic_file", \.metrics.basicFile, .path, "File with the NAME:PASSWORD that /metrics asks for.",
      reloads: true),
  ]
}
