// Generated from Schema/session.graphql by codegen. Do not edit.

public import API
internal import Wire

extension Session {
  /// Read one session.
  public enum Get {
    public static let operation = Operation(
      "session.get", rpc: "SessionService/Get", "GET", "/api/users/{userId}/sessions/{sessionId}",
      allow: [.owner, .serverAdmin], isIdempotent: true, parameters: NameTable("userId 1010! sessionId 1011!"))
  }
}

extension Session {
  /// List, page by page.
  public enum List {
    public static let operation = Operation(
      "session.list", rpc: "SessionService/List", "GET", "/api/users/{userId}/sessions",
      allow: [.owner, .serverAdmin], isIdempotent: true,
      parameters: NameTable("userId 1010! limit 1006 cursor 1007 order 1008"))
  }
}

extension Session.Patch {
  public static let operation = Operation(
    "session.patch", rpc: "SessionService/Patch", "PATCH", "/api/users/{userId}/sessions/{sessionId}",
    allow: [.owner], isIdempotent: true, parameters: NameTable("userId 1010! sessionId 1011!"), takesBase: true,
    takesOperationID: true, hasBody: true, isPatch: true)
}

extension Session {
  /// Delete it.
  public enum Delete {
    public static let operation = Operation(
      "session.delete", rpc: "SessionService/Delete", "DELETE", "/api/users/{userId}/sessions/{sessionId}",
      allow: [.owner, .serverAdmin], status: 204, isIdempotent: true,
      parameters: NameTable("userId 1010! sessionId 1011!"), takesBase: true, takesOperationID: true)
  }
}

extension Session {
  /// End all sessions of a user at once, and the connections that they opened.
  public enum RevokeAll {
    public static let operation = Operation(
      "session.revokeAll", rpc: "SessionService/RevokeAll", "POST", "/api/users/{userId}/sessions/revoke",
      allow: [.owner, .serverAdmin], status: 204, parameters: NameTable("userId 1010!"), takesOperationID: true,
      hasBody: true)
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

/// The rules of `Session`: one function an operation.
public protocol SessionHandlers: Sendable {
  /// Read one session.
  func get(_ input: Session.Get.Input, _ caller: Caller) async throws(APIError) -> Session
  /// List, page by page.
  func list(_ input: Session.List.Input, _ caller: Caller) async throws(APIError) -> Session.Page
  /// Change what is given; null clears.
  func patch(_ input: Session.Patch.Input, _ caller: Caller) async throws(APIError) -> Session
  /// Delete it.
  func delete(_ input: Session.Delete.Input, _ caller: Caller) async throws(APIError)
  /// End all sessions of a user at once, and the connections that they opened.
  func revokeAll(_ input: Session.RevokeAll.Input, _ caller: Caller) async throws(APIError)
}

extension Session {
  /// With their rules, for the dispatcher.
  public static func bound(to rules: some SessionHandlers) -> [BoundOperation] {
    [
      BoundOperation(Session.Get.operation) {
        (input: Session.Get.Input, caller: Caller) async throws(APIError) -> Session in
        try await rules.get(input, caller)
      },
      BoundOperation(Session.List.operation) {
        (input: Session.List.Input, caller: Caller) async throws(APIError) -> Session.Page in
        try await rules.list(input, caller)
      },
      BoundOperation(Session.Patch.operation) {
        (input: Session.Patch.Input, caller: Caller) async throws(APIError) -> Session in
        try await rules.patch(input, caller)
      },
      BoundOperation(Session.Delete.operation) {
        (input: Session.Delete.Input, caller: Caller) async throws(APIError) -> Nothing in
        try await rules.delete(input, caller)
        return Nothing()
      },
      BoundOperation(Session.RevokeAll.operation) {
        (input: Session.RevokeAll.Input, caller: Caller) async throws(APIError) -> Nothing in
        try await rules.revokeAll(input, caller)
        return Nothing()
      },
    ]
  }
}
