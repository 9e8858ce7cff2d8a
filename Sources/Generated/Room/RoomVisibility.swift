// Generated from Schema/room.graphql by codegen. Do not edit.

public import Wire

/// Who finds a room.
public enum RoomVisibility: Int, WireEnum, CaseIterable {
  /// Everybody.
  case `public` = 1
  /// Who knows its id or has a link.
  case unlisted = 2
  /// Who was invited.
  case `private` = 3

  public static let names = NameTable("public 1 unlisted 2 private 3")
}
