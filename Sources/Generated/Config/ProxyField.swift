// Generated from Schema/config.graphql by codegen. Do not edit.

public import Wire

/// Where trusted proxies write who their client is.
public enum ProxyField: Int, WireEnum, CaseIterable {
  /// X-Forwarded-For.
  case xForwardedFor = 1
  /// Forwarded, as RFC 7239 has it.
  case forwarded = 2

  public static let names = NameTable("xForwardedFor 1 forwarded 2")
}
