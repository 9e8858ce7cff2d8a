// Generated from Schema/signInProvider.graphql by codegen. Do not edit.

public import API
internal import Wire

extension SignInProvider {
  /// Create a sign in provider.
  public enum Create {
    public static let operation = Operation(
      "signInProvider.create", rpc: "SignInProviderService/Create", "POST", "/api/sign-in-providers",
      allow: [.serverAdmin], status: 201, parameters: NameTable(""), takesOperationID: true, hasBody: true)
  }
}

extension SignInProvider {
  /// Read one sign in provider.
  public enum Get {
    public static let operation = Operation(
      "signInProvider.get", rpc: "SignInProviderService/Get", "GET", "/api/sign-in-providers/{signInProviderId}",
      allow: [.serverAdmin], isIdempotent: true, parameters: NameTable("signInProviderId 1011!"))
  }
}

extension SignInProvider {
  /// List, page by page.
  public enum List {
    public static let operation = Operation(
      "signInProvider.list", rpc: "SignInProviderService/List", "GET", "/api/sign-in-providers",
      allow: [.serverAdmin], isIdempotent: true, parameters: NameTable("limit 1006 cursor 1007 order 1008"))
  }
}

extension SignInProvider.Patch {
  public static let operation = Operation(
    "signInProvider.patch", rpc: "SignInProviderService/Patch", "PATCH", "/api/sign-in-providers/{signInProviderId}",
    allow: [.serverAdmin], isIdempotent: true, parameters: NameTable("signInProviderId 1011!"), takesBase: true,
    takesOperationID: true, hasBody: true, isPatch: true)
}

extension SignInProvider {
  /// Delete it.
  public enum Delete {
    public static let operation = Operation(
      "signInProvider.delete", rpc: "SignInProviderService/Delete", "DELETE",
      "/api/sign-in-providers/{signInProviderId}",
      allow: [.serverAdmin], status: 204, isIdempotent: true, parameters: NameTable("signInProviderId 1011!"),
      takesBase: true, takesOperationID: true)
  }
}

extension SignInProvider {
  /// All of them, in the schema's order.
  public static let operations: [Operation] = [
    Create.operation,
    Get.operation,
    List.operation,
    Patch.operation,
    Delete.operation,
  ]
}

/// The rules of `SignInProvider`: one function an operation.
public protocol SignInProviderHandlers: Sendable {
  /// Create a sign in provider.
  func create(_ input: SignInProvider.Create.Input, _ caller: Caller) async throws(APIError) -> SignInProvider
  /// Read one sign in provider.
  func get(_ input: SignInProvider.Get.Input, _ caller: Caller) async throws(APIError) -> SignInProvider
  /// List, page by page.
  func list(_ input: SignInProvider.List.Input, _ caller: Caller) async throws(APIError) -> SignInProvider.Page
  /// Change what is given; null clears.
  func patch(_ input: SignInProvider.Patch.Input, _ caller: Caller) async throws(APIError) -> SignInProvider
  /// Delete it.
  func delete(_ input: SignInProvider.Delete.Input, _ caller: Caller) async throws(APIError)
}

extension SignInProvider {
  /// With their rules, for the dispatcher.
  public static func bound(to rules: some SignInProviderHandlers) -> [BoundOperation] {
    [
      BoundOperation(SignInProvider.Create.operation) {
        (input: SignInProvider.Create.Input, caller: Caller) async throws(APIError) -> SignInProvider in
        try await rules.create(input, caller)
      },
      BoundOperation(SignInProvider.Get.operation) {
        (input: SignInProvider.Get.Input, caller: Caller) async throws(APIError) -> SignInProvider in
        try await rules.get(input, caller)
      },
      BoundOperation(SignInProvider.List.operation) {
        (input: SignInProvider.List.Input, caller: Caller) async throws(APIError) -> SignInProvider.Page in
        try await rules.list(input, caller)
      },
      BoundOperation(SignInProvider.Patch.operation) {
        (input: SignInProvider.Patch.Input, caller: Caller) async throws(APIError) -> SignInProvider in
        try await rules.patch(input, caller)
      },
      BoundOperation(SignInProvider.Delete.operation) {
        (input: SignInProvider.Delete.Input, caller: Caller) async throws(APIError) -> Nothing in
        try await rules.delete(input, caller)
        return Nothing()
      },
    ]
  }
}
