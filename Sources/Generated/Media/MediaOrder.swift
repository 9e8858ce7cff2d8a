// Generated from Schema/media.graphql by codegen. Do not edit.

public import Wire

extension Media {
  /// What a list of medias is ordered by.
  public enum Order: Int, WireEnum, CaseIterable {
    /// By rank, the least first.
    case rank = 1
    /// By rank, the greatest first.
    case rankDesc = 2
    /// By name, the least first.
    case name = 3
    /// By name, the greatest first.
    case nameDesc = 4
    /// By created at, the least first.
    case createdAt = 5
    /// By created at, the greatest first.
    case createdAtDesc = 6
    /// By duration, the least first.
    case duration = 7
    /// By duration, the greatest first.
    case durationDesc = 8

    public static let names = NameTable(
      "rank 1 rankDesc 2 name 3 nameDesc 4 createdAt 5 createdAtDesc 6 duration 7 durationDesc 8")
  }
}
