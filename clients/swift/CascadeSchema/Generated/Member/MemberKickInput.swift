// Generated from Schema/member.graphql by codegen. Do not edit.

public import CascadeClient

extension Member.Kick {
  /// The input of `member.kick`.
  public struct Input: SchemaMessage {
    /// The room that it is about.
    public var roomId: String
    /// The member that it is about.
    public var memberId: String
    /// How long it may not come back.
    public var cooldown: Duration?
    /// Why; the member is told.
    public var reason: String?
    /// The version that the caller saw; refused when it is no longer that.
    public var expectedVersion: Int?
    /// Names this very call: a repeat answers what the first did.
    public var operationId: String?

    public init(
      roomId: String,
      memberId: String,
      cooldown: Duration? = nil,
      reason: String? = nil,
      expectedVersion: Int? = nil,
      operationId: String? = nil
    ) {
      self.roomId = roomId
      self.memberId = memberId
      self.cooldown = cooldown
      self.reason = reason
      self.expectedVersion = expectedVersion
      self.operationId = operationId
    }

    public init(members: Members) throws(DecodeError) {
      roomId = try members.read("roomId")
      memberId = try members.read("memberId")
      cooldown = try members.readOptional("cooldown")
      reason = try members.readOptional("reason")
      expectedVersion = try members.readOptional("expectedVersion")
      operationId = try members.readOptional("operationId")
    }

    public func write(into members: inout Members) {
      members.write("roomId", roomId)
      members.write("memberId", memberId)
      members.writeSaid("cooldown", cooldown)
      members.writeSaid("reason", reason)
      members.writeSaid("expectedVersion", expectedVersion)
      members.writeSaid("operationId", operationId)
    }

    public static let facts = MessageFacts("MemberKickInput", [
      FieldFacts(1010, "roomId", .string, in: .path),
      FieldFacts(1011, "memberId", .string, in: .path),
      FieldFacts(1, "cooldown", .duration),
      FieldFacts(2, "reason", .string, isNullable: true),
      FieldFacts(1001, "expectedVersion", .int, isNullable: true, in: .header),
      FieldFacts(1002, "operationId", .string, isNullable: true, in: .header),
    ])
  }
}

extension Member.Kick.Input {
  /// What its fields are held to.
  public enum Limits {
    public static let cooldown = FieldLimits(minimum: 1, maximum: 2_592_000)
    public static let reason = FieldLimits(minLength: 0, maxLength: 500)
  }
}
