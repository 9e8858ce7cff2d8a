// Generated from Schema/media.graphql by codegen. Do not edit.

public import API
internal import Wire

extension Media {
  /// Create a media.
  public enum Create {
    public static let operation = Operation(
      "media.create", rpc: "MediaService/Create", "POST", "/api/rooms/{roomId}/media",
      allow: [.manageOwnMedia], status: 201, isServed: false, parameters: NameTable("roomId 1010!"),
      takesOperationID: true, hasBody: true)
  }
}

extension Media {
  /// Read one media.
  public enum Get {
    public static let operation = Operation(
      "media.get", rpc: "MediaService/Get", "GET", "/api/rooms/{roomId}/media/{mediaId}",
      allow: [.browseLibrary], isIdempotent: true, isServed: false, parameters: NameTable("roomId 1010! mediaId 1011!"))
  }
}

extension Media {
  /// List, page by page.
  public enum List {
    public static let operation = Operation(
      "media.list", rpc: "MediaService/List", "GET", "/api/rooms/{roomId}/media",
      allow: [.browseLibrary], isIdempotent: true, isServed: false,
      parameters: NameTable(
        "roomId 1010! playlistId 4 creatorId 13 provider 8 isLive 9 limit 1006 cursor 1007 order 1008"))
  }
}

extension Media.Patch {
  public static let operation = Operation(
    "media.patch", rpc: "MediaService/Patch", "PATCH", "/api/rooms/{roomId}/media/{mediaId}",
    allow: [.owner, .deleteMedia], isIdempotent: true, isServed: false,
    parameters: NameTable("roomId 1010! mediaId 1011!"), takesBase: true, takesOperationID: true, hasBody: true,
    isPatch: true)
}

extension Media {
  /// Delete it.
  public enum Delete {
    public static let operation = Operation(
      "media.delete", rpc: "MediaService/Delete", "DELETE", "/api/rooms/{roomId}/media/{mediaId}",
      allow: [.owner, .deleteMedia], status: 204, isIdempotent: true, isServed: false,
      parameters: NameTable("roomId 1010! mediaId 1011!"), takesBase: true, takesOperationID: true)
  }
}

extension Media {
  /// See where it comes from.
  public enum ReadSource {
    public static let operation = Operation(
      "media.readSource", rpc: "MediaService/ReadSource", "GET", "/api/rooms/{roomId}/media/{mediaId}/source",
      allow: [.owner], isIdempotent: true, isServed: false, parameters: NameTable("roomId 1010! mediaId 1011!"))
  }
}

extension Media {
  /// Add several addresses at once, all or none.
  public enum AddLinks {
    public static let operation = Operation(
      "media.addLinks", rpc: "MediaService/AddLinks", "POST", "/api/rooms/{roomId}/media/batch",
      allow: [.manageOwnMedia], isServed: false, parameters: NameTable("roomId 1010!"), takesOperationID: true,
      hasBody: true)
  }
}

extension Media {
  /// Put several elsewhere, in the order that they are named in.
  public enum Move {
    public static let operation = Operation(
      "media.move", rpc: "MediaService/Move", "POST", "/api/rooms/{roomId}/media/move",
      allow: [.reorderMedia], isIdempotent: true, isServed: false, parameters: NameTable("roomId 1010!"),
      takesOperationID: true, hasBody: true)
  }
}

extension Media {
  /// Delete several at once, all or none. Others' take the permission for it.
  public enum Remove {
    public static let operation = Operation(
      "media.remove", rpc: "MediaService/Remove", "POST", "/api/rooms/{roomId}/media/delete",
      allow: [.manageOwnMedia, .deleteMedia], status: 204, isIdempotent: true, isServed: false,
      parameters: NameTable("roomId 1010!"), takesOperationID: true, hasBody: true)
  }
}

extension Media {
  /// Delete all media of a folder, or all of the room.
  public enum Clear {
    public static let operation = Operation(
      "media.clear", rpc: "MediaService/Clear", "DELETE", "/api/rooms/{roomId}/media",
      allow: [.clearMedia], status: 204, isIdempotent: true, isServed: false,
      parameters: NameTable("roomId 1010! playlistId 1"), takesOperationID: true)
  }
}

extension Media {
  /// Find media by words in their names.
  public enum Search {
    public static let operation = Operation(
      "media.search", rpc: "MediaService/Search", "GET", "/api/rooms/{roomId}/media/search",
      allow: [.browseLibrary], isIdempotent: true, isServed: false,
      parameters: NameTable("roomId 1010! text 1! limit 2 cursor 3"))
  }
}

extension Media {
  /// All of them, in the schema's order.
  public static let operations: [Operation] = [
    Create.operation,
    Get.operation,
    List.operation,
    Patch.operation,
    Delete.operation,
    ReadSource.operation,
    AddLinks.operation,
    Move.operation,
    Remove.operation,
    Clear.operation,
    Search.operation,
  ]
}
