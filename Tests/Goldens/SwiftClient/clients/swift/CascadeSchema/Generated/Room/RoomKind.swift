// Generated from Schema/room.graphql by codegen. Do not edit.

public import CascadeClient

/// Sorts of rooms.
public struct RoomKind: SchemaEnum {
  /// Its name, which a later schema may have and this one not.
  public let rawValue: String

  public init(rawValue: String) { self.rawValue = rawValue }

  /// Found by those who know of it.
  public static let `private` = RoomKind(rawValue: "private")
  /// Listed for all.
  public static let `public` = RoomKind(rawValue: "public")
  /// Not yet.
  @available(*, deprecated, message: "Use PRIVATE.")
  public static let listedLater = RoomKind(rawValue: "listedLater")

  public static let facts = EnumFacts([
    ("private", 1),
    ("public", 2),
    ("listedLater", 4),
  ])
}
