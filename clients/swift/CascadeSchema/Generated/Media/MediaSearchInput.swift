// Generated from Schema/media.graphql by codegen. Do not edit.

public import CascadeClient

extension Media.Search {
  /// The input of `media.search`.
  public struct Input: SchemaMessage {
    /// The room that it is about.
    public var roomId: String
    /// Words in the name.
    public var text: String
    /// How many at most.
    public var limit: Int?
    /// Where the last page ended: its `nextCursor`.
    public var cursor: String?

    public init(roomId: String, text: String, limit: Int? = nil, cursor: String? = nil) {
      self.roomId = roomId
      self.text = text
      self.limit = limit
      self.cursor = cursor
    }

    public init(members: Members) throws(DecodeError) {
      roomId = try members.read("roomId")
      text = try members.read("text")
      limit = try members.readOptional("limit")
      cursor = try members.readOptional("cursor")
    }

    public func write(into members: inout Members) {
      members.write("roomId", roomId)
      members.write("text", text)
      members.writeSaid("limit", limit)
      members.writeSaid("cursor", cursor)
    }

    public static let facts = MessageFacts("MediaSearchInput", [
      FieldFacts(1010, "roomId", .string, in: .path),
      FieldFacts(1, "text", .string, in: .query),
      FieldFacts(2, "limit", .int, in: .query),
      FieldFacts(3, "cursor", .string, isNullable: true, in: .query),
    ])
  }
}

extension Media.Search.Input {
  /// What its fields are held to.
  public enum Limits {
    public static let text = FieldLimits(minLength: 1, maxLength: 100)
    public static let limit = FieldLimits(minimum: 1, maximum: 100)
    public static let cursor = FieldLimits(minLength: 0, maxLength: 512)
  }
}
