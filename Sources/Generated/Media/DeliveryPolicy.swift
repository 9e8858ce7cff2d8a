// Generated from Schema/media.graphql by codegen. Do not edit.

public import Wire

/// Whether the bytes of a media go through this server.
public enum DeliveryPolicy: Int, WireEnum, CaseIterable {
  /// Straight from the source where anybody may fetch it, through this server where that takes credentials.
  case auto = 1
  /// Through this server where it can be; straight from the source as the alternative.
  case proxyFirst = 2
  /// Through this server and no other way.
  case proxyOnly = 3
  /// Straight from the source where the player can; through this server as the alternative.
  case directFirst = 4
  /// Straight from the source and no other way.
  case directOnly = 5

  public static let names = NameTable("auto 1 proxyFirst 2 proxyOnly 3 directFirst 4 directOnly 5")
}
