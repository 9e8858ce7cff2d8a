// Generated from Schema/playback.graphql by codegen. Do not edit.

public import API
internal import Wire

extension Playback {
  /// Read the playback.
  public enum Get {
    public static let operation = Operation(
      "playback.get", rpc: "PlaybackService/Get", "GET", "/api/rooms/{roomId}/playback",
      allow: [.viewRoom], isIdempotent: true, isServed: false, parameters: NameTable("roomId 1010! clientProfile 1"))
  }
}

extension Playback {
  /// Compute it for a player that says what it can do, or for another media than the one that is on.
  public enum Resolve {
    public static let operation = Operation(
      "playback.resolve", rpc: "PlaybackService/Resolve", "POST", "/api/rooms/{roomId}/playback/resolve",
      allow: [.viewRoom], isIdempotent: true, isServed: false, parameters: NameTable("roomId 1010!"),
      takesOperationID: true, hasBody: true)
  }
}

extension Playback {
  /// All of them, in the schema's order.
  public static let operations: [Operation] = [
    Get.operation,
    Resolve.operation,
  ]
}
