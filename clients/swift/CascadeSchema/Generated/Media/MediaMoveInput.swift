// Generated from Schema/media.graphql by codegen. Do not edit.

public import CascadeClient

extension Media.Move {
  /// The input of `media.move`.
  public struct Input: SchemaMessage {
    /// The room that it is about.
    public var roomId: String
    /// What to move.
    public var mediaIds: [String]
    /// The folder that they shall lie in; the top when left out.
    public var playlistId: String?
    /// The media that they shall stand before; at the end when left out.
    public var beforeId: String?
    /// Names this very call: a repeat answers what the first did.
    public var operationId: String?

    public init(
      roomId: String,
      mediaIds: [String] = [],
      playlistId: String? = nil,
      beforeId: String? = nil,
      operationId: String? = nil
    ) {
      self.roomId = roomId
      self.mediaIds = mediaIds
      self.playlistId = playlistId
      self.beforeId = beforeId
      self.operationId = operationId
    }

    public init(members: Members) throws(DecodeError) {
      roomId = try members.read("roomId")
      mediaIds = try members.readList("mediaIds")
      playlistId = try members.readOptional("playlistId")
      beforeId = try members.readOptional("beforeId")
      operationId = try members.readOptional("operationId")
    }

    public func write(into members: inout Members) {
      members.write("roomId", roomId)
      members.writeUnlessEmpty("mediaIds", mediaIds)
      members.writeSaid("playlistId", playlistId)
      members.writeSaid("beforeId", beforeId)
      members.writeSaid("operationId", operationId)
    }

    public static let facts = MessageFacts("MediaMoveInput", [
      FieldFacts(1010, "roomId", .string, in: .path),
      FieldFacts(1, "mediaIds", .string, isList: true),
      FieldFacts(2, "playlistId", .string, isNullable: true),
      FieldFacts(3, "beforeId", .string, isNullable: true),
      FieldFacts(1002, "operationId", .string, isNullable: true, in: .header),
    ])
  }
}

extension Media.Move.Input {
  /// What its fields are held to.
  public enum Limits {
    public static let mediaIds = FieldLimits(minCount: 1, maxCount: 100)
  }
}
