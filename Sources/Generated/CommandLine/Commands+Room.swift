// Generated from Schema/room.graphql by codegen. Do not edit.

internal import API

extension Surface {
  /// What can be called of `Room` from a command line.
  static let roomCommands: [CallCommand] = [
    CallCommand(
      Room.Create.operation, input: Room.Create.Input.self, output: Room.self,
      help: "Create a room.",
      flags: """
        name text! What people call it. 1 to 128 characters.
        description text What it is about. At most 500 characters.
        visibility text Who finds it. One of public, unlisted, private. Default: unlisted.
        category text What kind of room it is, in a word that the server's operators chose. 1 to 32 characters. Matches `[a-z0-9-]+`.
        labels text* Words to find it by. 1 to 32 characters. At most 10 elements.
        maxMembers number How many may be members at once. Default: 100. 1 to 10000.
        password text The password that guards the door; never shown. 4 to 128 characters.
        operationId text Names this very call: a repeat answers what the first did. 1 to 128 characters. Matches `[!-~]+`.
        """),
    CallCommand(
      Room.Get.operation, input: Room.Get.Input.self, output: Room.self,
      help: "Read one room.",
      flags: """
        roomId text! The room that it is about.
        """),
    CallCommand(
      Room.List.operation, input: Room.List.Input.self, output: Room.Page.self,
      help: "List, page by page.",
      flags: """
        name text Only those with this name. 1 to 128 characters.
        creatorId text Only those with this creator id.
        visibility text Only those with this visibility. One of public, unlisted, private.
        status text Only those with this status. One of active, closed, banned, deleted.
        category text Only those with this category. 1 to 32 characters. Matches `[a-z0-9-]+`.
        limit number How many at most. Default: 50. 1 to 200.
        cursor text Where the last page ended: its `nextCursor`. At most 512 characters.
        order text What comes first. One of name, nameDesc, createdAt, createdAtDesc, memberCount, memberCountDesc.
        """),
    CallCommand(
      Room.Patch.operation, input: Room.Patch.Input.self, output: Room.self,
      help: "Change what is given; null clears.",
      flags: """
        roomId text! The room that it is about.
        patch.name text What people call it. 1 to 128 characters.
        patch.description text What it is about. At most 500 characters.
        patch.visibility text Who finds it. One of public, unlisted, private.
        patch.category text What kind of room it is, in a word that the server's operators chose. 1 to 32 characters. Matches `[a-z0-9-]+`.
        patch.labels text* Words to find it by. 1 to 32 characters. At most 10 elements.
        patch.maxMembers number How many may be members at once. 1 to 10000.
        patch.password text The password that guards the door; never shown. 4 to 128 characters.
        expectedVersion number The version that the caller saw; refused when it is no longer that. At least 0.
        operationId text Names this very call: a repeat answers what the first did. 1 to 128 characters. Matches `[!-~]+`.
        """),
    CallCommand(
      Room.Delete.operation, input: Room.Delete.Input.self, output: Nothing.self,
      help: "Delete it.",
      flags: """
        roomId text! The room that it is about.
        expectedVersion number The version that the caller saw; refused when it is no longer that. At least 0.
        operationId text Names this very call: a repeat answers what the first did. 1 to 128 characters. Matches `[!-~]+`.
        """),
    CallCommand(
      Room.Join.operation, input: Room.Join.Input.self, output: Member.self,
      help:
        "Enter the room. A guest enters only where the room lets guests in; who belongs to it already is told so again.",
      flags: """
        roomId text! The room that it is about.
        password text Needed where the room has one. At most 128 characters.
        invitation text What an invitation to the room carried. At most 512 characters.
        remarkName text What one wants to be called in this room. At most 64 characters.
        expectedVersion number The version that the caller saw; refused when it is no longer that. At least 0.
        operationId text Names this very call: a repeat answers what the first did. 1 to 128 characters. Matches `[!-~]+`.
        """),
    CallCommand(
      Room.Leave.operation, input: Room.Leave.Input.self, output: Nothing.self,
      help: "Leave the room, and belong to it no more.",
      flags: """
        roomId text! The room that it is about.
        expectedVersion number The version that the caller saw; refused when it is no longer that. At least 0.
        operationId text Names this very call: a repeat answers what the first did. 1 to 128 characters. Matches `[!-~]+`.
        """),
    CallCommand(
      Room.Close.operation, input: Room.Close.Input.self, output: Room.self,
      help: "Close the room: who belongs to it can read, nobody can enter or watch.",
      flags: """
        roomId text! The room that it is about.
        expectedVersion number The version that the caller saw; refused when it is no longer that. At least 0.
        operationId text Names this very call: a repeat answers what the first did. 1 to 128 characters. Matches `[!-~]+`.
        """),
    CallCommand(
      Room.Reopen.operation, input: Room.Reopen.Input.self, output: Room.self,
      help: "Open a room again that was closed.",
      flags: """
        roomId text! The room that it is about.
        expectedVersion number The version that the caller saw; refused when it is no longer that. At least 0.
        operationId text Names this very call: a repeat answers what the first did. 1 to 128 characters. Matches `[!-~]+`.
        """),
    CallCommand(
      Room.Transfer.operation, input: Room.Transfer.Input.self, output: Room.self,
      help: "Hand the room over to another member, and stay as an administrator of it.",
      flags: """
        roomId text! The room that it is about.
        memberId text! The member that it goes to; a guest cannot have it.
        expectedVersion number The version that the caller saw; refused when it is no longer that. At least 0.
        operationId text Names this very call: a repeat answers what the first did. 1 to 128 characters. Matches `[!-~]+`.
        """),
    CallCommand(
      Room.Restore.operation, input: Room.Restore.Input.self, output: Room.self,
      help: "Take a deletion back, before it is final.",
      flags: """
        roomId text! The room that it is about.
        expectedVersion number The version that the caller saw; refused when it is no longer that. At least 0.
        operationId text Names this very call: a repeat answers what the first did. 1 to 128 characters. Matches `[!-~]+`.
        """),
    CallCommand(
      Room.Ban.operation, input: Room.Ban.Input.self, output: Room.self,
      help: "Keep everybody out, by order of the server's administrators.",
      flags: """
        roomId text! The room that it is about.
        reason text Why; the members are told. At most 500 characters.
        expectedVersion number The version that the caller saw; refused when it is no longer that. At least 0.
        operationId text Names this very call: a repeat answers what the first did. 1 to 128 characters. Matches `[!-~]+`.
        """),
    CallCommand(
      Room.Unban.operation, input: Room.Unban.Input.self, output: Room.self,
      help: "Let people in again.",
      flags: """
        roomId text! The room that it is about.
        expectedVersion number The version that the caller saw; refused when it is no longer that. At least 0.
        operationId text Names this very call: a repeat answers what the first did. 1 to 128 characters. Matches `[!-~]+`.
        """),
    CallCommand(
      Room.Pardon.operation, input: Room.Pardon.Input.self, output: Nothing.self,
      help: "Let a user in again whom the room banned or sent away.",
      flags: """
        roomId text! The room that it is about.
        userId text! The user.
        expectedVersion number The version that the caller saw; refused when it is no longer that. At least 0.
        operationId text Names this very call: a repeat answers what the first did. 1 to 128 characters. Matches `[!-~]+`.
        """),
    CallCommand(
      Room.Invite.operation, input: Room.Invite.Input.self, output: Invitation.self,
      help: "Make an invitation, to be passed on as a link. Users enter by it without password or approval.",
      flags: """
        roomId text! The room that it is about.
        admitsGuests boolean Whether people without an account enter by it too, where the room lets guests in. Default: false.
        validFor text How long it is good. Default: 86400s. 60 to 2592000 seconds.
        maxUses number How many may use it; any number when left out. 1 to 10000.
        expectedVersion number The version that the caller saw; refused when it is no longer that. At least 0.
        operationId text Names this very call: a repeat answers what the first did. 1 to 128 characters. Matches `[!-~]+`.
        """),
    CallCommand(
      Room.RevokeInvitations.operation, input: Room.RevokeInvitations.Input.self, output: Nothing.self,
      help: "Withdraw all invitations at once.",
      flags: """
        roomId text! The room that it is about.
        expectedVersion number The version that the caller saw; refused when it is no longer that. At least 0.
        operationId text Names this very call: a repeat answers what the first did. 1 to 128 characters. Matches `[!-~]+`.
        """),
    CallCommand(
      Room.RevokeGuests.operation, input: Room.RevokeGuests.Input.self, output: Nothing.self,
      help: "Send all guests away at once, and void their tokens.",
      flags: """
        roomId text! The room that it is about.
        expectedVersion number The version that the caller saw; refused when it is no longer that. At least 0.
        operationId text Names this very call: a repeat answers what the first did. 1 to 128 characters. Matches `[!-~]+`.
        """),
    CallCommand(
      Room.Discover.operation, input: Room.Discover.Input.self, output: RoomPreviewPage.self,
      help: "Find rooms that everybody may find, the liveliest first.",
      flags: """
        text text Words in the name or the description. 2 to 100 characters.
        category text Only rooms of this kind. 1 to 32 characters. Matches `[a-z0-9-]+`.
        label text Only rooms with this label. 1 to 32 characters.
        limit number How many at most. Default: 20. 1 to 100.
        cursor text Where the last page ended: its `nextCursor`. At most 512 characters.
        """),
    CallCommand(
      Room.Preview.operation, input: Room.Preview.Input.self, output: RoomPreview.self,
      help: "See of a room what everybody who knows of it may see, and how one gets in.",
      flags: """
        roomId text! The room that it is about.
        """),
  ]
}
