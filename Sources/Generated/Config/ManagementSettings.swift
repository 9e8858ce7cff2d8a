// Generated from Schema/config.graphql by codegen. Do not edit.

internal import Core

/// The door of whoever runs the server, who may everything there.
public struct ManagementSettings: Sendable, Equatable {
  /// A Unix socket for this server's own user and root, or ADDRESS:PORT (50052 is free for it), which needs a token;
  /// off is none.
  public var listen: String? = "unix:management.sock"
  /// What opens it on ADDRESS:PORT; 16 characters or more.
  public var token: String?

  public init() {}
}

extension ManagementSettings {
  static let settings: [Setting<Settings>] = [
    Setting(
      "management.listen", \.management.listen, .address,
      "A Unix socket for this server's own user and root, or ADDRESS:PORT (50052 is free for it), which "
        + "needs a token; off is none.",
      note: "unix:management.sock in data_dir", mayBeOff: true),
    Setting(
      "management.token", \.management.token, .text, "What opens it on ADDRESS:PORT; 16 characters or more.",
      rules: SettingRules(length: 16...256), isSecret: true),
  ]
}
