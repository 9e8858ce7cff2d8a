// Generated from Schema/runtimeSettings.graphql by codegen. Do not edit.

public import API
internal import Wire

extension RuntimeSettings {
  /// Read the runtime settings.
  public enum Get {
    public static let operation = Operation(
      "runtimeSettings.get", rpc: "RuntimeSettingsService/Get", "GET", "/api/settings",
      allow: [.serverAdmin], isIdempotent: true, parameters: NameTable(""))
  }
}

extension RuntimeSettings.Patch {
  public static let operation = Operation(
    "runtimeSettings.patch", rpc: "RuntimeSettingsService/Patch", "PATCH", "/api/settings",
    allow: [.serverAdmin], isIdempotent: true, parameters: NameTable(""), takesBase: true, takesOperationID: true,
    hasBody: true, isPatch: true)
}

extension RuntimeSettings {
  /// Send a message to see whether the server's mail works. The answer comes when the mail server has taken it.
  public enum TestMail {
    public static let operation = Operation(
      "runtimeSettings.testMail", rpc: "RuntimeSettingsService/TestMail", "POST", "/api/settings/test-mail",
      allow: [.serverAdmin], status: 204, limit: CallLimit(20, per: .seconds(600), burst: 20, by: .caller),
      parameters: NameTable(""), takesBase: true, takesOperationID: true, hasBody: true)
  }
}

extension RuntimeSettings {
  /// All of them, in the schema's order.
  public static let operations: [Operation] = [
    Get.operation,
    Patch.operation,
    TestMail.operation,
  ]
}

/// The rules of `RuntimeSettings`: one function an operation.
public protocol RuntimeSettingsHandlers: Sendable {
  /// Read the runtime settings.
  func get(_ input: RuntimeSettings.Get.Input, _ caller: Caller) async throws(APIError) -> RuntimeSettings
  /// Change what is given; null clears.
  func patch(_ input: RuntimeSettings.Patch.Input, _ caller: Caller) async throws(APIError) -> RuntimeSettings
  /// Send a message to see whether the server's mail works. The answer comes when the mail server has taken it.
  func testMail(_ input: RuntimeSettings.TestMail.Input, _ caller: Caller) async throws(APIError)
}

extension RuntimeSettings {
  /// With their rules, for the dispatcher.
  public static func bound(to rules: some RuntimeSettingsHandlers) -> [BoundOperation] {
    [
      BoundOperation(RuntimeSettings.Get.operation) {
        (input: RuntimeSettings.Get.Input, caller: Caller) async throws(APIError) -> RuntimeSettings in
        try await rules.get(input, caller)
      },
      BoundOperation(RuntimeSettings.Patch.operation) {
        (input: RuntimeSettings.Patch.Input, caller: Caller) async throws(APIError) -> RuntimeSettings in
        try await rules.patch(input, caller)
      },
      BoundOperation(RuntimeSettings.TestMail.operation) {
        (input: RuntimeSettings.TestMail.Input, caller: Caller) async throws(APIError) -> Nothing in
        try await rules.testMail(input, caller)
        return Nothing()
      },
    ]
  }
}
