// Generated from Schema/auditEntry.graphql by codegen. Do not edit.

public import CascadeClient

extension AuditEntry {
  /// List, page by page.
  public static let list = Operation<AuditEntry.List.Input, AuditEntry.Page>("auditEntry.list", .get, "/api/audit")
}

// What belongs to an operation stands under its name.
extension AuditEntry {
  /// List, page by page.
  public enum List {}
}
