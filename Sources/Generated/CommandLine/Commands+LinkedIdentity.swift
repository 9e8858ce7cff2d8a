// Generated from Schema/linkedIdentity.graphql by codegen. Do not edit.

internal import API

extension Surface {
  /// What can be called of `LinkedIdentity` from a command line.
  static let linkedIdentityCommands: [CallCommand] = [
    CallCommand(
      LinkedIdentity.Get.operation, input: LinkedIdentity.Get.Input.self, output: LinkedIdentity.self,
      help: "Read one linked identity.",
      flags: """
        userId text! The user that it is about.
        linkedIdentityId text! The linked identity that it is about.
        """),
    CallCommand(
      LinkedIdentity.List.operation, input: LinkedIdentity.List.Input.self, output: LinkedIdentity.Page.self,
      help: "List, page by page.",
      flags: """
        userId text! The user that it is about.
        limit number How many at most. Default: 50. 1 to 200.
        cursor text Where the last page ended: its `nextCursor`. At most 512 characters.
        order text What comes first. One of createdAt, createdAtDesc.
        """),
    CallCommand(
      LinkedIdentity.Delete.operation, input: LinkedIdentity.Delete.Input.self, output: Nothing.self,
      help: "Delete it.",
      flags: """
        userId text! The user that it is about.
        linkedIdentityId text! The linked identity that it is about.
        expectedVersion number The version that the caller saw; refused when it is no longer that. At least 0.
        operationId text Names this very call: a repeat answers what the first did. 1 to 128 characters. Matches `[!-~]+`.
        """),
    CallCommand(
      LinkedIdentity.Begin.operation, input: LinkedIdentity.Begin.Input.self, output: OAuthStart.self,
      help: "Begin to link an account of another service to one's own, as `auth.beginOAuth` begins to sign in.",
      flags: """
        userId text! The user that it is about.
        providerId text! The service.
        returnTo text Where the browser goes in the end: a path of this server. Default: /. At most 512 characters.
        loopbackPort number Where a program waits for the browser instead: http://127.0.0.1, at this port. 1 to 65535.
        operationId text Names this very call: a repeat answers what the first did. 1 to 128 characters. Matches `[!-~]+`.
        """),
  ]
}
