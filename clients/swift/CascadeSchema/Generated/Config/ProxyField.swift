// Generated from Schema/config.graphql by codegen. Do not edit.

public import CascadeClient

/// Where trusted proxies write who their client is.
public struct ProxyField: SchemaEnum {
  /// Its name, which a later schema may have and this one not.
  public let rawValue: String

  public init(rawValue: String) { self.rawValue = rawValue }

  /// X-Forwarded-For.
  public static let xForwardedFor = ProxyField(rawValue: "xForwardedFor")
  /// Forwarded, as RFC 7239 has it.
  public static let forwarded = ProxyField(rawValue: "forwarded")

  public static let facts = EnumFacts([
    ("xForwardedFor", 1),
    ("forwarded", 2),
  ])
}
