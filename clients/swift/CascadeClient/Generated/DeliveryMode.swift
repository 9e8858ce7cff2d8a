// Generated from Schema/realtime.graphql by codegen. Do not edit.

/// How an observation's changes are told.
public struct DeliveryMode: SchemaEnum {
  /// Its name, which a later schema may have and this one not.
  public let rawValue: String

  public init(rawValue: String) { self.rawValue = rawValue }

  /// What changed.
  public static let delta = DeliveryMode(rawValue: "delta")
  /// The whole new value.
  public static let snapshot = DeliveryMode(rawValue: "snapshot")
  /// That it changed, and from which version to which: the value is for the client to fetch.
  public static let notify = DeliveryMode(rawValue: "notify")

  public static let facts = EnumFacts([
    ("delta", 1),
    ("snapshot", 2),
    ("notify", 3),
  ])
}
