// Generated from Schema/member.graphql by codegen. Do not edit.

public import CascadeClient

extension Member {
  /// Read one member.
  public static let get = Operation<Member.Get.Input, Member>(
    "member.get", .get, "/api/rooms/{roomId}/members/{memberId}"
  )

  /// List, page by page.
  public static let list = Operation<Member.List.Input, Member.Page>("member.list", .get, "/api/rooms/{roomId}/members")

  /// Change what is given; null clears.
  public static let patch = Operation<Member.Patch.Input, Member>(
    "member.patch", .patch, "/api/rooms/{roomId}/members/{memberId}"
  )

  /// Delete it.
  ///
  /// Refused with `permissionOutOfReach`, `creatorStays`, or as any operation is.
  public static let delete = Operation<Member.Delete.Input, Nothing>(
    "member.delete", .delete, "/api/rooms/{roomId}/members/{memberId}"
  )

  /// Bring a user in without its asking.
  ///
  /// Refused with `banned`, `roomFull`, `alreadyMember`, or as any operation is.
  public static let add = Operation<Member.Add.Input, Member>("member.add", .post, "/api/rooms/{roomId}/members")

  /// Change what a member is and may. One gives no more than one has oneself.
  ///
  /// Refused with `permissionOutOfReach`, `creatorStays`, or as any operation is.
  public static let setPermissions = Operation<Member.SetPermissions.Input, Member>(
    "member.setPermissions", .put, "/api/rooms/{roomId}/members/{memberId}/permissions"
  )

  /// Send a member away. It can come back when the cooldown is over.
  ///
  /// Refused with `permissionOutOfReach`, `creatorStays`, or as any operation is.
  public static let kick = Operation<Member.Kick.Input, Nothing>(
    "member.kick", .post, "/api/rooms/{roomId}/members/{memberId}/kick"
  )

  /// Send a member away and keep it out.
  ///
  /// Refused with `permissionOutOfReach`, `creatorStays`, or as any operation is.
  public static let ban = Operation<Member.Ban.Input, Nothing>(
    "member.ban", .post, "/api/rooms/{roomId}/members/{memberId}/ban"
  )

  /// Observed: Somebody who belongs to a room.
  public static let observed = Resource<Member>("member", .collection, identity: "id", filter: Member.List.Input.facts)
}

extension Member: SchemaPatchable {}

// What belongs to an operation stands under its name.
extension Member {
  /// Read one member.
  public enum Get {}
  /// List, page by page.
  public enum List {}
  /// Delete it.
  public enum Delete {}
  /// Bring a user in without its asking.
  public enum Add {}
  /// Change what a member is and may. One gives no more than one has oneself.
  public enum SetPermissions {}
  /// Send a member away. It can come back when the cooldown is over.
  public enum Kick {}
  /// Send a member away and keep it out.
  public enum Ban {}
}
