// Generated from Schema/room.graphql by codegen. Do not edit.

public import Wire

/// Whether a room can be entered.
public enum RoomStatus: Int, WireEnum, CaseIterable {
  /// It can.
  case active = 1
  /// Who runs it closed it.
  case closed = 2
  /// The server's administrators closed it.
  case banned = 3
  /// It was deleted and can be restored still.
  case deleted = 4

  public static let names = NameTable("active 1 closed 2 banned 3 deleted 4")
}
