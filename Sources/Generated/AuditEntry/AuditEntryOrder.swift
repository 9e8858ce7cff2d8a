// Generated from Schema/auditEntry.graphql by codegen. Do not edit.

public import Wire

extension AuditEntry {
  /// What a list of audit entrys is ordered by.
  public enum Order: Int, WireEnum, CaseIterable {
    /// By at, the least first.
    case at = 1
    /// By at, the greatest first.
    case atDesc = 2

    public static let names = NameTable("at 1 atDesc 2")
  }
}
