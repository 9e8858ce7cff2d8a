// Generated from Schema/user.graphql by codegen. Do not edit.

public import CascadeClient

extension User.List {
  /// The input of `user.list`.
  public struct Input: SchemaListInput {
    /// Only those with this username.
    public var username: String?
    /// Only those with this role.
    public var role: ServerRole?
    /// Only those with this status.
    public var status: UserStatus?
    /// How many at most.
    public var limit: Int?
    /// Where the last page ended: its `nextCursor`.
    public var cursor: String?
    /// What comes first.
    public var order: User.Order?

    public init(
      username: String? = nil,
      role: ServerRole? = nil,
      status: UserStatus? = nil,
      limit: Int? = nil,
      cursor: String? = nil,
      order: User.Order? = nil
    ) {
      self.username = username
      self.role = role
      self.status = status
      self.limit = limit
      self.cursor = cursor
      self.order = order
    }

    public init(members: Members) throws(DecodeError) {
      username = try members.readOptional("username")
      role = try members.readOptional("role")
      status = try members.readOptional("status")
      limit = try members.readOptional("limit")
      cursor = try members.readOptional("cursor")
      order = try members.readOptional("order")
    }

    public func write(into members: inout Members) {
      members.writeSaid("username", username)
      members.writeSaid("role", role)
      members.writeSaid("status", status)
      members.writeSaid("limit", limit)
      members.writeSaid("cursor", cursor)
      members.writeSaid("order", order)
    }

    public static let facts = MessageFacts("UserListInput", [
      FieldFacts(2, "username", .string, isNullable: true, in: .query),
      FieldFacts(7, "role", .enumeration(ServerRole.self), isNullable: true, in: .query),
      FieldFacts(8, "status", .enumeration(UserStatus.self), isNullable: true, in: .query),
      FieldFacts(1006, "limit", .int, in: .query),
      FieldFacts(1007, "cursor", .string, isNullable: true, in: .query),
      FieldFacts(1008, "order", .enumeration(User.Order.self), isNullable: true, in: .query),
    ])
  }
}

extension User.List.Input {
  /// What its fields are held to.
  public enum Limits {
    public static let username = FieldLimits(minLength: 3, maxLength: 50, format: "name")
  }
}
