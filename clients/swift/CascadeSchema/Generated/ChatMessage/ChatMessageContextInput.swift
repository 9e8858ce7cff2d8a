// Generated from Schema/chatMessage.graphql by codegen. Do not edit.

public import CascadeClient

extension ChatMessage.Context {
  /// The input of `chatMessage.context`.
  public struct Input: SchemaMessage {
    /// The room that it is about.
    public var roomId: String
    /// The chat message that it is about.
    public var chatMessageId: String
    /// How many messages before it, at most.
    public var before: Int?
    /// How many messages after it, at most.
    public var after: Int?

    public init(roomId: String, chatMessageId: String, before: Int? = nil, after: Int? = nil) {
      self.roomId = roomId
      self.chatMessageId = chatMessageId
      self.before = before
      self.after = after
    }

    public init(members: Members) throws(DecodeError) {
      roomId = try members.read("roomId")
      chatMessageId = try members.read("chatMessageId")
      before = try members.readOptional("before")
      after = try members.readOptional("after")
    }

    public func write(into members: inout Members) {
      members.write("roomId", roomId)
      members.write("chatMessageId", chatMessageId)
      members.writeSaid("before", before)
      members.writeSaid("after", after)
    }

    public static let facts = MessageFacts("ChatMessageContextInput", [
      FieldFacts(1010, "roomId", .string, in: .path),
      FieldFacts(1011, "chatMessageId", .string, in: .path),
      FieldFacts(1, "before", .int, in: .query),
      FieldFacts(2, "after", .int, in: .query),
    ])
  }
}

extension ChatMessage.Context.Input {
  /// What its fields are held to.
  public enum Limits {
    public static let before = FieldLimits(minimum: 0, maximum: 100)
    public static let after = FieldLimits(minimum: 0, maximum: 100)
  }
}
