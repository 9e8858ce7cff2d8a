// Generated from Schema/presence.graphql by codegen. Do not edit.

public import API
internal import Wire

extension Presence {
  /// List, page by page.
  public enum List {
    public static let operation = Operation(
      "presence.list", rpc: "PresenceService/List", "GET", "/api/rooms/{roomId}/presence",
      allow: [.viewMembers], isIdempotent: true, isServed: false,
      parameters: NameTable("roomId 1010! limit 1006 cursor 1007"))
  }
}

extension Presence {
  /// Say how one's player does. It holds for the connection that said it.
  public enum Report {
    public static let operation = Operation(
      "presence.report", rpc: "PresenceService/Report", "PUT", "/api/rooms/{roomId}/presence",
      allow: [.viewRoom], status: 204, isIdempotent: true, isServed: false, parameters: NameTable("roomId 1010!"),
      takesOperationID: true, hasBody: true)
  }
}

extension Presence {
  /// All of them, in the schema's order.
  public static let operations: [Operation] = [
    List.operation,
    Report.operation,
  ]
}
