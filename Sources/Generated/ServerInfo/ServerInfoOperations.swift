// Generated from Schema/serverInfo.graphql by codegen. Do not edit.

public import API
internal import Wire

extension ServerInfo {
  /// Read the server info.
  public enum Get {
    public static let operation = Operation(
      "serverInfo.get", rpc: "ServerInfoService/Get", "GET", "/api/server-info",
      allow: [.anyone], isIdempotent: true, parameters: NameTable(""))
  }
}

extension ServerInfo {
  /// All of them, in the schema's order.
  public static let operations: [Operation] = [
    Get.operation
  ]
}

/// The rules of `ServerInfo`: one function an operation.
public protocol ServerInfoHandlers: Sendable {
  /// Read the server info.
  func get(_ input: ServerInfo.Get.Input, _ caller: Caller) async throws(APIError) -> ServerInfo
}

extension ServerInfo {
  /// With their rules, for the dispatcher.
  public static func bound(to rules: some ServerInfoHandlers) -> [BoundOperation] {
    [
      BoundOperation(ServerInfo.Get.operation) {
        (input: ServerInfo.Get.Input, caller: Caller) async throws(APIError) -> ServerInfo in
        try await rules.get(input, caller)
      }
    ]
  }
}
