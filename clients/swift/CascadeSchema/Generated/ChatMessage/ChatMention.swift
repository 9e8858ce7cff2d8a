// Generated from Schema/chatMessage.graphql by codegen. Do not edit.

public import CascadeClient

/// A user who is named in a message.
public struct ChatMention: SchemaMessage {
  /// The user.
  public var userId: String
  /// Where its name begins, in characters from 0.
  public var start: Int
  /// How many characters it has.
  public var length: Int

  public init(userId: String, start: Int, length: Int) {
    self.userId = userId
    self.start = start
    self.length = length
  }

  public init(members: Members) throws(DecodeError) {
    userId = try members.read("userId")
    start = try members.read("start")
    length = try members.read("length")
  }

  public func write(into members: inout Members) {
    members.write("userId", userId)
    members.write("start", start)
    members.write("length", length)
  }

  public static let facts = MessageFacts("ChatMention", [
    FieldFacts(1, "userId", .string),
    FieldFacts(2, "start", .int),
    FieldFacts(3, "length", .int),
  ])
}

extension ChatMention {
  /// What its fields are held to.
  public enum Limits {
    public static let start = FieldLimits(minimum: 0, maximum: 500)
    public static let length = FieldLimits(minimum: 1, maximum: 65)
  }
}
