// Generated from Schema/playback.graphql by codegen. Do not edit.

public import CascadeClient

/// Whose server the bytes come from.
public struct PlaybackDelivery: SchemaEnum {
  /// Its name, which a later schema may have and this one not.
  public let rawValue: String

  public init(rawValue: String) { self.rawValue = rawValue }

  /// The source's own: the player sends the headers that are given.
  public static let direct = PlaybackDelivery(rawValue: "direct")
  /// This one: no headers are needed.
  public static let proxy = PlaybackDelivery(rawValue: "proxy")

  public static let facts = EnumFacts([
    ("direct", 1),
    ("proxy", 2),
  ])
}
