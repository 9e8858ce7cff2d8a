// Generated from Schema/session.graphql by codegen. Do not edit.

public import Wire

extension Session {
  /// What a list of sessions is ordered by.
  public enum Order: Int, WireEnum, CaseIterable {
    /// By last used at, the least first.
    case lastUsedAt = 1
    /// By last used at, the greatest first.
    case lastUsedAtDesc = 2
    /// By created at, the least first.
    case createdAt = 3
    /// By created at, the greatest first.
    case createdAtDesc = 4

    public static let names = NameTable("lastUsedAt 1 lastUsedAtDesc 2 createdAt 3 createdAtDesc 4")
  }
}
