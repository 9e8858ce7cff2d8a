// Generated from Schema/chatMessage.graphql by codegen. Do not edit.

public import CascadeClient

extension ChatMessage.Create {
  /// The input of `chatMessage.create`.
  public struct Input: SchemaMessage {
    /// The room that it is about.
    public var roomId: String
    /// What it says; empty only when it was deleted.
    public var content: String
    /// The message that it answers.
    public var replyToId: String?
    /// The users whom it names, and where.
    public var mentions: [ChatMention]
    /// Names it to its sender: sent twice, it is one message.
    public var clientMessageId: String?
    /// Where it flies over the picture; null when it does not.
    public var flight: ChatFlight?
    /// In which colour it is shown; null for the usual one.
    public var color: String?
    /// Names this very call: a repeat answers what the first did.
    public var operationId: String?

    public init(
      roomId: String,
      content: String,
      replyToId: String? = nil,
      mentions: [ChatMention] = [],
      clientMessageId: String? = nil,
      flight: ChatFlight? = nil,
      color: String? = nil,
      operationId: String? = nil
    ) {
      self.roomId = roomId
      self.content = content
      self.replyToId = replyToId
      self.mentions = mentions
      self.clientMessageId = clientMessageId
      self.flight = flight
      self.color = color
      self.operationId = operationId
    }

    public init(members: Members) throws(DecodeError) {
      roomId = try members.read("roomId")
      content = try members.read("content")
      replyToId = try members.readOptional("replyToId")
      mentions = try members.readList("mentions")
      clientMessageId = try members.readOptional("clientMessageId")
      flight = try members.readOptional("flight")
      color = try members.readOptional("color")
      operationId = try members.readOptional("operationId")
    }

    public func write(into members: inout Members) {
      members.write("roomId", roomId)
      members.write("content", content)
      members.writeSaid("replyToId", replyToId)
      members.writeUnlessEmpty("mentions", mentions)
      members.writeSaid("clientMessageId", clientMessageId)
      members.writeSaid("flight", flight)
      members.writeSaid("color", color)
      members.writeSaid("operationId", operationId)
    }

    public static let facts = MessageFacts("ChatMessageCreateInput", [
      FieldFacts(1010, "roomId", .string, in: .path),
      FieldFacts(2, "content", .string),
      FieldFacts(4, "replyToId", .string, isNullable: true),
      FieldFacts(5, "mentions", .message(ChatMention.self), isList: true),
      FieldFacts(6, "clientMessageId", .string, isNullable: true),
      FieldFacts(7, "flight", .enumeration(ChatFlight.self), isNullable: true),
      FieldFacts(8, "color", .string, isNullable: true),
      FieldFacts(1002, "operationId", .string, isNullable: true, in: .header),
    ])
  }
}

extension ChatMessage.Create.Input {
  /// What its fields are held to.
  public enum Limits {
    public static let content = FieldLimits(minLength: 0, maxLength: 500)
    public static let mentions = FieldLimits(minCount: 0, maxCount: 20)
    public static let clientMessageId = FieldLimits(minLength: 1, maxLength: 128)
    public static let color = FieldLimits(minLength: 0, maxLength: 7, format: "color")
  }
}
