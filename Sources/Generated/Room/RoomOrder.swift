// Generated from Schema/room.graphql by codegen. Do not edit.

public import Wire

extension Room {
  /// What a list of rooms is ordered by.
  public enum Order: Int, WireEnum, CaseIterable {
    /// By name, the least first.
    case name = 1
    /// By name, the greatest first.
    case nameDesc = 2
    /// By created at, the least first.
    case createdAt = 3
    /// By created at, the greatest first.
    case createdAtDesc = 4
    /// By member count, the least first.
    case memberCount = 5
    /// By member count, the greatest first.
    case memberCountDesc = 6

    public static let names = NameTable("name 1 nameDesc 2 createdAt 3 createdAtDesc 4 memberCount 5 memberCountDesc 6")
  }
}
