// Generated from Schema/member.graphql by codegen. Do not edit.

public import CascadeClient

extension Member.Get {
  /// The input of `member.get`.
  public struct Input: SchemaMessage {
    /// The room that it is about.
    public var roomId: String
    /// The member that it is about.
    public var memberId: String

    public init(roomId: String, memberId: String) {
      self.roomId = roomId
      self.memberId = memberId
    }

    public init(members: Members) throws(DecodeError) {
      roomId = try members.read("roomId")
      memberId = try members.read("memberId")
    }

    public func write(into members: inout Members) {
      members.write("roomId", roomId)
      members.write("memberId", memberId)
    }

    public static let facts = MessageFacts("MemberGetInput", [
      FieldFacts(1010, "roomId", .string, in: .path),
      FieldFacts(1011, "memberId", .string, in: .path),
    ])
  }
}
