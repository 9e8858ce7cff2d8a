// Generated from Schema/media.graphql by codegen. Do not edit.

public import CascadeClient

extension Media.Clear {
  /// The input of `media.clear`.
  public struct Input: SchemaMessage {
    /// The room that it is about.
    public var roomId: String
    /// The folder; all of the room when left out.
    public var playlistId: String?
    /// Names this very call: a repeat answers what the first did.
    public var operationId: String?

    public init(roomId: String, playlistId: String? = nil, operationId: String? = nil) {
      self.roomId = roomId
      self.playlistId = playlistId
      self.operationId = operationId
    }

    public init(members: Members) throws(DecodeError) {
      roomId = try members.read("roomId")
      playlistId = try members.readOptional("playlistId")
      operationId = try members.readOptional("operationId")
    }

    public func write(into members: inout Members) {
      members.write("roomId", roomId)
      members.writeSaid("playlistId", playlistId)
      members.writeSaid("operationId", operationId)
    }

    public static let facts = MessageFacts("MediaClearInput", [
      FieldFacts(1010, "roomId", .string, in: .path),
      FieldFacts(1, "playlistId", .string, isNullable: true, in: .query),
      FieldFacts(1002, "operationId", .string, isNullable: true, in: .header),
    ])
  }
}
