// Generated from Schema/member.graphql by codegen. Do not edit.

public import Wire

extension Member {
  /// What a list of members is ordered by.
  public enum Order: Int, WireEnum, CaseIterable {
    /// By name, the least first.
    case name = 1
    /// By name, the greatest first.
    case nameDesc = 2
    /// By joined at, the least first.
    case joinedAt = 3
    /// By joined at, the greatest first.
    case joinedAtDesc = 4

    public static let names = NameTable("name 1 nameDesc 2 joinedAt 3 joinedAtDesc 4")
  }
}
