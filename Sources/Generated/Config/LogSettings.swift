// Generated from Schema/config.graphql by codegen. Do not edit.

internal import Core

/// What is written down of what happens.
public struct LogSettings: Sendable, Equatable {
  /// As info, or info,http=debug for single parts.
  public var level = "info"
  /// Log to this file, under data_dir unless absolute; SIGHUP opens it again.
  public var file: String?

  public init() {}
}

extension LogSettings {
  static let settings: [Setting<Settings>] = [
    Setting("log.level", \.log.level, .logLevels, "As info, or info,http=debug for single parts.", reloads: true),
    Setting(
      "log.file", \.log.file, .path, "Log to this file, under data_dir unless absolute; SIGHUP opens it again.",
      note: "standard error"),
  ]
}
