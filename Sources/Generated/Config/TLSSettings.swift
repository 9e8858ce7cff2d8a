// Generated from Schema/config.graphql by codegen. Do not edit.

internal import Core

/// Encryption at the door.
public struct TLSSettings: Sendable, Equatable {
  /// PEM file with the certificate and its chain; read again on change.
  public var cert: String?
  /// PEM file with the private key; read again on change.
  public var key: String?

  public init() {}
}

extension TLSSettings {
  static let settings: [Setting<Settings>] = [
    Setting("tls.cert", \.tls.cert, .path, "PEM file with the certificate and its chain; read again on change."),
    Setting("tls.key", \.tls.key, .path, "PEM file with the private key; read again on change."),
  ]
}
