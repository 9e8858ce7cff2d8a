// Generated from Schema/passkey.graphql by codegen. Do not edit.

public import API
internal import Wire

extension Passkey {
  /// Read one passkey.
  public enum Get {
    public static let operation = Operation(
      "passkey.get", rpc: "PasskeyService/Get", "GET", "/api/users/{userId}/passkeys/{passkeyId}",
      allow: [.owner, .serverAdmin], isIdempotent: true, parameters: NameTable("userId 1010! passkeyId 1011!"))
  }
}

extension Passkey {
  /// List, page by page.
  public enum List {
    public static let operation = Operation(
      "passkey.list", rpc: "PasskeyService/List", "GET", "/api/users/{userId}/passkeys",
      allow: [.owner, .serverAdmin], isIdempotent: true,
      parameters: NameTable("userId 1010! limit 1006 cursor 1007 order 1008"))
  }
}

extension Passkey.Patch {
  public static let operation = Operation(
    "passkey.patch", rpc: "PasskeyService/Patch", "PATCH", "/api/users/{userId}/passkeys/{passkeyId}",
    allow: [.owner], isIdempotent: true, limit: CallLimit(60, per: .seconds(60), burst: 60, by: .caller),
    parameters: NameTable("userId 1010! passkeyId 1011!"), takesBase: true, takesOperationID: true, hasBody: true,
    isPatch: true)
}

extension Passkey {
  /// Delete it.
  public enum Delete {
    public static let operation = Operation(
      "passkey.delete", rpc: "PasskeyService/Delete", "DELETE", "/api/users/{userId}/passkeys/{passkeyId}",
      allow: [.owner, .serverAdmin], status: 204, isIdempotent: true,
      parameters: NameTable("userId 1010! passkeyId 1011!"), takesBase: true, takesOperationID: true)
  }
}

extension Passkey {
  /// Ask for a new one. Devices that have one of this user already make no other.
  public enum Begin {
    public static let operation = Operation(
      "passkey.begin", rpc: "PasskeyService/Begin", "POST", "/api/users/{userId}/passkeys/begin",
      allow: [.owner], limit: CallLimit(30, per: .seconds(600), burst: 30, by: .caller),
      parameters: NameTable("userId 1010!"), takesOperationID: true, hasBody: true)
  }
}

extension Passkey {
  /// Keep the one that was made.
  public enum Finish {
    public static let operation = Operation(
      "passkey.finish", rpc: "PasskeyService/Finish", "POST", "/api/users/{userId}/passkeys/finish",
      allow: [.owner], limit: CallLimit(30, per: .seconds(600), burst: 30, by: .caller),
      parameters: NameTable("userId 1010!"), takesOperationID: true, hasBody: true)
  }
}

extension Passkey {
  /// All of them, in the schema's order.
  public static let operations: [Operation] = [
    Get.operation,
    List.operation,
    Patch.operation,
    Delete.operation,
    Begin.operation,
    Finish.operation,
  ]
}

/// The rules of `Passkey`: one function an operation.
public protocol PasskeyHandlers: Sendable {
  /// Read one passkey.
  func get(_ input: Passkey.Get.Input, _ caller: Caller) async throws(APIError) -> Passkey
  /// List, page by page.
  func list(_ input: Passkey.List.Input, _ caller: Caller) async throws(APIError) -> Passkey.Page
  /// Change what is given; null clears.
  func patch(_ input: Passkey.Patch.Input, _ caller: Caller) async throws(APIError) -> Passkey
  /// Delete it.
  func delete(_ input: Passkey.Delete.Input, _ caller: Caller) async throws(APIError)
  /// Ask for a new one. Devices that have one of this user already make no other.
  func begin(_ input: Passkey.Begin.Input, _ caller: Caller) async throws(APIError) -> PasskeyQuestion
  /// Keep the one that was made.
  func finish(_ input: Passkey.Finish.Input, _ caller: Caller) async throws(APIError) -> Passkey
}

extension Passkey {
  /// With their rules, for the dispatcher.
  public static func bound(to rules: some PasskeyHandlers) -> [BoundOperation] {
    [
      BoundOperation(Passkey.Get.operation) {
        (input: Passkey.Get.Input, caller: Caller) async throws(APIError) -> Passkey in
        try await rules.get(input, caller)
      },
      BoundOperation(Passkey.List.operation) {
        (input: Passkey.List.Input, caller: Caller) async throws(APIError) -> Passkey.Page in
        try await rules.list(input, caller)
      },
      BoundOperation(Passkey.Patch.operation) {
        (input: Passkey.Patch.Input, caller: Caller) async throws(APIError) -> Passkey in
        try await rules.patch(input, caller)
      },
      BoundOperation(Passkey.Delete.operation) {
        (input: Passkey.Delete.Input, caller: Caller) async throws(APIError) -> Nothing in
        try await rules.delete(input, caller)
        return Nothing()
      },
      BoundOperation(Passkey.Begin.operation) {
        (input: Passkey.Begin.Input, caller: Caller) async throws(APIError) -> PasskeyQuestion in
        try await rules.begin(input, caller)
      },
      BoundOperation(Passkey.Finish.operation) {
        (input: Passkey.Finish.Input, caller: Caller) async throws(APIError) -> Passkey in
        try await rules.finish(input, caller)
      },
    ]
  }
}
