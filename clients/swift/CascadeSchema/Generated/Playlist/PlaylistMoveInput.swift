// Generated from Schema/playlist.graphql by codegen. Do not edit.

public import CascadeClient

extension Playlist.Move {
  /// The input of `playlist.move`.
  public struct Input: SchemaMessage {
    /// The room that it is about.
    public var roomId: String
    /// The playlist that it is about.
    public var playlistId: String
    /// The folder that it shall lie in; the top when left out.
    public var parentId: String?
    /// The folder that it shall stand before; at the end when left out.
    public var beforeId: String?
    /// The version that the caller saw; refused when it is no longer that.
    public var expectedVersion: Int?
    /// Names this very call: a repeat answers what the first did.
    public var operationId: String?

    public init(
      roomId: String,
      playlistId: String,
      parentId: String? = nil,
      beforeId: String? = nil,
      expectedVersion: Int? = nil,
      operationId: String? = nil
    ) {
      self.roomId = roomId
      self.playlistId = playlistId
      self.parentId = parentId
      self.beforeId = beforeId
      self.expectedVersion = expectedVersion
      self.operationId = operationId
    }

    public init(members: Members) throws(DecodeError) {
      roomId = try members.read("roomId")
      playlistId = try members.read("playlistId")
      parentId = try members.readOptional("parentId")
      beforeId = try members.readOptional("beforeId")
      expectedVersion = try members.readOptional("expectedVersion")
      operationId = try members.readOptional("operationId")
    }

    public func write(into members: inout Members) {
      members.write("roomId", roomId)
      members.write("playlistId", playlistId)
      members.writeSaid("parentId", parentId)
      members.writeSaid("beforeId", beforeId)
      members.writeSaid("expectedVersion", expectedVersion)
      members.writeSaid("operationId", operationId)
    }

    public static let facts = MessageFacts("PlaylistMoveInput", [
      FieldFacts(1010, "roomId", .string, in: .path),
      FieldFacts(1011, "playlistId", .string, in: .path),
      FieldFacts(1, "parentId", .string, isNullable: true),
      FieldFacts(2, "beforeId", .string, isNullable: true),
      FieldFacts(1001, "expectedVersion", .int, isNullable: true, in: .header),
      FieldFacts(1002, "operationId", .string, isNullable: true, in: .header),
    ])
  }
}
