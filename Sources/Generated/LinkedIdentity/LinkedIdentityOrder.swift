// Generated from Schema/linkedIdentity.graphql by codegen. Do not edit.

public import Wire

extension LinkedIdentity {
  /// What a list of linked identitys is ordered by.
  public enum Order: Int, WireEnum, CaseIterable {
    /// By created at, the least first.
    case createdAt = 1
    /// By created at, the greatest first.
    case createdAtDesc = 2

    public static let names = NameTable("createdAt 1 createdAtDesc 2")
  }
}
