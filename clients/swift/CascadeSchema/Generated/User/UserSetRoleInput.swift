// Generated from Schema/user.graphql by codegen. Do not edit.

public import CascadeClient

extension User.SetRole {
  /// The input of `user.setRole`.
  public struct Input: SchemaMessage {
    /// The user that it is about.
    public var userId: String
    /// The new role.
    public var role: ServerRole
    /// The version that the caller saw; refused when it is no longer that.
    public var expectedVersion: Int?
    /// Names this very call: a repeat answers what the first did.
    public var operationId: String?

    public init(userId: String, role: ServerRole, expectedVersion: Int? = nil, operationId: String? = nil) {
      self.userId = userId
      self.role = role
      self.expectedVersion = expectedVersion
      self.operationId = operationId
    }

    public init(members: Members) throws(DecodeError) {
      userId = try members.read("userId")
      role = try members.read("role")
      expectedVersion = try members.readOptional("expectedVersion")
      operationId = try members.readOptional("operationId")
    }

    public func write(into members: inout Members) {
      members.write("userId", userId)
      members.write("role", role)
      members.writeSaid("expectedVersion", expectedVersion)
      members.writeSaid("operationId", operationId)
    }

    public static let facts = MessageFacts("UserSetRoleInput", [
      FieldFacts(1011, "userId", .string, in: .path),
      FieldFacts(1, "role", .enumeration(ServerRole.self)),
      FieldFacts(1001, "expectedVersion", .int, isNullable: true, in: .header),
      FieldFacts(1002, "operationId", .string, isNullable: true, in: .header),
    ])
  }
}
