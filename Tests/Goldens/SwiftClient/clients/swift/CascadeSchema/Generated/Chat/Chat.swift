// Generated from Schema/chat.graphql by codegen. Do not edit.

public import CascadeClient

/// What is said in a room, in order.
public struct Chat: SchemaMessage {
  /// Its place, from 1 without a gap.
  public var sequence: Int
  /// The room that it lives in.
  public var roomId: String
  /// What happened.
  public var event: ChatEvent

  public init(sequence: Int, roomId: String, event: ChatEvent) {
    self.sequence = sequence
    self.roomId = roomId
    self.event = event
  }

  public init(members: Members) throws(DecodeError) {
    sequence = try members.read("sequence")
    roomId = try members.read("roomId")
    event = try members.read("event")
  }

  public func write(into members: inout Members) {
    members.write("sequence", sequence)
    members.write("roomId", roomId)
    members.write("event", event)
  }

  public static let facts = MessageFacts("Chat", [
    FieldFacts(1009, "sequence", .int),
    FieldFacts(1010, "roomId", .string),
    FieldFacts(1, "event", .union(ChatEvent.self)),
  ])
}
