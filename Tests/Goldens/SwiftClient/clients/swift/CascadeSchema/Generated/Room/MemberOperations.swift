// Generated from Schema/room.graphql by codegen. Do not edit.

public import CascadeClient

extension Member {
  /// Get a member.
  public static let get = Operation<Member.Get.Input, Member>(
    "member.get", .get, "/api/rooms/{roomId}/members/{memberId}"
  )

  /// List a member.
  public static let list = Operation<Member.List.Input, Member.Page>("member.list", .get, "/api/rooms/{roomId}/members")

  /// Patch a member.
  public static let patch = Operation<Member.Patch.Input, Member>(
    "member.patch", .patch, "/api/rooms/{roomId}/members/{memberId}"
  )

  /// Observed: Somebody in a room.
  public static let observed = Resource<Member>("member", .collection, identity: "id", filter: Member.List.Input.facts)
}

extension Member: SchemaPatchable {}

// What belongs to an operation stands under its name.
extension Member {
  /// Get a member.
  public enum Get {}
  /// List a member.
  public enum List {}
}
