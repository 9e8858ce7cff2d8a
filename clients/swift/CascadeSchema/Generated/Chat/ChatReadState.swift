// Generated from Schema/chat.graphql by codegen. Do not edit.

public import CascadeClient

/// How far somebody has read.
public struct ChatReadState: SchemaMessage {
  /// The sequence of the last event that was seen.
  public var sequence: Int
  /// How many messages came after it.
  public var unread: Int

  public init(sequence: Int, unread: Int) {
    self.sequence = sequence
    self.unread = unread
  }

  public init(members: Members) throws(DecodeError) {
    sequence = try members.read("sequence")
    unread = try members.read("unread")
  }

  public func write(into members: inout Members) {
    members.write("sequence", sequence)
    members.write("unread", unread)
  }

  public static let facts = MessageFacts("ChatReadState", [
    FieldFacts(1, "sequence", .int),
    FieldFacts(2, "unread", .int),
  ])
}
