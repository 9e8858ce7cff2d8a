// Generated from Schema/playlist.graphql by codegen. Do not edit.

public import API
internal import Wire

extension Playlist {
  /// Create a playlist.
  public enum Create {
    public static let operation = Operation(
      "playlist.create", rpc: "PlaylistService/Create", "POST", "/api/rooms/{roomId}/playlist",
      allow: [.manageOwnMedia], status: 201, isServed: false, parameters: NameTable("roomId 1010!"),
      takesOperationID: true, hasBody: true)
  }
}

extension Playlist {
  /// Read one playlist.
  public enum Get {
    public static let operation = Operation(
      "playlist.get", rpc: "PlaylistService/Get", "GET", "/api/rooms/{roomId}/playlist/{playlistId}",
      allow: [.browseLibrary], isIdempotent: true, isServed: false,
      parameters: NameTable("roomId 1010! playlistId 1011!"))
  }
}

extension Playlist {
  /// List, page by page.
  public enum List {
    public static let operation = Operation(
      "playlist.list", rpc: "PlaylistService/List", "GET", "/api/rooms/{roomId}/playlist",
      allow: [.browseLibrary], isIdempotent: true, isServed: false,
      parameters: NameTable("roomId 1010! parentId 4 name 2 creatorId 9 limit 1006 cursor 1007 order 1008"))
  }
}

extension Playlist.Patch {
  public static let operation = Operation(
    "playlist.patch", rpc: "PlaylistService/Patch", "PATCH", "/api/rooms/{roomId}/playlist/{playlistId}",
    allow: [.owner, .deleteMedia], isIdempotent: true, isServed: false,
    parameters: NameTable("roomId 1010! playlistId 1011!"), takesBase: true, takesOperationID: true, hasBody: true,
    isPatch: true)
}

extension Playlist {
  /// Delete it.
  public enum Delete {
    public static let operation = Operation(
      "playlist.delete", rpc: "PlaylistService/Delete", "DELETE", "/api/rooms/{roomId}/playlist/{playlistId}",
      allow: [.owner, .deleteMedia], status: 204, isIdempotent: true, isServed: false,
      parameters: NameTable("roomId 1010! playlistId 1011!"), takesBase: true, takesOperationID: true)
  }
}

extension Playlist {
  /// Put it elsewhere, with all that is in it.
  public enum Move {
    public static let operation = Operation(
      "playlist.move", rpc: "PlaylistService/Move", "POST", "/api/rooms/{roomId}/playlist/{playlistId}/move",
      allow: [.reorderMedia], isIdempotent: true, isServed: false,
      parameters: NameTable("roomId 1010! playlistId 1011!"), takesBase: true, takesOperationID: true, hasBody: true)
  }
}

extension Playlist {
  /// All of them, in the schema's order.
  public static let operations: [Operation] = [
    Create.operation,
    Get.operation,
    List.operation,
    Patch.operation,
    Delete.operation,
    Move.operation,
  ]
}
