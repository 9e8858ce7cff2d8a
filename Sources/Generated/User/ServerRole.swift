// Generated from Schema/user.graphql by codegen. Do not edit.

public import Wire

/// What somebody may do on the server, apart from rooms.
public enum ServerRole: Int, WireEnum, CaseIterable {
  /// Everything. Only a root makes administrators.
  case root = 1
  /// Manage users, rooms and settings, but no root and no administrator.
  case admin = 2
  /// Broadcast on a channel of its own.
  case creator = 3
  /// Make rooms and join those of others.
  case user = 4

  public static let names = NameTable("root 1 admin 2 creator 3 user 4")
}
