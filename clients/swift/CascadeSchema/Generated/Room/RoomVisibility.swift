// Generated from Schema/room.graphql by codegen. Do not edit.

public import CascadeClient

/// Who finds a room.
public struct RoomVisibility: SchemaEnum {
  /// Its name, which a later schema may have and this one not.
  public let rawValue: String

  public init(rawValue: String) { self.rawValue = rawValue }

  /// Everybody.
  public static let `public` = RoomVisibility(rawValue: "public")
  /// Who knows its id or has a link.
  public static let unlisted = RoomVisibility(rawValue: "unlisted")
  /// Who was invited.
  public static let `private` = RoomVisibility(rawValue: "private")

  public static let facts = EnumFacts([
    ("public", 1),
    ("unlisted", 2),
    ("private", 3),
  ])
}
