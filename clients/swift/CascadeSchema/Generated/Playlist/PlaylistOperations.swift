// Generated from Schema/playlist.graphql by codegen. Do not edit.

public import CascadeClient

extension Playlist {
  /// Create a playlist.
  ///
  /// Refused with `playlistFull`, or as any operation is.
  public static let create = Operation<Playlist.Create.Input, Playlist>(
    "playlist.create", .post, "/api/rooms/{roomId}/playlist"
  )

  /// Read one playlist.
  public static let get = Operation<Playlist.Get.Input, Playlist>(
    "playlist.get", .get, "/api/rooms/{roomId}/playlist/{playlistId}"
  )

  /// List, page by page.
  public static let list = Operation<Playlist.List.Input, Playlist.Page>(
    "playlist.list", .get, "/api/rooms/{roomId}/playlist"
  )

  /// Change what is given; null clears.
  public static let patch = Operation<Playlist.Patch.Input, Playlist>(
    "playlist.patch", .patch, "/api/rooms/{roomId}/playlist/{playlistId}"
  )

  /// Delete it.
  public static let delete = Operation<Playlist.Delete.Input, Nothing>(
    "playlist.delete", .delete, "/api/rooms/{roomId}/playlist/{playlistId}"
  )

  /// Put it elsewhere, with all that is in it.
  ///
  /// Refused with `playlistCycle`, or as any operation is.
  public static let move = Operation<Playlist.Move.Input, Playlist>(
    "playlist.move", .post, "/api/rooms/{roomId}/playlist/{playlistId}/move"
  )

  /// Observed: A folder of media.
  public static let observed = Resource<Playlist>(
    "playlist", .collection, identity: "id", filter: Playlist.List.Input.facts
  )
}

extension Playlist: SchemaPatchable {}

// What belongs to an operation stands under its name.
extension Playlist {
  /// Create a playlist.
  public enum Create {}
  /// Read one playlist.
  public enum Get {}
  /// List, page by page.
  public enum List {}
  /// Delete it.
  public enum Delete {}
  /// Put it elsewhere, with all that is in it.
  public enum Move {}
}
