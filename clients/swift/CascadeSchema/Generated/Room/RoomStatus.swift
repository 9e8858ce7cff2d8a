// Generated from Schema/room.graphql by codegen. Do not edit.

public import CascadeClient

/// Whether a room can be entered.
public struct RoomStatus: SchemaEnum {
  /// Its name, which a later schema may have and this one not.
  public let rawValue: String

  public init(rawValue: String) { self.rawValue = rawValue }

  /// It can.
  public static let active = RoomStatus(rawValue: "active")
  /// Who runs it closed it.
  public static let closed = RoomStatus(rawValue: "closed")
  /// The server's administrators closed it.
  public static let banned = RoomStatus(rawValue: "banned")
  /// It was deleted and can be restored still.
  public static let deleted = RoomStatus(rawValue: "deleted")

  public static let facts = EnumFacts([
    ("active", 1),
    ("closed", 2),
    ("banned", 3),
    ("deleted", 4),
  ])
}
