// Generated from Schema/room.graphql by codegen. Do not edit.

public import API
internal import Wire

extension Room {
  /// Create a room.
  public enum Create {
    public static let operation = Operation(
      "room.create", rpc: "RoomService/Create", "POST", "/api/rooms",
      allow: [.signedIn], status: 201, isServed: false,
      limit: CallLimit(30, per: .seconds(3600), burst: 10, by: .caller), parameters: NameTable(""),
      takesOperationID: true, hasBody: true)
  }
}

extension Room {
  /// Read one room.
  public enum Get {
    public static let operation = Operation(
      "room.get", rpc: "RoomService/Get", "GET", "/api/rooms/{roomId}",
      allow: [.viewRoom, .serverAdmin], isIdempotent: true, isServed: false, parameters: NameTable("roomId 1011!"))
  }
}

extension Room {
  /// List, page by page.
  public enum List {
    public static let operation = Operation(
      "room.list", rpc: "RoomService/List", "GET", "/api/rooms",
      allow: [.signedIn, .guest], isIdempotent: true, isServed: false,
      parameters: NameTable("name 2 creatorId 11 visibility 4 status 10 category 5 limit 1006 cursor 1007 order 1008"))
  }
}

extension Room.Patch {
  public static let operation = Operation(
    "room.patch", rpc: "RoomService/Patch", "PATCH", "/api/rooms/{roomId}",
    allow: [.manageRoomSettings], isIdempotent: true, isServed: false, parameters: NameTable("roomId 1011!"),
    takesBase: true, takesOperationID: true, hasBody: true, isPatch: true)
}

extension Room {
  /// Delete it.
  public enum Delete {
    public static let operation = Operation(
      "room.delete", rpc: "RoomService/Delete", "DELETE", "/api/rooms/{roomId}",
      allow: [.deleteRoom, .serverAdmin], status: 204, isIdempotent: true, isServed: false,
      parameters: NameTable("roomId 1011!"), takesBase: true, takesOperationID: true)
  }
}

extension Room {
  /// Enter the room. A guest enters only where the room lets guests in; who belongs to it already is told so again.
  public enum Join {
    public static let operation = Operation(
      "room.join", rpc: "RoomService/Join", "POST", "/api/rooms/{roomId}/join",
      allow: [.signedIn, .guest], isIdempotent: true, isServed: false,
      limit: CallLimit(60, per: .seconds(60), burst: 60, by: .caller), parameters: NameTable("roomId 1011!"),
      takesBase: true, takesOperationID: true, hasBody: true)
  }
}

extension Room {
  /// Leave the room, and belong to it no more.
  public enum Leave {
    public static let operation = Operation(
      "room.leave", rpc: "RoomService/Leave", "POST", "/api/rooms/{roomId}/leave",
      allow: [.viewRoom], status: 204, isIdempotent: true, isServed: false, parameters: NameTable("roomId 1011!"),
      takesBase: true, takesOperationID: true, hasBody: true)
  }
}

extension Room {
  /// Close the room: who belongs to it can read, nobody can enter or watch.
  public enum Close {
    public static let operation = Operation(
      "room.close", rpc: "RoomService/Close", "POST", "/api/rooms/{roomId}/close",
      allow: [.manageRoomSettings, .serverAdmin], isIdempotent: true, isServed: false,
      parameters: NameTable("roomId 1011!"), takesBase: true, takesOperationID: true, hasBody: true)
  }
}

extension Room {
  /// Open a room again that was closed.
  public enum Reopen {
    public static let operation = Operation(
      "room.reopen", rpc: "RoomService/Reopen", "POST", "/api/rooms/{roomId}/reopen",
      allow: [.manageRoomSettings, .serverAdmin], isIdempotent: true, isServed: false,
      parameters: NameTable("roomId 1011!"), takesBase: true, takesOperationID: true, hasBody: true)
  }
}

extension Room {
  /// Hand the room over to another member, and stay as an administrator of it.
  public enum Transfer {
    public static let operation = Operation(
      "room.transfer", rpc: "RoomService/Transfer", "POST", "/api/rooms/{roomId}/transfer",
      allow: [.owner, .serverAdmin], isServed: false, parameters: NameTable("roomId 1011!"), takesBase: true,
      takesOperationID: true, hasBody: true)
  }
}

extension Room {
  /// Take a deletion back, before it is final.
  public enum Restore {
    public static let operation = Operation(
      "room.restore", rpc: "RoomService/Restore", "POST", "/api/rooms/{roomId}/restore",
      allow: [.owner, .serverAdmin], isServed: false, parameters: NameTable("roomId 1011!"), takesBase: true,
      takesOperationID: true, hasBody: true)
  }
}

extension Room {
  /// Keep everybody out, by order of the server's administrators.
  public enum Ban {
    public static let operation = Operation(
      "room.ban", rpc: "RoomService/Ban", "POST", "/api/rooms/{roomId}/ban",
      allow: [.serverAdmin], isIdempotent: true, isServed: false, parameters: NameTable("roomId 1011!"),
      takesBase: true, takesOperationID: true, hasBody: true)
  }
}

extension Room {
  /// Let people in again.
  public enum Unban {
    public static let operation = Operation(
      "room.unban", rpc: "RoomService/Unban", "DELETE", "/api/rooms/{roomId}/ban",
      allow: [.serverAdmin], isIdempotent: true, isServed: false, parameters: NameTable("roomId 1011!"),
      takesBase: true, takesOperationID: true)
  }
}

extension Room {
  /// Let a user in again whom the room banned or sent away.
  public enum Pardon {
    public static let operation = Operation(
      "room.pardon", rpc: "RoomService/Pardon", "POST", "/api/rooms/{roomId}/pardon",
      allow: [.removeMembers], status: 204, isIdempotent: true, isServed: false, parameters: NameTable("roomId 1011!"),
      takesBase: true, takesOperationID: true, hasBody: true)
  }
}

extension Room {
  /// Make an invitation, to be passed on as a link. Users enter by it without password or approval.
  public enum Invite {
    public static let operation = Operation(
      "room.invite", rpc: "RoomService/Invite", "POST", "/api/rooms/{roomId}/invitations",
      allow: [.addMembers], isServed: false, parameters: NameTable("roomId 1011!"), takesBase: true,
      takesOperationID: true, hasBody: true)
  }
}

extension Room {
  /// Withdraw all invitations at once.
  public enum RevokeInvitations {
    public static let operation = Operation(
      "room.revokeInvitations", rpc: "RoomService/RevokeInvitations", "DELETE", "/api/rooms/{roomId}/invitations",
      allow: [.addMembers], status: 204, isIdempotent: true, isServed: false, parameters: NameTable("roomId 1011!"),
      takesBase: true, takesOperationID: true)
  }
}

extension Room {
  /// Send all guests away at once, and void their tokens.
  public enum RevokeGuests {
    public static let operation = Operation(
      "room.revokeGuests", rpc: "RoomService/RevokeGuests", "DELETE", "/api/rooms/{roomId}/guests",
      allow: [.removeMembers], status: 204, isIdempotent: true, isServed: false, parameters: NameTable("roomId 1011!"),
      takesBase: true, takesOperationID: true)
  }
}

extension Room {
  /// Find rooms that everybody may find, the liveliest first.
  public enum Discover {
    public static let operation = Operation(
      "room.discover", rpc: "RoomService/Discover", "GET", "/api/rooms/discover",
      allow: [.anyone], isIdempotent: true, isServed: false,
      parameters: NameTable("text 1 category 2 label 3 limit 4 cursor 5"))
  }
}

extension Room {
  /// See of a room what everybody who knows of it may see, and how one gets in.
  public enum Preview {
    public static let operation = Operation(
      "room.preview", rpc: "RoomService/Preview", "GET", "/api/rooms/{roomId}/preview",
      allow: [.anyone], isIdempotent: true, isServed: false, parameters: NameTable("roomId 1011!"))
  }
}

extension Room {
  /// All of them, in the schema's order.
  public static let operations: [Operation] = [
    Create.operation,
    Get.operation,
    List.operation,
    Patch.operation,
    Delete.operation,
    Join.operation,
    Leave.operation,
    Close.operation,
    Reopen.operation,
    Transfer.operation,
    Restore.operation,
    Ban.operation,
    Unban.operation,
    Pardon.operation,
    Invite.operation,
    RevokeInvitations.operation,
    RevokeGuests.operation,
    Discover.operation,
    Preview.operation,
  ]
}
