// Generated from Schema/config.graphql by codegen. Do not edit.

internal import Core

/// Nodes that speak to each other. They need Redis, and a secret.
public struct ClusterSettings: Sendable, Equatable {
  /// Where other nodes reach this one: ADDRESS:PORT, NAME:PORT or https://NAME:PORT.
  public var advertise: String?
  /// Where it listens to them; with tls.cert, and https in cluster.advertise, encrypted.
  public var listen: String?
  /// What all nodes know and nobody else; 16 characters or more.
  public var secret: String?

  public init() {}
}

extension ClusterSettings {
  static let settings: [Setting<Settings>] = [
    Setting(
      "cluster.advertise", \.cluster.advertise, .text,
      "Where other nodes reach this one: ADDRESS:PORT, NAME:PORT or https://NAME:PORT.",
      note: "none, this node is in no cluster", rules: SettingRules(length: 1...255)),
    Setting(
      "cluster.listen", \.cluster.listen, .address,
      "Where it listens to them; with tls.cert, and https in cluster.advertise, encrypted.",
      note: "the port of cluster.advertise, everywhere"),
    Setting(
      "cluster.secret", \.cluster.secret, .text, "What all nodes know and nobody else; 16 characters or more.",
      rules: SettingRules(length: 16...256), isSecret: true),
  ]
}
