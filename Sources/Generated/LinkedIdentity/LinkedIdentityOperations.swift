// Generated from Schema/linkedIdentity.graphql by codegen. Do not edit.

public import API
internal import Wire

extension LinkedIdentity {
  /// Read one linked identity.
  public enum Get {
    public static let operation = Operation(
      "linkedIdentity.get", rpc: "LinkedIdentityService/Get", "GET",
      "/api/users/{userId}/linked-identities/{linkedIdentityId}",
      allow: [.owner, .serverAdmin], isIdempotent: true, parameters: NameTable("userId 1010! linkedIdentityId 1011!"))
  }
}

extension LinkedIdentity {
  /// List, page by page.
  public enum List {
    public static let operation = Operation(
      "linkedIdentity.list", rpc: "LinkedIdentityService/List", "GET", "/api/users/{userId}/linked-identities",
      allow: [.owner, .serverAdmin], isIdempotent: true,
      parameters: NameTable("userId 1010! limit 1006 cursor 1007 order 1008"))
  }
}

extension LinkedIdentity {
  /// Delete it.
  public enum Delete {
    public static let operation = Operation(
      "linkedIdentity.delete", rpc: "LinkedIdentityService/Delete", "DELETE",
      "/api/users/{userId}/linked-identities/{linkedIdentityId}",
      allow: [.owner, .serverAdmin], status: 204, isIdempotent: true,
      parameters: NameTable("userId 1010! linkedIdentityId 1011!"), takesBase: true, takesOperationID: true)
  }
}

extension LinkedIdentity {
  /// Begin to link an account of another service to one's own, as `auth.beginOAuth` begins to sign in.
  public enum Begin {
    public static let operation = Operation(
      "linkedIdentity.begin", rpc: "LinkedIdentityService/Begin", "POST", "/api/users/{userId}/linked-identities/begin",
      allow: [.owner], limit: CallLimit(30, per: .seconds(600), burst: 30, by: .caller),
      parameters: NameTable("userId 1010!"), takesOperationID: true, hasBody: true)
  }
}

extension LinkedIdentity {
  /// All of them, in the schema's order.
  public static let operations: [Operation] = [
    Get.operation,
    List.operation,
    Delete.operation,
    Begin.operation,
  ]
}

/// The rules of `LinkedIdentity`: one function an operation.
public protocol LinkedIdentityHandlers: Sendable {
  /// Read one linked identity.
  func get(_ input: LinkedIdentity.Get.Input, _ caller: Caller) async throws(APIError) -> LinkedIdentity
  /// List, page by page.
  func list(_ input: LinkedIdentity.List.Input, _ caller: Caller) async throws(APIError) -> LinkedIdentity.Page
  /// Delete it.
  func delete(_ input: LinkedIdentity.Delete.Input, _ caller: Caller) async throws(APIError)
  /// Begin to link an account of another service to one's own, as `auth.beginOAuth` begins to sign in.
  func begin(_ input: LinkedIdentity.Begin.Input, _ caller: Caller) async throws(APIError) -> OAuthStart
}

extension LinkedIdentity {
  /// With their rules, for the dispatcher.
  public static func bound(to rules: some LinkedIdentityHandlers) -> [BoundOperation] {
    [
      BoundOperation(LinkedIdentity.Get.operation) {
        (input: LinkedIdentity.Get.Input, caller: Caller) async throws(APIError) -> LinkedIdentity in
        try await rules.get(input, caller)
      },
      BoundOperation(LinkedIdentity.List.operation) {
        (input: LinkedIdentity.List.Input, caller: Caller) async throws(APIError) -> LinkedIdentity.Page in
        try await rules.list(input, caller)
      },
      BoundOperation(LinkedIdentity.Delete.operation) {
        (input: LinkedIdentity.Delete.Input, caller: Caller) async throws(APIError) -> Nothing in
        try await rules.delete(input, caller)
        return Nothing()
      },
      BoundOperation(LinkedIdentity.Begin.operation) {
        (input: LinkedIdentity.Begin.Input, caller: Caller) async throws(APIError) -> OAuthStart in
        try await rules.begin(input, caller)
      },
    ]
  }
}
