// Generated from Schema/media.graphql by codegen. Do not edit.

public import CascadeClient

/// Whether the bytes of a media go through this server.
public struct DeliveryPolicy: SchemaEnum {
  /// Its name, which a later schema may have and this one not.
  public let rawValue: String

  public init(rawValue: String) { self.rawValue = rawValue }

  /// Straight from the source where anybody may fetch it, through this server where that takes credentials.
  public static let auto = DeliveryPolicy(rawValue: "auto")
  /// Through this server where it can be; straight from the source as the alternative.
  public static let proxyFirst = DeliveryPolicy(rawValue: "proxyFirst")
  /// Through this server and no other way.
  public static let proxyOnly = DeliveryPolicy(rawValue: "proxyOnly")
  /// Straight from the source where the player can; through this server as the alternative.
  public static let directFirst = DeliveryPolicy(rawValue: "directFirst")
  /// Straight from the source and no other way.
  public static let directOnly = DeliveryPolicy(rawValue: "directOnly")

  public static let facts = EnumFacts([
    ("auto", 1),
    ("proxyFirst", 2),
    ("proxyOnly", 3),
    ("directFirst", 4),
    ("directOnly", 5),
  ])
}
