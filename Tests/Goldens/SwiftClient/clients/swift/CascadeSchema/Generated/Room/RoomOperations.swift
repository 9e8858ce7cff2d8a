// Generated from Schema/room.graphql by codegen. Do not edit.

public import CascadeClient

extension Room {
  /// Create a room.
  public static let create = Operation<Room.Create.Input, Room>("room.create", .post, "/api/rooms")

  /// Get a room.
  public static let get = Operation<Room.Get.Input, Room>("room.get", .get, "/api/rooms/{roomId}")

  /// List a room.
  public static let list = Operation<Room.List.Input, Room.Page>("room.list", .get, "/api/rooms")

  /// Patch a room.
  public static let patch = Operation<Room.Patch.Input, Room>("room.patch", .patch, "/api/rooms/{roomId}")

  /// Delete a room.
  public static let delete = Operation<Room.Delete.Input, Nothing>("room.delete", .delete, "/api/rooms/{roomId}")

  /// Join a room.
  ///
  /// Refused with `wrongPassword`, `roomFull`, or as any operation is.
  public static let join = Operation<Room.Join.Input, Member>("room.join", .post, "/api/rooms/{roomId}/join")

  /// Leave a room.
  @available(*, deprecated, message: "Delete the member instead.")
  public static let leave = Operation<Room.Leave.Input, Nothing>("room.leave", .post, "/api/rooms/{roomId}/leave")

  /// Observed: A place where people watch together.
  public static let observed = Resource<Room>("room", .state, identity: "id", filter: Room.List.Input.facts)
}

extension Room: SchemaPatchable {}

// What belongs to an operation stands under its name.
extension Room {
  /// Create a room.
  public enum Create {}
  /// Get a room.
  public enum Get {}
  /// List a room.
  public enum List {}
  /// Delete a room.
  public enum Delete {}
  /// Join a room.
  public enum Join {}
  /// Leave a room.
  public enum Leave {}
}
