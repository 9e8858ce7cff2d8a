// Generated from Schema/user.graphql by codegen. Do not edit.

public import Wire

extension User {
  /// What a list of users is ordered by.
  public enum Order: Int, WireEnum, CaseIterable {
    /// By username, the least first.
    case username = 1
    /// By username, the greatest first.
    case usernameDesc = 2
    /// By created at, the least first.
    case createdAt = 3
    /// By created at, the greatest first.
    case createdAtDesc = 4

    public static let names = NameTable("username 1 usernameDesc 2 createdAt 3 createdAtDesc 4")
  }
}
