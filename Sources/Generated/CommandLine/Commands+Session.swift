// Generated from Schema/session.graphql by codegen. Do not edit.

internal import API

extension Surface {
  /// What can be called of `Session` from a command line.
  static let sessionCommands: [CallCommand] = [
    CallCommand(
      Session.Get.operation, input: Session.Get.Input.self, output: Session.self,
      help: "Read one session.",
      flags: """
        userId text! The user that it is about.
        sessionId text! The session that it is about.
        """),
    CallCommand(
      Session.List.operation, input: Session.List.Input.self, output: Session.Page.self,
      help: "List, page by page.",
      flags: """
        userId text! The user that it is about.
        limit number How many at most. Default: 50. 1 to 200.
        cursor text Where the last page ended: its `nextCursor`. At most 512 characters.
        order text What comes first. One of lastUsedAt, lastUsedAtDesc, createdAt, createdAtDesc.
        """),
    CallCommand(
      Session.Patch.operation, input: Session.Patch.Input.self, output: Session.self,
      help: "Change what is given; null clears.",
      flags: """
        userId text! The user that it is about.
        sessionId text! The session that it is about.
        patch.name text What the user calls it: the kitchen tablet. At most 64 characters.
        expectedVersion number The version that the caller saw; refused when it is no longer that. At least 0.
        operationId text Names this very call: a repeat answers what the first did. 1 to 128 characters. Matches `[!-~]+`.
        """),
    CallCommand(
      Session.Delete.operation, input: Session.Delete.Input.self, output: Nothing.self,
      help: "Delete it.",
      flags: """
        userId text! The user that it is about.
        sessionId text! The session that it is about.
        expectedVersion number The version that the caller saw; refused when it is no longer that. At least 0.
        operationId text Names this very call: a repeat answers what the first did. 1 to 128 characters. Matches `[!-~]+`.
        """),
    CallCommand(
      Session.RevokeAll.operation, input: Session.RevokeAll.Input.self, output: Nothing.self,
      help: "End all sessions of a user at once, and the connections that they opened.",
      flags: """
        userId text! The user that it is about.
        keepsOwn boolean Whether the caller's own goes on, where it is one of them. Default: true.
        operationId text Names this very call: a repeat answers what the first did. 1 to 128 characters. Matches `[!-~]+`.
        """),
  ]
}
