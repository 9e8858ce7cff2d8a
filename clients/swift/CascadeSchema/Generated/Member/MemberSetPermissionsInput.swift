// Generated from Schema/member.graphql by codegen. Do not edit.

public import CascadeClient

extension Member.SetPermissions {
  /// The input of `member.setPermissions`.
  public struct Input: SchemaMessage {
    /// The room that it is about.
    public var roomId: String
    /// The member that it is about.
    public var memberId: String
    /// What it is from now on: administrator or member; a guest stays one.
    public var role: Role
    /// What it may beside what that role may here.
    public var additions: [Permission]
    /// What it may not.
    public var removals: [Permission]
    /// The version that the caller saw; refused when it is no longer that.
    public var expectedVersion: Int?
    /// Names this very call: a repeat answers what the first did.
    public var operationId: String?

    public init(
      roomId: String,
      memberId: String,
      role: Role,
      additions: [Permission] = [],
      removals: [Permission] = [],
      expectedVersion: Int? = nil,
      operationId: String? = nil
    ) {
      self.roomId = roomId
      self.memberId = memberId
      self.role = role
      self.additions = additions
      self.removals = removals
      self.expectedVersion = expectedVersion
      self.operationId = operationId
    }

    public init(members: Members) throws(DecodeError) {
      roomId = try members.read("roomId")
      memberId = try members.read("memberId")
      role = try members.read("role")
      additions = try members.readList("additions")
      removals = try members.readList("removals")
      expectedVersion = try members.readOptional("expectedVersion")
      operationId = try members.readOptional("operationId")
    }

    public func write(into members: inout Members) {
      members.write("roomId", roomId)
      members.write("memberId", memberId)
      members.write("role", role)
      members.writeUnlessEmpty("additions", additions)
      members.writeUnlessEmpty("removals", removals)
      members.writeSaid("expectedVersion", expectedVersion)
      members.writeSaid("operationId", operationId)
    }

    public static let facts = MessageFacts("MemberSetPermissionsInput", [
      FieldFacts(1010, "roomId", .string, in: .path),
      FieldFacts(1011, "memberId", .string, in: .path),
      FieldFacts(1, "role", .enumeration(Role.self)),
      FieldFacts(2, "additions", .enumeration(Permission.self), isList: true),
      FieldFacts(3, "removals", .enumeration(Permission.self), isList: true),
      FieldFacts(1001, "expectedVersion", .int, isNullable: true, in: .header),
      FieldFacts(1002, "operationId", .string, isNullable: true, in: .header),
    ])
  }
}

extension Member.SetPermissions.Input {
  /// What its fields are held to.
  public enum Limits {
    public static let additions = FieldLimits(minCount: 0, maxCount: 64)
    public static let removals = FieldLimits(minCount: 0, maxCount: 64)
  }
}
