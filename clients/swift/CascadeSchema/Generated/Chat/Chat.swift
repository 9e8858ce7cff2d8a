// Generated from Schema/chat.graphql by codegen. Do not edit.

public import CascadeClient

/// Something that happened in a room's chat.
public struct Chat: SchemaMessage {
  /// Its place in the log, from 1 without a gap.
  public var sequence: Int
  /// The room that it belongs to.
  public var roomId: String
  /// What happened.
  public var kind: ChatEventKind
  /// The message as it was after it; of a deleted one, without what it said.
  public var message: ChatMessage
  /// The member who did it; null when the room itself did.
  public var actorId: String?
  /// When.
  public var at: Timestamp

  public init(
    sequence: Int, roomId: String, kind: ChatEventKind, message: ChatMessage, actorId: String? = nil, at: Timestamp
  ) {
    self.sequence = sequence
    self.roomId = roomId
    self.kind = kind
    self.message = message
    self.actorId = actorId
    self.at = at
  }

  public init(members: Members) throws(DecodeError) {
    sequence = try members.read("sequence")
    roomId = try members.read("roomId")
    kind = try members.read("kind")
    message = try members.read("message")
    actorId = try members.readOptional("actorId")
    at = try members.read("at")
  }

  public func write(into members: inout Members) {
    members.write("sequence", sequence)
    members.write("roomId", roomId)
    members.write("kind", kind)
    members.write("message", message)
    members.writeNullable("actorId", actorId)
    members.write("at", at)
  }

  public static let facts = MessageFacts("Chat", [
    FieldFacts(1009, "sequence", .int),
    FieldFacts(1010, "roomId", .string),
    FieldFacts(1, "kind", .enumeration(ChatEventKind.self)),
    FieldFacts(2, "message", .message(ChatMessage.self)),
    FieldFacts(3, "actorId", .string, isNullable: true),
    FieldFacts(4, "at", .timestamp),
  ])
}
