// Generated from Schema/playlist.graphql by codegen. Do not edit.

public import CascadeClient

extension Playlist.Delete {
  /// The input of `playlist.delete`.
  public struct Input: SchemaMessage {
    /// The room that it is about.
    public var roomId: String
    /// The playlist that it is about.
    public var playlistId: String
    /// The version that the caller saw; refused when it is no longer that.
    public var expectedVersion: Int?
    /// Names this very call: a repeat answers what the first did.
    public var operationId: String?

    public init(roomId: String, playlistId: String, expectedVersion: Int? = nil, operationId: String? = nil) {
      self.roomId = roomId
      self.playlistId = playlistId
      self.expectedVersion = expectedVersion
      self.operationId = operationId
    }

    public init(members: Members) throws(DecodeError) {
      roomId = try members.read("roomId")
      playlistId = try members.read("playlistId")
      expectedVersion = try members.readOptional("expectedVersion")
      operationId = try members.readOptional("operationId")
    }

    public func write(into members: inout Members) {
      members.write("roomId", roomId)
      members.write("playlistId", playlistId)
      members.writeSaid("expectedVersion", expectedVersion)
      members.writeSaid("operationId", operationId)
    }

    public static let facts = MessageFacts("PlaylistDeleteInput", [
      FieldFacts(1010, "roomId", .string, in: .path),
      FieldFacts(1011, "playlistId", .string, in: .path),
      FieldFacts(1001, "expectedVersion", .int, isNullable: true, in: .header),
      FieldFacts(1002, "operationId", .string, isNullable: true, in: .header),
    ])
  }
}
