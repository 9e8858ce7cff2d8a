// Generated from Schema/member.graphql by codegen. Do not edit.

public import CascadeClient

extension Member.List {
  /// The input of `member.list`.
  public struct Input: SchemaListInput {
    /// The room that it is about.
    public var roomId: String
    /// Only those with this user id.
    public var userId: String?
    /// Only those with this role.
    public var role: Role?
    /// How many at most.
    public var limit: Int?
    /// Where the last page ended: its `nextCursor`.
    public var cursor: String?
    /// What comes first.
    public var order: Member.Order?

    public init(
      roomId: String,
      userId: String? = nil,
      role: Role? = nil,
      limit: Int? = nil,
      cursor: String? = nil,
      order: Member.Order? = nil
    ) {
      self.roomId = roomId
      self.userId = userId
      self.role = role
      self.limit = limit
      self.cursor = cursor
      self.order = order
    }

    public init(members: Members) throws(DecodeError) {
      roomId = try members.read("roomId")
      userId = try members.readOptional("userId")
      role = try members.readOptional("role")
      limit = try members.readOptional("limit")
      cursor = try members.readOptional("cursor")
      order = try members.readOptional("order")
    }

    public func write(into members: inout Members) {
      members.write("roomId", roomId)
      members.writeSaid("userId", userId)
      members.writeSaid("role", role)
      members.writeSaid("limit", limit)
      members.writeSaid("cursor", cursor)
      members.writeSaid("order", order)
    }

    public static let facts = MessageFacts("MemberListInput", [
      FieldFacts(1010, "roomId", .string, in: .path),
      FieldFacts(2, "userId", .string, isNullable: true, in: .query),
      FieldFacts(5, "role", .enumeration(Role.self), isNullable: true, in: .query),
      FieldFacts(1006, "limit", .int, in: .query),
      FieldFacts(1007, "cursor", .string, isNullable: true, in: .query),
      FieldFacts(1008, "order", .enumeration(Member.Order.self), isNullable: true, in: .query),
    ])
  }
}
