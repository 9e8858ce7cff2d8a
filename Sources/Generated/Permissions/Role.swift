// Generated from Schema/permissions.graphql by codegen. Do not edit.

public import Wire

/// What somebody is in a room.
public enum Role: Int, WireEnum, CaseIterable {
  /// Whose the room is: may everything.
  case creator = 1
  /// Who helps to run it.
  case admin = 2
  /// Who belongs to it.
  case member = 3
  /// Who has no account and came by a link.
  case guest = 4

  public static let names = NameTable("creator 1 admin 2 member 3 guest 4")
}
