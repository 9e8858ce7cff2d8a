// Generated from Schema/member.graphql by codegen. Do not edit.

public import CascadeClient

extension Member.Ban {
  /// The input of `member.ban`.
  public struct Input: SchemaMessage {
    /// The room that it is about.
    public var roomId: String
    /// The member that it is about.
    public var memberId: String
    /// Why; the member is told.
    public var reason: String?
    /// Until when; for good when left out.
    public var until: Timestamp?
    /// The version that the caller saw; refused when it is no longer that.
    public var expectedVersion: Int?
    /// Names this very call: a repeat answers what the first did.
    public var operationId: String?

    public init(
      roomId: String,
      memberId: String,
      reason: String? = nil,
      until: Timestamp? = nil,
      expectedVersion: Int? = nil,
      operationId: String? = nil
    ) {
      self.roomId = roomId
      self.memberId = memberId
      self.reason = reason
      self.until = until
      self.expectedVersion = expectedVersion
      self.operationId = operationId
    }

    public init(members: Members) throws(DecodeError) {
      roomId = try members.read("roomId")
      memberId = try members.read("memberId")
      reason = try members.readOptional("reason")
      until = try members.readOptional("until")
      expectedVersion = try members.readOptional("expectedVersion")
      operationId = try members.readOptional("operationId")
    }

    public func write(into members: inout Members) {
      members.write("roomId", roomId)
      members.write("memberId", memberId)
      members.writeSaid("reason", reason)
      members.writeSaid("until", until)
      members.writeSaid("expectedVersion", expectedVersion)
      members.writeSaid("operationId", operationId)
    }

    public static let facts = MessageFacts("MemberBanInput", [
      FieldFacts(1010, "roomId", .string, in: .path),
      FieldFacts(1011, "memberId", .string, in: .path),
      FieldFacts(1, "reason", .string, isNullable: true),
      FieldFacts(2, "until", .timestamp, isNullable: true),
      FieldFacts(1001, "expectedVersion", .int, isNullable: true, in: .header),
      FieldFacts(1002, "operationId", .string, isNullable: true, in: .header),
    ])
  }
}

extension Member.Ban.Input {
  /// What its fields are held to.
  public enum Limits {
    public static let reason = FieldLimits(minLength: 0, maxLength: 500)
  }
}
