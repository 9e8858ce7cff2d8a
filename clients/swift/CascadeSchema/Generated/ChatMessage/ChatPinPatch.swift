// Generated from Schema/chatMessage.graphql by codegen. Do not edit.

public import CascadeClient

extension ChatPin {
  /// What changes: a field that is not here stays, null clears.
  public struct Patch: SchemaMessage {
    /// Why.
    public var note: String?
    /// The member who pinned it; null when it belongs to the room no more.
    public var memberId: Change<String>
    /// When.
    public var pinnedAt: Timestamp?

    public init(note: String? = nil, memberId: Change<String> = .keep, pinnedAt: Timestamp? = nil) {
      self.note = note
      self.memberId = memberId
      self.pinnedAt = pinnedAt
    }

    public init(members: Members) throws(DecodeError) {
      note = try members.readOptional("note")
      memberId = try members.readChange("memberId")
      pinnedAt = try members.readOptional("pinnedAt")
    }

    public func write(into members: inout Members) {
      members.writeSaid("note", note)
      members.writeChange("memberId", memberId)
      members.writeSaid("pinnedAt", pinnedAt)
    }

    public static let facts = MessageFacts("ChatPinPatch", isPatch: true, [
      FieldFacts(1, "note", .string),
      FieldFacts(2, "memberId", .string, isNullable: true),
      FieldFacts(3, "pinnedAt", .timestamp),
    ])
  }
}
