// Generated from Schema/chatMessage.graphql by codegen. Do not edit.

public import CascadeClient

extension ChatMessage {
  /// What changes: a field that is not here stays, null clears.
  public struct Patch: SchemaMessage {
    /// What it says; empty only when it was deleted.
    public var content: String?
    /// The users whom it names, and where.
    public var mentions: [ChatMention]?
    /// In which colour it is shown; null for the usual one.
    public var color: Change<String>

    public init(content: String? = nil, mentions: [ChatMention]? = nil, color: Change<String> = .keep) {
      self.content = content
      self.mentions = mentions
      self.color = color
    }

    public init(members: Members) throws(DecodeError) {
      content = try members.readOptional("content")
      mentions = try members.readOptionalList("mentions")
      color = try members.readChange("color")
    }

    public func write(into members: inout Members) {
      members.writeSaid("content", content)
      members.writeSaidList("mentions", mentions)
      members.writeChange("color", color)
    }

    public static let facts = MessageFacts("ChatMessagePatch", isPatch: true, [
      FieldFacts(2, "content", .string),
      FieldFacts(5, "mentions", .message(ChatMention.self), isList: true),
      FieldFacts(8, "color", .string, isNullable: true),
    ])
  }
}

extension ChatMessage.Patch {
  /// What its fields are held to.
  public enum Limits {
    public static let content = FieldLimits(minLength: 0, maxLength: 500)
    public static let mentions = FieldLimits(minCount: 0, maxCount: 20)
    public static let color = FieldLimits(minLength: 0, maxLength: 7, format: "color")
  }
}
