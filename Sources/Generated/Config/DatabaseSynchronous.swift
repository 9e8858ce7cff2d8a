// Generated from Schema/config.graphql by codegen. Do not edit.

public import Wire

/// What SQLite promises of a commit.
public enum DatabaseSynchronous: Int, WireEnum, CaseIterable {
  /// It is on the disk.
  case full = 1
  /// It is there after a crash of the server, not of the machine.
  case normal = 2

  public static let names = NameTable("full 1 normal 2")
}
