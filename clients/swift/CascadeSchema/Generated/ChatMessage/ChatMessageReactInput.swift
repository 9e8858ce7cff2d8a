// Generated from Schema/chatMessage.graphql by codegen. Do not edit.

public import CascadeClient

extension ChatMessage.React {
  /// The input of `chatMessage.react`.
  public struct Input: SchemaMessage {
    /// The room that it is about.
    public var roomId: String
    /// The chat message that it is about.
    public var chatMessageId: String
    /// The sign, or its name.
    public var key: String
    /// The version that the caller saw; refused when it is no longer that.
    public var expectedVersion: Int?
    /// Names this very call: a repeat answers what the first did.
    public var operationId: String?

    public init(
      roomId: String, chatMessageId: String, key: String, expectedVersion: Int? = nil, operationId: String? = nil
    ) {
      self.roomId = roomId
      self.chatMessageId = chatMessageId
      self.key = key
      self.expectedVersion = expectedVersion
      self.operationId = operationId
    }

    public init(members: Members) throws(DecodeError) {
      roomId = try members.read("roomId")
      chatMessageId = try members.read("chatMessageId")
      key = try members.read("key")
      expectedVersion = try members.readOptional("expectedVersion")
      operationId = try members.readOptional("operationId")
    }

    public func write(into members: inout Members) {
      members.write("roomId", roomId)
      members.write("chatMessageId", chatMessageId)
      members.write("key", key)
      members.writeSaid("expectedVersion", expectedVersion)
      members.writeSaid("operationId", operationId)
    }

    public static let facts = MessageFacts("ChatMessageReactInput", [
      FieldFacts(1010, "roomId", .string, in: .path),
      FieldFacts(1011, "chatMessageId", .string, in: .path),
      FieldFacts(1, "key", .string, in: .path),
      FieldFacts(1001, "expectedVersion", .int, isNullable: true, in: .header),
      FieldFacts(1002, "operationId", .string, isNullable: true, in: .header),
    ])
  }
}

extension ChatMessage.React.Input {
  /// What its fields are held to.
  public enum Limits {
    public static let key = FieldLimits(minLength: 1, maxLength: 64, pattern: "[^/]+")
  }
}
