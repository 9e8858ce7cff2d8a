// Generated from Schema/config.graphql by codegen. Do not edit.

public import Core

extension ServerMode: SettingChoice {
  public static let words = ["development", "production"]
}

extension DatabaseSynchronous: SettingChoice {
  public static let words = ["full", "normal"]
}

extension MailSecurity: SettingChoice {
  public static let words = ["tls", "start-tls", "start-tls-if-offered", "none"]
}

extension TokenAlgorithm: SettingChoice {
  public static let words = ["eddsa", "hs256"]
}

extension ProxyField: SettingChoice {
  public static let words = ["x-forwarded-for", "forwarded"]
}
