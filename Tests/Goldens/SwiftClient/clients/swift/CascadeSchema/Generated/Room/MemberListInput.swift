// Generated from Schema/room.graphql by codegen. Do not edit.

public import CascadeClient

extension Member.List {
  /// What `member.list` takes.
  public struct Input: SchemaListInput {
    /// The room that it lives in.
    public var roomId: String
    /// Only those with this `role`.
    public var role: MemberRole?
    /// How many at most.
    public var limit: Int?
    /// `nextCursor` of the page before.
    public var cursor: String?
    /// By what they are sorted.
    public var order: Member.Order?

    public init(
      roomId: String, role: MemberRole? = nil, limit: Int? = nil, cursor: String? = nil, order: Member.Order? = nil
    ) {
      self.roomId = roomId
      self.role = role
      self.limit = limit
      self.cursor = cursor
      self.order = order
    }

    public init(members: Members) throws(DecodeError) {
      roomId = try members.read("roomId")
      role = try members.readOptional("role")
      limit = try members.readOptional("limit")
      cursor = try members.readOptional("cursor")
      order = try members.readOptional("order")
    }

    public func write(into members: inout Members) {
      members.write("roomId", roomId)
      members.writeSaid("role", role)
      members.writeSaid("limit", limit)
      members.writeSaid("cursor", cursor)
      members.writeSaid("order", order)
    }

    public static let facts = MessageFacts("MemberListInput", [
      FieldFacts(1010, "roomId", .string, in: .path),
      FieldFacts(2, "role", .enumeration(MemberRole.self), isNullable: true, in: .query),
      FieldFacts(1006, "limit", .int, in: .query),
      FieldFacts(1007, "cursor", .string, isNullable: true, in: .query),
      FieldFacts(1008, "order", .enumeration(Member.Order.self), isNullable: true, in: .query),
    ])
  }
}
