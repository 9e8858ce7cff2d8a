// Generated from Schema/member.graphql by codegen. Do not edit.

internal import API

extension Surface {
  /// What can be called of `Member` from a command line.
  static let memberCommands: [CallCommand] = [
    CallCommand(
      Member.Get.operation, input: Member.Get.Input.self, output: Member.self,
      help: "Read one member.",
      flags: """
        roomId text! The room that it is about.
        memberId text! The member that it is about.
        """),
    CallCommand(
      Member.List.operation, input: Member.List.Input.self, output: Member.Page.self,
      help: "List, page by page.",
      flags: """
        roomId text! The room that it is about.
        userId text Only those with this user id.
        role text Only those with this role. One of creator, admin, member, guest.
        limit number How many at most. Default: 50. 1 to 200.
        cursor text Where the last page ended: its `nextCursor`. At most 512 characters.
        order text What comes first. One of name, nameDesc, joinedAt, joinedAtDesc.
        """),
    CallCommand(
      Member.Patch.operation, input: Member.Patch.Input.self, output: Member.self,
      help: "Change what is given; null clears.",
      flags: """
        roomId text! The room that it is about.
        memberId text! The member that it is about.
        patch.remarkName text What it wants to be called in this room; null when it wants no other name. 1 to 64 characters.
        patch.displayTag text A word that stands behind its name; null when there is none. 1 to 16 characters.
        expectedVersion number The version that the caller saw; refused when it is no longer that. At least 0.
        operationId text Names this very call: a repeat answers what the first did. 1 to 128 characters. Matches `[!-~]+`.
        """),
    CallCommand(
      Member.Delete.operation, input: Member.Delete.Input.self, output: Nothing.self,
      help: "Delete it.",
      flags: """
        roomId text! The room that it is about.
        memberId text! The member that it is about.
        expectedVersion number The version that the caller saw; refused when it is no longer that. At least 0.
        operationId text Names this very call: a repeat answers what the first did. 1 to 128 characters. Matches `[!-~]+`.
        """),
    CallCommand(
      Member.Add.operation, input: Member.Add.Input.self, output: Member.self,
      help: "Bring a user in without its asking.",
      flags: """
        roomId text! The room that it is about.
        userId text! The user.
        operationId text Names this very call: a repeat answers what the first did. 1 to 128 characters. Matches `[!-~]+`.
        """),
    CallCommand(
      Member.SetPermissions.operation, input: Member.SetPermissions.Input.self, output: Member.self,
      help: "Change what a member is and may. One gives no more than one has oneself.",
      flags: """
        roomId text! The room that it is about.
        memberId text! The member that it is about.
        role text! What it is from now on: administrator or member; a guest stays one. One of creator, admin, member, guest.
        additions text* What it may beside what that role may here. At most 64 elements.
        removals text* What it may not. At most 64 elements.
        expectedVersion number The version that the caller saw; refused when it is no longer that. At least 0.
        operationId text Names this very call: a repeat answers what the first did. 1 to 128 characters. Matches `[!-~]+`.
        """),
    CallCommand(
      Member.Kick.operation, input: Member.Kick.Input.self, output: Nothing.self,
      help: "Send a member away. It can come back when the cooldown is over.",
      flags: """
        roomId text! The room that it is about.
        memberId text! The member that it is about.
        cooldown text How long it may not come back. Default: 60s. 1 to 2592000 seconds.
        reason text Why; the member is told. At most 500 characters.
        expectedVersion number The version that the caller saw; refused when it is no longer that. At least 0.
        operationId text Names this very call: a repeat answers what the first did. 1 to 128 characters. Matches `[!-~]+`.
        """),
    CallCommand(
      Member.Ban.operation, input: Member.Ban.Input.self, output: Nothing.self,
      help: "Send a member away and keep it out.",
      flags: """
        roomId text! The room that it is about.
        memberId text! The member that it is about.
        reason text Why; the member is told. At most 500 characters.
        until text Until when; for good when left out.
        expectedVersion number The version that the caller saw; refused when it is no longer that. At least 0.
        operationId text Names this very call: a repeat answers what the first did. 1 to 128 characters. Matches `[!-~]+`.
        """),
  ]
}
