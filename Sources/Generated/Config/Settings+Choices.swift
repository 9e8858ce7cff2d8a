// Generated from Schema/config.graphql by codegen. Do not edit.

public import Core

extension ServerMode: SettingChoice {
  public static let words = ["development", "production"]
}

extension ProxyField: SettingChoice {
  public static let words = ["x-forwarded-for", "forwarded"]
}
