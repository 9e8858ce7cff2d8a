// Generated from Schema/chatMessage.graphql by codegen. Do not edit.

public import CascadeClient

/// A sign that was added to a message.
public struct ChatReaction: SchemaMessage {
  /// The sign, or its name.
  public var key: String
  /// How many added it.
  public var count: Int
  /// The members who added it: the first twenty.
  public var memberIds: [String]

  public init(key: String, count: Int, memberIds: [String] = []) {
    self.key = key
    self.count = count
    self.memberIds = memberIds
  }

  public init(members: Members) throws(DecodeError) {
    key = try members.read("key")
    count = try members.read("count")
    memberIds = try members.readList("memberIds")
  }

  public func write(into members: inout Members) {
    members.write("key", key)
    members.write("count", count)
    members.writeList("memberIds", memberIds)
  }

  public static let facts = MessageFacts("ChatReaction", [
    FieldFacts(1, "key", .string),
    FieldFacts(2, "count", .int),
    FieldFacts(3, "memberIds", .string, isList: true),
  ])
}
