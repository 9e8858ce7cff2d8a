// Generated from Schema/user.graphql by codegen. Do not edit.

public import Wire

/// Whether an account can be used.
public enum UserStatus: Int, WireEnum, CaseIterable {
  /// It can.
  case active = 1
  /// It is kept out.
  case banned = 2
  /// It was deleted and can be restored still.
  case deleted = 3

  public static let names = NameTable("active 1 banned 2 deleted 3")
}
