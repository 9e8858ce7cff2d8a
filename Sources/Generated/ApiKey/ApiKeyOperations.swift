// Generated from Schema/apiKey.graphql by codegen. Do not edit.

public import API
internal import Wire

extension ApiKey {
  /// Read one api key.
  public enum Get {
    public static let operation = Operation(
      "apiKey.get", rpc: "ApiKeyService/Get", "GET", "/api/users/{userId}/api-keys/{apiKeyId}",
      allow: [.owner, .serverAdmin], isIdempotent: true, parameters: NameTable("userId 1010! apiKeyId 1011!"))
  }
}

extension ApiKey {
  /// List, page by page.
  public enum List {
    public static let operation = Operation(
      "apiKey.list", rpc: "ApiKeyService/List", "GET", "/api/users/{userId}/api-keys",
      allow: [.owner, .serverAdmin], isIdempotent: true,
      parameters: NameTable("userId 1010! limit 1006 cursor 1007 order 1008"))
  }
}

extension ApiKey.Patch {
  public static let operation = Operation(
    "apiKey.patch", rpc: "ApiKeyService/Patch", "PATCH", "/api/users/{userId}/api-keys/{apiKeyId}",
    allow: [.owner], isIdempotent: true, limit: CallLimit(60, per: .seconds(60), burst: 60, by: .caller),
    parameters: NameTable("userId 1010! apiKeyId 1011!"), takesBase: true, takesOperationID: true, hasBody: true,
    isPatch: true)
}

extension ApiKey {
  /// Delete it.
  public enum Delete {
    public static let operation = Operation(
      "apiKey.delete", rpc: "ApiKeyService/Delete", "DELETE", "/api/users/{userId}/api-keys/{apiKeyId}",
      allow: [.owner, .serverAdmin], status: 204, isIdempotent: true,
      parameters: NameTable("userId 1010! apiKeyId 1011!"), takesBase: true, takesOperationID: true)
  }
}

extension ApiKey {
  /// Make a key. It is told once, here: a repeat makes another.
  public enum Make {
    public static let operation = Operation(
      "apiKey.make", rpc: "ApiKeyService/Make", "POST", "/api/users/{userId}/api-keys",
      allow: [.owner], limit: CallLimit(60, per: .seconds(3600), burst: 30, by: .caller),
      parameters: NameTable("userId 1010!"), takesOperationID: true, hasBody: true)
  }
}

extension ApiKey {
  /// All of them, in the schema's order.
  public static let operations: [Operation] = [
    Get.operation,
    List.operation,
    Patch.operation,
    Delete.operation,
    Make.operation,
  ]
}

/// The rules of `ApiKey`: one function an operation.
public protocol ApiKeyHandlers: Sendable {
  /// Read one api key.
  func get(_ input: ApiKey.Get.Input, _ caller: Caller) async throws(APIError) -> ApiKey
  /// List, page by page.
  func list(_ input: ApiKey.List.Input, _ caller: Caller) async throws(APIError) -> ApiKey.Page
  /// Change what is given; null clears.
  func patch(_ input: ApiKey.Patch.Input, _ caller: Caller) async throws(APIError) -> ApiKey
  /// Delete it.
  func delete(_ input: ApiKey.Delete.Input, _ caller: Caller) async throws(APIError)
  /// Make a key. It is told once, here: a repeat makes another.
  func make(_ input: ApiKey.Make.Input, _ caller: Caller) async throws(APIError) -> NewApiKey
}

extension ApiKey {
  /// With their rules, for the dispatcher.
  public static func bound(to rules: some ApiKeyHandlers) -> [BoundOperation] {
    [
      BoundOperation(ApiKey.Get.operation) {
        (input: ApiKey.Get.Input, caller: Caller) async throws(APIError) -> ApiKey in
        try await rules.get(input, caller)
      },
      BoundOperation(ApiKey.List.operation) {
        (input: ApiKey.List.Input, caller: Caller) async throws(APIError) -> ApiKey.Page in
        try await rules.list(input, caller)
      },
      BoundOperation(ApiKey.Patch.operation) {
        (input: ApiKey.Patch.Input, caller: Caller) async throws(APIError) -> ApiKey in
        try await rules.patch(input, caller)
      },
      BoundOperation(ApiKey.Delete.operation) {
        (input: ApiKey.Delete.Input, caller: Caller) async throws(APIError) -> Nothing in
        try await rules.delete(input, caller)
        return Nothing()
      },
      BoundOperation(ApiKey.Make.operation) {
        (input: ApiKey.Make.Input, caller: Caller) async throws(APIError) -> NewApiKey in
        try await rules.make(input, caller)
      },
    ]
  }
}
