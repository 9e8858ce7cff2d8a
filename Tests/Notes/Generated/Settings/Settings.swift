// Generated from Schema/settings.graphql by codegen. Do not edit.

public import Core

/// All that an operator may say, with its defaults.
public struct Settings: Sendable, Equatable {
  /// How notebooks are kept.
  public var note = NoteSettings()

  public init() {}

  /// Every setting, in the order of the schema.
  public static let all: [Setting<Settings>] = NoteSettings.settings
}
