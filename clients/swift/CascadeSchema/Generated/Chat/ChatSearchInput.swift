// Generated from Schema/chat.graphql by codegen. Do not edit.

public import CascadeClient

extension Chat.Search {
  /// The input of `chat.search`.
  public struct Input: SchemaMessage {
    /// The room that it is about.
    public var roomId: String
    /// A part of what they say, in any language.
    public var text: String
    /// Only messages of this user.
    public var senderId: String?
    /// How many at most.
    public var limit: Int?
    /// Where the last page ended: its `nextCursor`.
    public var cursor: String?

    public init(roomId: String, text: String, senderId: String? = nil, limit: Int? = nil, cursor: String? = nil) {
      self.roomId = roomId
      self.text = text
      self.senderId = senderId
      self.limit = limit
      self.cursor = cursor
    }

    public init(members: Members) throws(DecodeError) {
      roomId = try members.read("roomId")
      text = try members.read("text")
      senderId = try members.readOptional("senderId")
      limit = try members.readOptional("limit")
      cursor = try members.readOptional("cursor")
    }

    public func write(into members: inout Members) {
      members.write("roomId", roomId)
      members.write("text", text)
      members.writeSaid("senderId", senderId)
      members.writeSaid("limit", limit)
      members.writeSaid("cursor", cursor)
    }

    public static let facts = MessageFacts("ChatSearchInput", [
      FieldFacts(1010, "roomId", .string, in: .path),
      FieldFacts(1, "text", .string, in: .query),
      FieldFacts(2, "senderId", .string, isNullable: true, in: .query),
      FieldFacts(3, "limit", .int, in: .query),
      FieldFacts(4, "cursor", .string, isNullable: true, in: .query),
    ])
  }
}

extension Chat.Search.Input {
  /// What its fields are held to.
  public enum Limits {
    public static let text = FieldLimits(minLength: 2, maxLength: 120)
    public static let limit = FieldLimits(minimum: 1, maximum: 100)
    public static let cursor = FieldLimits(minLength: 0, maxLength: 512)
  }
}
