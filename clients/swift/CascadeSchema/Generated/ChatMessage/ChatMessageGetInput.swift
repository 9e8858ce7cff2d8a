// Generated from Schema/chatMessage.graphql by codegen. Do not edit.

public import CascadeClient

extension ChatMessage.Get {
  /// The input of `chatMessage.get`.
  public struct Input: SchemaMessage {
    /// The room that it is about.
    public var roomId: String
    /// The chat message that it is about.
    public var chatMessageId: String

    public init(roomId: String, chatMessageId: String) {
      self.roomId = roomId
      self.chatMessageId = chatMessageId
    }

    public init(members: Members) throws(DecodeError) {
      roomId = try members.read("roomId")
      chatMessageId = try members.read("chatMessageId")
    }

    public func write(into members: inout Members) {
      members.write("roomId", roomId)
      members.write("chatMessageId", chatMessageId)
    }

    public static let facts = MessageFacts("ChatMessageGetInput", [
      FieldFacts(1010, "roomId", .string, in: .path),
      FieldFacts(1011, "chatMessageId", .string, in: .path),
    ])
  }
}
