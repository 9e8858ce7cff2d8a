// Generated from Schema/chatMessage.graphql by codegen. Do not edit.

public import CascadeClient

/// Messages around one.
public struct ChatContext: SchemaMessage {
  /// Those before it, the oldest first.
  public var before: [ChatMessage]
  /// The message itself.
  public var message: ChatMessage
  /// Those after it, the oldest first.
  public var after: [ChatMessage]

  public init(before: [ChatMessage] = [], message: ChatMessage, after: [ChatMessage] = []) {
    self.before = before
    self.message = message
    self.after = after
  }

  public init(members: Members) throws(DecodeError) {
    before = try members.readList("before")
    message = try members.read("message")
    after = try members.readList("after")
  }

  public func write(into members: inout Members) {
    members.writeList("before", before)
    members.write("message", message)
    members.writeList("after", after)
  }

  public static let facts = MessageFacts("ChatContext", [
    FieldFacts(1, "before", .message(ChatMessage.self), isList: true),
    FieldFacts(2, "message", .message(ChatMessage.self)),
    FieldFacts(3, "after", .message(ChatMessage.self), isList: true),
  ])
}
