// Generated from Schema/session.graphql by codegen. Do not edit.

public import API
internal import Wire

extension Session {
  /// Read one session.
  public enum Get {
    public static let operation = Operation(
      "session.get", rpc: "SessionService/Get", "GET", "/api/users/{userId}/sessions/{sessionId}",
      allow: [.owner, .serverAdmin], isIdempotent: true, isServed: false,
      parameters: NameTable("userId 1010! sessionId 1011!"))
  }
}

extension Session {
  /// List, page by page.
  public enum List {
    public static let operation = Operation(
      "session.list", rpc: "SessionService/List", "GET", "/api/users/{userId}/sessions",
      allow: [.owner, .serverAdmin], isIdempotent: true, isServed: false,
      parameters: NameTable("userId 1010! limit 1006 cursor 1007 order 1008"))
  }
}

extension Session.Patch {
  public static let operation = Operation(
    "session.patch", rpc: "SessionService/Patch", "PATCH", "/api/users/{userId}/sessions/{sessionId}",
    allow: [.owner], isIdempotent: true, isServed: false, parameters: NameTable("userId 1010! sessionId 1011!"),
    takesBase: true, takesOperationID: true, hasBody: true, isPatch: true)
}

extension Session {
  /// Delete it.
  public enum Delete {
    public static let operation = Operation(
      "session.delete", rpc: "SessionService/Delete", "DELETE", "/api/users/{userId}/sessions/{sessionId}",
      allow: [.owner, .serverAdmin], status: 204, isIdempotent: true, isServed: false,
      parameters: NameTable("userId 1010! sessionId 1011!"), takesBase: true, takesOperationID: true)
  }
}

extension Session {
  /// End all sessions of a user at once, and the connections that they opened.
  public enum RevokeAll {
    public static let operation = Operation(
      "session.revokeAll", rpc: "SessionService/RevokeAll", "POST", "/api/users/{userId}/sessions/revoke",
      allow: [.owner, .serverAdmin], status: 204, isServed: false, parameters: NameTable("userId 1010!"),
      takesBase: true, takesOperationID: true, hasBody: true)
  }
}

extension Session {
  /// All of them, in the schema's order.
  public static let operations: [Operation] = [
    Get.operation,
    List.operation,
    Patch.operation,
    Delete.operation,
    RevokeAll.operation,
  ]
}
