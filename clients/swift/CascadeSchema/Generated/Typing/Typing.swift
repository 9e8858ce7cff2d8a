// Generated from Schema/typing.graphql by codegen. Do not edit.

public import CascadeClient

/// A member that is writing a message.
public struct Typing: SchemaMessage {
  /// The member.
  public var id: String
  /// The room that it belongs to.
  public var roomId: String
  /// Since when.
  public var since: Timestamp

  public init(id: String, roomId: String, since: Timestamp) {
    self.id = id
    self.roomId = roomId
    self.since = since
  }

  public init(members: Members) throws(DecodeError) {
    id = try members.read("id")
    roomId = try members.read("roomId")
    since = try members.read("since")
  }

  public func write(into members: inout Members) {
    members.write("id", id)
    members.write("roomId", roomId)
    members.write("since", since)
  }

  public static let facts = MessageFacts("Typing", [
    FieldFacts(1, "id", .string),
    FieldFacts(1010, "roomId", .string),
    FieldFacts(2, "since", .timestamp),
  ])
}
