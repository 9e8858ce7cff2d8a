// Generated from Schema/serverInfo.graphql by codegen. Do not edit.

public import CascadeClient

extension ServerInfo {
  /// Read the server info.
  public static let get = Operation<ServerInfo.Get.Input, ServerInfo>("serverInfo.get", .get, "/api/server-info")
}

// What belongs to an operation stands under its name.
extension ServerInfo {
  /// Read the server info.
  public enum Get {}
}
