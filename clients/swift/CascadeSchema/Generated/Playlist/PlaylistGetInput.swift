// Generated from Schema/playlist.graphql by codegen. Do not edit.

public import CascadeClient

extension Playlist.Get {
  /// The input of `playlist.get`.
  public struct Input: SchemaMessage {
    /// The room that it is about.
    public var roomId: String
    /// The playlist that it is about.
    public var playlistId: String

    public init(roomId: String, playlistId: String) {
      self.roomId = roomId
      self.playlistId = playlistId
    }

    public init(members: Members) throws(DecodeError) {
      roomId = try members.read("roomId")
      playlistId = try members.read("playlistId")
    }

    public func write(into members: inout Members) {
      members.write("roomId", roomId)
      members.write("playlistId", playlistId)
    }

    public static let facts = MessageFacts("PlaylistGetInput", [
      FieldFacts(1010, "roomId", .string, in: .path),
      FieldFacts(1011, "playlistId", .string, in: .path),
    ])
  }
}
