// Generated from Schema/roomSettings.graphql by codegen. Do not edit.

public import CascadeClient

extension RoomSettings {
  /// Read the room settings.
  public static let get = Operation<RoomSettings.Get.Input, RoomSettings>(
    "roomSettings.get", .get, "/api/rooms/{roomId}/settings"
  )

  /// Change what is given; null clears.
  ///
  /// Refused with `permissionOutOfReach`, or as any operation is.
  public static let patch = Operation<RoomSettings.Patch.Input, RoomSettings>(
    "roomSettings.patch", .patch, "/api/rooms/{roomId}/settings"
  )

  /// Make everything as it is in a new room.
  public static let reset = Operation<RoomSettings.Reset.Input, RoomSettings>(
    "roomSettings.reset", .post, "/api/rooms/{roomId}/settings/reset"
  )

  /// Observed: How a room works.
  public static let observed = Resource<RoomSettings>("roomSettings", .state)
}

extension RoomSettings: SchemaPatchable {}

// What belongs to an operation stands under its name.
extension RoomSettings {
  /// Read the room settings.
  public enum Get {}
  /// Make everything as it is in a new room.
  public enum Reset {}
}
