// Generated from Schema/chatMessage.graphql by codegen. Do not edit.

public import CascadeClient

extension ChatMessage.Patch {
  /// The input of `chatMessage.patch`.
  public struct Input: SchemaMessage {
    /// The room that it is about.
    public var roomId: String
    /// The chat message that it is about.
    public var chatMessageId: String
    /// What to change.
    public var patch: ChatMessage.Patch
    /// The version that the caller saw; refused when it is no longer that.
    public var expectedVersion: Int?
    /// Names this very call: a repeat answers what the first did.
    public var operationId: String?

    public init(
      roomId: String,
      chatMessageId: String,
      patch: ChatMessage.Patch,
      expectedVersion: Int? = nil,
      operationId: String? = nil
    ) {
      self.roomId = roomId
      self.chatMessageId = chatMessageId
      self.patch = patch
      self.expectedVersion = expectedVersion
      self.operationId = operationId
    }

    public init(members: Members) throws(DecodeError) {
      roomId = try members.read("roomId")
      chatMessageId = try members.read("chatMessageId")
      patch = try members.read("patch")
      expectedVersion = try members.readOptional("expectedVersion")
      operationId = try members.readOptional("operationId")
    }

    public func write(into members: inout Members) {
      members.write("roomId", roomId)
      members.write("chatMessageId", chatMessageId)
      members.write("patch", patch)
      members.writeSaid("expectedVersion", expectedVersion)
      members.writeSaid("operationId", operationId)
    }

    public static let facts = MessageFacts("ChatMessagePatchInput", [
      FieldFacts(1010, "roomId", .string, in: .path),
      FieldFacts(1011, "chatMessageId", .string, in: .path),
      FieldFacts(1005, "patch", .message(ChatMessage.Patch.self)),
      FieldFacts(1001, "expectedVersion", .int, isNullable: true, in: .header),
      FieldFacts(1002, "operationId", .string, isNullable: true, in: .header),
    ])
  }
}
