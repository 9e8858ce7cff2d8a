// Generated from Schema/room.graphql by codegen. Do not edit.

public import CascadeClient

extension Room {
  /// Create a room.
  ///
  /// Refused with `tooManyRooms`, or as any operation is.
  public static let create = Operation<Room.Create.Input, Room>("room.create", .post, "/api/rooms")

  /// Read one room.
  public static let get = Operation<Room.Get.Input, Room>("room.get", .get, "/api/rooms/{roomId}")

  /// List, page by page.
  public static let list = Operation<Room.List.Input, Room.Page>("room.list", .get, "/api/rooms")

  /// Change what is given; null clears.
  public static let patch = Operation<Room.Patch.Input, Room>("room.patch", .patch, "/api/rooms/{roomId}")

  /// Delete it.
  public static let delete = Operation<Room.Delete.Input, Nothing>("room.delete", .delete, "/api/rooms/{roomId}")

  /// Enter the room. A guest enters only where the room lets guests in; who belongs to it already is told so again.
  ///
  /// Refused with `wrongPassword`, `banned`, `kicked`, `guestsNotAllowed`, `invitationRequired`, `approvalRequired`,
  /// `roomFull`, `roomClosed`, or as any operation is.
  public static let join = Operation<Room.Join.Input, Member>("room.join", .post, "/api/rooms/{roomId}/join")

  /// Leave the room, and belong to it no more.
  ///
  /// Refused with `creatorStays`, or as any operation is.
  public static let leave = Operation<Room.Leave.Input, Nothing>("room.leave", .post, "/api/rooms/{roomId}/leave")

  /// Close the room: who belongs to it can read, nobody can enter or watch.
  public static let close = Operation<Room.Close.Input, Room>("room.close", .post, "/api/rooms/{roomId}/close")

  /// Open a room again that was closed.
  public static let reopen = Operation<Room.Reopen.Input, Room>("room.reopen", .post, "/api/rooms/{roomId}/reopen")

  /// Hand the room over to another member, and stay as an administrator of it.
  ///
  /// Refused with `tooManyRooms`, or as any operation is.
  public static let transfer = Operation<Room.Transfer.Input, Room>(
    "room.transfer", .post, "/api/rooms/{roomId}/transfer"
  )

  /// Take a deletion back, before it is final.
  ///
  /// Refused with `tooManyRooms`, or as any operation is.
  public static let restore = Operation<Room.Restore.Input, Room>("room.restore", .post, "/api/rooms/{roomId}/restore")

  /// Keep everybody out, by order of the server's administrators.
  public static let ban = Operation<Room.Ban.Input, Room>("room.ban", .post, "/api/rooms/{roomId}/ban")

  /// Let people in again.
  public static let unban = Operation<Room.Unban.Input, Room>("room.unban", .delete, "/api/rooms/{roomId}/ban")

  /// Let a user in again whom the room banned or sent away.
  public static let pardon = Operation<Room.Pardon.Input, Nothing>("room.pardon", .post, "/api/rooms/{roomId}/pardon")

  /// Make an invitation, to be passed on as a link. Users enter by it without password or approval.
  ///
  /// Refused with `guestsNotAllowed`, or as any operation is.
  public static let invite = Operation<Room.Invite.Input, Invitation>(
    "room.invite", .post, "/api/rooms/{roomId}/invitations"
  )

  /// Withdraw all invitations at once.
  public static let revokeInvitations = Operation<Room.RevokeInvitations.Input, Nothing>(
    "room.revokeInvitations", .delete, "/api/rooms/{roomId}/invitations"
  )

  /// Send all guests away at once, and void their tokens.
  public static let revokeGuests = Operation<Room.RevokeGuests.Input, Nothing>(
    "room.revokeGuests", .delete, "/api/rooms/{roomId}/guests"
  )

  /// Find rooms that everybody may find, the liveliest first.
  public static let discover = Operation<Room.Discover.Input, RoomPreviewPage>(
    "room.discover", .get, "/api/rooms/discover"
  )

  /// See of a room what everybody who knows of it may see, and how one gets in.
  public static let preview = Operation<Room.Preview.Input, RoomPreview>(
    "room.preview", .get, "/api/rooms/{roomId}/preview"
  )

  /// Observed: A place where people watch together.
  public static let observed = Resource<Room>("room", .state, identity: "id", filter: Room.List.Input.facts)
}

extension Room: SchemaPatchable {}

// What belongs to an operation stands under its name.
extension Room {
  /// Create a room.
  public enum Create {}
  /// Read one room.
  public enum Get {}
  /// List, page by page.
  public enum List {}
  /// Delete it.
  public enum Delete {}
  /// Enter the room. A guest enters only where the room lets guests in; who belongs to it already is told so again.
  public enum Join {}
  /// Leave the room, and belong to it no more.
  public enum Leave {}
  /// Close the room: who belongs to it can read, nobody can enter or watch.
  public enum Close {}
  /// Open a room again that was closed.
  public enum Reopen {}
  /// Hand the room over to another member, and stay as an administrator of it.
  public enum Transfer {}
  /// Take a deletion back, before it is final.
  public enum Restore {}
  /// Keep everybody out, by order of the server's administrators.
  public enum Ban {}
  /// Let people in again.
  public enum Unban {}
  /// Let a user in again whom the room banned or sent away.
  public enum Pardon {}
  /// Make an invitation, to be passed on as a link. Users enter by it without password or approval.
  public enum Invite {}
  /// Withdraw all invitations at once.
  public enum RevokeInvitations {}
  /// Send all guests away at once, and void their tokens.
  public enum RevokeGuests {}
  /// Find rooms that everybody may find, the liveliest first.
  public enum Discover {}
  /// See of a room what everybody who knows of it may see, and how one gets in.
  public enum Preview {}
}
