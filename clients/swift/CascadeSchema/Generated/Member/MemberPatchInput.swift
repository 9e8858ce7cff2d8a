// Generated from Schema/member.graphql by codegen. Do not edit.

public import CascadeClient

extension Member.Patch {
  /// The input of `member.patch`.
  public struct Input: SchemaMessage {
    /// The room that it is about.
    public var roomId: String
    /// The member that it is about.
    public var memberId: String
    /// What to change.
    public var patch: Member.Patch
    /// The version that the caller saw; refused when it is no longer that.
    public var expectedVersion: Int?
    /// Names this very call: a repeat answers what the first did.
    public var operationId: String?

    public init(
      roomId: String, memberId: String, patch: Member.Patch, expectedVersion: Int? = nil, operationId: String? = nil
    ) {
      self.roomId = roomId
      self.memberId = memberId
      self.patch = patch
      self.expectedVersion = expectedVersion
      self.operationId = operationId
    }

    public init(members: Members) throws(DecodeError) {
      roomId = try members.read("roomId")
      memberId = try members.read("memberId")
      patch = try members.read("patch")
      expectedVersion = try members.readOptional("expectedVersion")
      operationId = try members.readOptional("operationId")
    }

    public func write(into members: inout Members) {
      members.write("roomId", roomId)
      members.write("memberId", memberId)
      members.write("patch", patch)
      members.writeSaid("expectedVersion", expectedVersion)
      members.writeSaid("operationId", operationId)
    }

    public static let facts = MessageFacts("MemberPatchInput", [
      FieldFacts(1010, "roomId", .string, in: .path),
      FieldFacts(1011, "memberId", .string, in: .path),
      FieldFacts(1005, "patch", .message(Member.Patch.self)),
      FieldFacts(1001, "expectedVersion", .int, isNullable: true, in: .header),
      FieldFacts(1002, "operationId", .string, isNullable: true, in: .header),
    ])
  }
}
