// Generated from Schema/media.graphql by codegen. Do not edit.

public import CascadeClient

/// Whether a media can be watched.
public struct MediaAvailability: SchemaEnum {
  /// Its name, which a later schema may have and this one not.
  public let rawValue: String

  public init(rawValue: String) { self.rawValue = rawValue }

  /// As far as is known.
  public static let available = MediaAvailability(rawValue: "available")
  /// No: who added it may not use the source any more, or is gone.
  public static let creatorInactive = MediaAvailability(rawValue: "creatorInactive")
  /// No: its source does not have it any more.
  public static let sourceGone = MediaAvailability(rawValue: "sourceGone")

  public static let facts = EnumFacts([
    ("available", 1),
    ("creatorInactive", 2),
    ("sourceGone", 3),
  ])
}
