// Generated from Schema/auditEntry.graphql by codegen. Do not edit.

public import API
internal import Wire

extension AuditEntry {
  /// List, page by page.
  public enum List {
    public static let operation = Operation(
      "auditEntry.list", rpc: "AuditEntryService/List", "GET", "/api/audit",
      allow: [.serverAdmin], isIdempotent: true,
      parameters: NameTable("actor 3 operation 6 outcome 7 requestId 8 scopeId 9 limit 1006 cursor 1007 order 1008"))
  }
}

extension AuditEntry {
  /// All of them, in the schema's order.
  public static let operations: [Operation] = [
    List.operation
  ]
}

/// The rules of `AuditEntry`: one function an operation.
public protocol AuditEntryHandlers: Sendable {
  /// List, page by page.
  func list(_ input: AuditEntry.List.Input, _ caller: Caller) async throws(APIError) -> AuditEntry.Page
}

extension AuditEntry {
  /// With their rules, for the dispatcher.
  public static func bound(to rules: some AuditEntryHandlers) -> [BoundOperation] {
    [
      BoundOperation(AuditEntry.List.operation) {
        (input: AuditEntry.List.Input, caller: Caller) async throws(APIError) -> AuditEntry.Page in
        try await rules.list(input, caller)
      }
    ]
  }
}
