// Generated from Schema/preferences.graphql by codegen. Do not edit.

public import API
internal import Wire

extension Preferences {
  /// Read the preferences.
  public enum Get {
    public static let operation = Operation(
      "preferences.get", rpc: "PreferencesService/Get", "GET", "/api/users/{userId}/preferences",
      allow: [.owner, .serverAdmin], isIdempotent: true, parameters: NameTable("userId 1010!"))
  }
}

extension Preferences.Patch {
  public static let operation = Operation(
    "preferences.patch", rpc: "PreferencesService/Patch", "PATCH", "/api/users/{userId}/preferences",
    allow: [.owner], isIdempotent: true, limit: CallLimit(120, per: .seconds(60), burst: 120, by: .caller),
    parameters: NameTable("userId 1010!"), takesBase: true, takesOperationID: true, hasBody: true, isPatch: true)
}

extension Preferences {
  /// All of them, in the schema's order.
  public static let operations: [Operation] = [
    Get.operation,
    Patch.operation,
  ]
}

/// The rules of `Preferences`: one function an operation.
public protocol PreferencesHandlers: Sendable {
  /// Read the preferences.
  func get(_ input: Preferences.Get.Input, _ caller: Caller) async throws(APIError) -> Preferences
  /// Change what is given; null clears.
  func patch(_ input: Preferences.Patch.Input, _ caller: Caller) async throws(APIError) -> Preferences
}

extension Preferences {
  /// With their rules, for the dispatcher.
  public static func bound(to rules: some PreferencesHandlers) -> [BoundOperation] {
    [
      BoundOperation(Preferences.Get.operation) {
        (input: Preferences.Get.Input, caller: Caller) async throws(APIError) -> Preferences in
        try await rules.get(input, caller)
      },
      BoundOperation(Preferences.Patch.operation) {
        (input: Preferences.Patch.Input, caller: Caller) async throws(APIError) -> Preferences in
        try await rules.patch(input, caller)
      },
    ]
  }
}
