// Generated from Schema/chatMessage.graphql by codegen. Do not edit.

public import CascadeClient

/// Why a message is kept in sight.
public struct ChatPin: SchemaMessage {
  /// Why.
  public var note: String
  /// The member who pinned it; null when it belongs to the room no more.
  public var memberId: String?
  /// When.
  public var pinnedAt: Timestamp

  public init(note: String, memberId: String? = nil, pinnedAt: Timestamp) {
    self.note = note
    self.memberId = memberId
    self.pinnedAt = pinnedAt
  }

  public init(members: Members) throws(DecodeError) {
    note = try members.read("note")
    memberId = try members.readOptional("memberId")
    pinnedAt = try members.read("pinnedAt")
  }

  public func write(into members: inout Members) {
    members.write("note", note)
    members.writeNullable("memberId", memberId)
    members.write("pinnedAt", pinnedAt)
  }

  public static let facts = MessageFacts("ChatPin", [
    FieldFacts(1, "note", .string),
    FieldFacts(2, "memberId", .string, isNullable: true),
    FieldFacts(3, "pinnedAt", .timestamp),
  ])
}
