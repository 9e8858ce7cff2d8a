// Generated from Schema/config.graphql by codegen. Do not edit.

internal import Core

/// Proxies between the clients and this server.
public struct ProxySettings: Sendable, Equatable {
  /// Networks of proxies whose word about their clients is taken, or unix; may be given again.
  public var trusted: [String] = []
  /// The field in which these proxies write.
  public var field = ProxyField.xForwardedFor
  /// Whether every connection begins with a PROXY protocol header.
  public var proxyProtocol = false

  public init() {}
}

extension ProxySettings {
  static let settings: [Setting<Settings>] = [
    Setting(
      "proxy.trusted", \.proxy.trusted, .network,
      "Networks of proxies whose word about their clients is taken, or unix; may be given again.",
      rules: SettingRules(count: 0...256)),
    Setting("proxy.field", \.proxy.field, .choice(ProxyField.words), "The field in which these proxies write."),
    Setting(
      "proxy.protocol", \.proxy.proxyProtocol, .flag, "Whether every connection begins with a PROXY protocol header."),
  ]
}
