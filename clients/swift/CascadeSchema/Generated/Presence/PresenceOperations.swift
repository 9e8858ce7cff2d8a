// Generated from Schema/presence.graphql by codegen. Do not edit.

public import CascadeClient

extension Presence {
  /// List, page by page.
  public static let list = Operation<Presence.List.Input, Presence.Page>(
    "presence.list", .get, "/api/rooms/{roomId}/presence"
  )

  /// Say how one's player does. It holds for the connection that said it.
  public static let report = Operation<Presence.Report.Input, Nothing>(
    "presence.report", .put, "/api/rooms/{roomId}/presence"
  )

  /// Observed: A member that is there now, by whatever number of connections.
  public static let observed = Resource<Presence>(
    "presence", .presence, identity: "id", filter: Presence.List.Input.facts
  )
}

// What belongs to an operation stands under its name.
extension Presence {
  /// List, page by page.
  public enum List {}
  /// Say how one's player does. It holds for the connection that said it.
  public enum Report {}
}
