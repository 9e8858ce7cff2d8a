// Generated from Schema/playlist.graphql by codegen. Do not edit.

public import API
internal import Core

extension Playlist: Owned {
  public var ownerID: String? { creatorId?.description }
}
