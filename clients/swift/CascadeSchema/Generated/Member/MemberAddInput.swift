// Generated from Schema/member.graphql by codegen. Do not edit.

public import CascadeClient

extension Member.Add {
  /// The input of `member.add`.
  public struct Input: SchemaMessage {
    /// The room that it is about.
    public var roomId: String
    /// The user.
    public var userId: String
    /// Names this very call: a repeat answers what the first did.
    public var operationId: String?

    public init(roomId: String, userId: String, operationId: String? = nil) {
      self.roomId = roomId
      self.userId = userId
      self.operationId = operationId
    }

    public init(members: Members) throws(DecodeError) {
      roomId = try members.read("roomId")
      userId = try members.read("userId")
      operationId = try members.readOptional("operationId")
    }

    public func write(into members: inout Members) {
      members.write("roomId", roomId)
      members.write("userId", userId)
      members.writeSaid("operationId", operationId)
    }

    public static let facts = MessageFacts("MemberAddInput", [
      FieldFacts(1010, "roomId", .string, in: .path),
      FieldFacts(1, "userId", .string),
      FieldFacts(1002, "operationId", .string, isNullable: true, in: .header),
    ])
  }
}
