// Generated from Schema/media.graphql by codegen. Do not edit.

public import CascadeClient

extension Media.Remove {
  /// The input of `media.remove`.
  public struct Input: SchemaMessage {
    /// The room that it is about.
    public var roomId: String
    /// What to delete.
    public var mediaIds: [String]
    /// Names this very call: a repeat answers what the first did.
    public var operationId: String?

    public init(roomId: String, mediaIds: [String] = [], operationId: String? = nil) {
      self.roomId = roomId
      self.mediaIds = mediaIds
      self.operationId = operationId
    }

    public init(members: Members) throws(DecodeError) {
      roomId = try members.read("roomId")
      mediaIds = try members.readList("mediaIds")
      operationId = try members.readOptional("operationId")
    }

    public func write(into members: inout Members) {
      members.write("roomId", roomId)
      members.writeUnlessEmpty("mediaIds", mediaIds)
      members.writeSaid("operationId", operationId)
    }

    public static let facts = MessageFacts("MediaRemoveInput", [
      FieldFacts(1010, "roomId", .string, in: .path),
      FieldFacts(1, "mediaIds", .string, isList: true),
      FieldFacts(1002, "operationId", .string, isNullable: true, in: .header),
    ])
  }
}

extension Media.Remove.Input {
  /// What its fields are held to.
  public enum Limits {
    public static let mediaIds = FieldLimits(minCount: 1, maxCount: 100)
  }
}
