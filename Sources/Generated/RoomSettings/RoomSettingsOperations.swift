// Generated from Schema/roomSettings.graphql by codegen. Do not edit.

public import API
internal import Wire

extension RoomSettings {
  /// Read the room settings.
  public enum Get {
    public static let operation = Operation(
      "roomSettings.get", rpc: "RoomSettingsService/Get", "GET", "/api/rooms/{roomId}/settings",
      allow: [.viewRoom], isIdempotent: true, isServed: false, parameters: NameTable("roomId 1010!"))
  }
}

extension RoomSettings.Patch {
  public static let operation = Operation(
    "roomSettings.patch", rpc: "RoomSettingsService/Patch", "PATCH", "/api/rooms/{roomId}/settings",
    allow: [.manageRoomSettings], isIdempotent: true, isServed: false, parameters: NameTable("roomId 1010!"),
    takesBase: true, takesOperationID: true, hasBody: true, isPatch: true)
}

extension RoomSettings {
  /// Make everything as it is in a new room.
  public enum Reset {
    public static let operation = Operation(
      "roomSettings.reset", rpc: "RoomSettingsService/Reset", "POST", "/api/rooms/{roomId}/settings/reset",
      allow: [.manageRoomSettings], isIdempotent: true, isServed: false, parameters: NameTable("roomId 1010!"),
      takesBase: true, takesOperationID: true, hasBody: true)
  }
}

extension RoomSettings {
  /// All of them, in the schema's order.
  public static let operations: [Operation] = [
    Get.operation,
    Patch.operation,
    Reset.operation,
  ]
}
