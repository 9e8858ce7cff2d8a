// Generated from Schema/config.graphql by codegen. Do not edit.

internal import Core

/// Which web pages may call.
public struct CORSSettings: Sendable, Equatable {
  /// Web origins (scheme, host and port) whose pages may call; * is all, in development; may be given again.
  public var origins: [String] = []
  /// Whether these pages may send cookies.
  public var credentials = false

  public init() {}
}

extension CORSSettings {
  static let settings: [Setting<Settings>] = [
    Setting(
      "cors.origins", \.cors.origins, .origin,
      "Web origins (scheme, host and port) whose pages may call; * is all, in development; may be given "
        + "again.",
      rules: SettingRules(count: 0...256)),
    Setting("cors.credentials", \.cors.credentials, .flag, "Whether these pages may send cookies."),
  ]
}
