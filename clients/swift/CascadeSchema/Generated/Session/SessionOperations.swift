// Generated from Schema/session.graphql by codegen. Do not edit.

public import CascadeClient

extension Session {
  /// Read one session.
  public static let get = Operation<Session.Get.Input, Session>(
    "session.get", .get, "/api/users/{userId}/sessions/{sessionId}"
  )

  /// List, page by page.
  public static let list = Operation<Session.List.Input, Session.Page>(
    "session.list", .get, "/api/users/{userId}/sessions"
  )

  /// Change what is given; null clears.
  public static let patch = Operation<Session.Patch.Input, Session>(
    "session.patch", .patch, "/api/users/{userId}/sessions/{sessionId}"
  )

  /// Delete it.
  public static let delete = Operation<Session.Delete.Input, Nothing>(
    "session.delete", .delete, "/api/users/{userId}/sessions/{sessionId}"
  )

  /// End all sessions of a user at once, and the connections that they opened.
  ///
  /// Refused with `sessionRequired`, or as any operation is.
  public static let revokeAll = Operation<Session.RevokeAll.Input, Nothing>(
    "session.revokeAll", .post, "/api/users/{userId}/sessions/revoke"
  )

  /// Observed: A place where a user is signed in.
  public static let observed = Resource<Session>(
    "session", .collection, identity: "id", filter: Session.List.Input.facts
  )
}

extension Session: SchemaPatchable {}

// What belongs to an operation stands under its name.
extension Session {
  /// Read one session.
  public enum Get {}
  /// List, page by page.
  public enum List {}
  /// Delete it.
  public enum Delete {}
  /// End all sessions of a user at once, and the connections that they opened.
  public enum RevokeAll {}
}
