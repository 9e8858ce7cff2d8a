// Generated from Schema/membership.graphql by codegen. Do not edit.

public import CascadeClient

extension Membership.Get {
  /// The input of `membership.get`.
  public struct Input: SchemaMessage {
    /// The room that it is about.
    public var roomId: String

    public init(roomId: String) {
      self.roomId = roomId
    }

    public init(members: Members) throws(DecodeError) {
      roomId = try members.read("roomId")
    }

    public func write(into members: inout Members) {
      members.write("roomId", roomId)
    }

    public static let facts = MessageFacts("MembershipGetInput", [
      FieldFacts(1010, "roomId", .string, in: .path),
    ])
  }
}
