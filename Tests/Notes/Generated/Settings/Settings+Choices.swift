// Generated from Schema/settings.graphql by codegen. Do not edit.

public import Core

extension WhenFull: SettingChoice {
  public static let words = ["refuse", "drop-oldest"]
}
