// Generated from Schema/chat.graphql by codegen. Do not edit.

public import CascadeClient

/// Somebody said something.
public struct ChatMessage: SchemaMessage {
  /// What was said.
  public var text: String
  /// Who.
  public var userId: String

  public init(text: String, userId: String) {
    self.text = text
    self.userId = userId
  }

  public init(members: Members) throws(DecodeError) {
    text = try members.read("text")
    userId = try members.read("userId")
  }

  public func write(into members: inout Members) {
    members.write("text", text)
    members.write("userId", userId)
  }

  public static let facts = MessageFacts("ChatMessage", [
    FieldFacts(1, "text", .string),
    FieldFacts(2, "userId", .string),
  ])
}

extension ChatMessage {
  /// What its fields are held to.
  public enum Limits {
    public static let text = FieldLimits(minLength: 1, maxLength: 2000)
  }
}
