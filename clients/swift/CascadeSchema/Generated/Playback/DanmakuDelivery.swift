// Generated from Schema/playback.graphql by codegen. Do not edit.

public import CascadeClient

/// How flying comments come.
public struct DanmakuDelivery: SchemaEnum {
  /// Its name, which a later schema may have and this one not.
  public let rawValue: String

  public init(rawValue: String) { self.rawValue = rawValue }

  /// All at once, in one document.
  public static let document = DanmakuDelivery(rawValue: "document")
  /// One by one while they are made, as server-sent events.
  public static let eventStream = DanmakuDelivery(rawValue: "eventStream")

  public static let facts = EnumFacts([
    ("document", 1),
    ("eventStream", 2),
  ])
}
