// Generated from Schema/note.graphql by codegen. Do not edit.

public import Wire

extension Note {
  /// What a list of notes is ordered by.
  public enum Order: Int, WireEnum, CaseIterable {
    /// By rank, the least first.
    case rank = 1
    /// By rank, the greatest first.
    case rankDesc = 2
    /// By title, the least first.
    case title = 3
    /// By title, the greatest first.
    case titleDesc = 4
    /// By due at, the least first.
    case dueAt = 5
    /// By due at, the greatest first.
    case dueAtDesc = 6

    public static let names = NameTable("rank 1 rankDesc 2 title 3 titleDesc 4 dueAt 5 dueAtDesc 6")
  }
}
