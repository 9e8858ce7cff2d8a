// Generated from Schema/media.graphql by codegen. Do not edit.

public import CascadeClient

extension Media {
  /// Create a media.
  ///
  /// Refused with `playlistFull`, `addressForbidden`, or as any operation is.
  public static let create = Operation<Media.Create.Input, Media>("media.create", .post, "/api/rooms/{roomId}/media")

  /// Read one media.
  public static let get = Operation<Media.Get.Input, Media>("media.get", .get, "/api/rooms/{roomId}/media/{mediaId}")

  /// List, page by page.
  public static let list = Operation<Media.List.Input, Media.Page>("media.list", .get, "/api/rooms/{roomId}/media")

  /// Change what is given; null clears.
  ///
  /// Refused with `addressForbidden`, or as any operation is.
  public static let patch = Operation<Media.Patch.Input, Media>(
    "media.patch", .patch, "/api/rooms/{roomId}/media/{mediaId}"
  )

  /// Delete it.
  public static let delete = Operation<Media.Delete.Input, Nothing>(
    "media.delete", .delete, "/api/rooms/{roomId}/media/{mediaId}"
  )

  /// See where it comes from.
  public static let readSource = Operation<Media.ReadSource.Input, MediaOrigin>(
    "media.readSource", .get, "/api/rooms/{roomId}/media/{mediaId}/source"
  )

  /// Add several addresses at once, all or none.
  ///
  /// Refused with `playlistFull`, `addressForbidden`, or as any operation is.
  public static let addLinks = Operation<Media.AddLinks.Input, MediaBatch>(
    "media.addLinks", .post, "/api/rooms/{roomId}/media/batch"
  )

  /// Put several elsewhere, in the order that they are named in.
  ///
  /// Refused with `playlistFull`, or as any operation is.
  public static let move = Operation<Media.Move.Input, MediaBatch>(
    "media.move", .post, "/api/rooms/{roomId}/media/move"
  )

  /// Delete several at once, all or none. Others' take the permission for it.
  public static let remove = Operation<Media.Remove.Input, Nothing>(
    "media.remove", .post, "/api/rooms/{roomId}/media/delete"
  )

  /// Delete all media of a folder, or all of the room.
  public static let clear = Operation<Media.Clear.Input, Nothing>("media.clear", .delete, "/api/rooms/{roomId}/media")

  /// Find media by words in their names.
  public static let search = Operation<Media.Search.Input, MediaMatches>(
    "media.search", .get, "/api/rooms/{roomId}/media/search"
  )

  /// Observed: Something to watch.
  public static let observed = Resource<Media>("media", .collection, identity: "id", filter: Media.List.Input.facts)
}

extension Media: SchemaPatchable {}

// What belongs to an operation stands under its name.
extension Media {
  /// Create a media.
  public enum Create {}
  /// Read one media.
  public enum Get {}
  /// List, page by page.
  public enum List {}
  /// Delete it.
  public enum Delete {}
  /// See where it comes from.
  public enum ReadSource {}
  /// Add several addresses at once, all or none.
  public enum AddLinks {}
  /// Put several elsewhere, in the order that they are named in.
  public enum Move {}
  /// Delete several at once, all or none. Others' take the permission for it.
  public enum Remove {}
  /// Delete all media of a folder, or all of the room.
  public enum Clear {}
  /// Find media by words in their names.
  public enum Search {}
}
