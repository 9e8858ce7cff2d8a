// Generated from Schema/passkey.graphql by codegen. Do not edit.

public import Wire

extension Passkey {
  /// What a list of passkeys is ordered by.
  public enum Order: Int, WireEnum, CaseIterable {
    /// By created at, the least first.
    case createdAt = 1
    /// By created at, the greatest first.
    case createdAtDesc = 2
    /// By last used at, the least first.
    case lastUsedAt = 3
    /// By last used at, the greatest first.
    case lastUsedAtDesc = 4

    public static let names = NameTable("createdAt 1 createdAtDesc 2 lastUsedAt 3 lastUsedAtDesc 4")
  }
}
