// Generated from Schema/room.graphql by codegen. Do not edit.

public import CascadeClient

extension Room.List {
  /// What `room.list` takes.
  public struct Input: SchemaListInput {
    /// Only those with this `name`.
    public var name: String?
    /// How many at most.
    public var limit: Int?
    /// `nextCursor` of the page before.
    public var cursor: String?
    /// By what they are sorted.
    public var order: Room.Order?

    public init(name: String? = nil, limit: Int? = nil, cursor: String? = nil, order: Room.Order? = nil) {
      self.name = name
      self.limit = limit
      self.cursor = cursor
      self.order = order
    }

    public init(members: Members) throws(DecodeError) {
      name = try members.readOptional("name")
      limit = try members.readOptional("limit")
      cursor = try members.readOptional("cursor")
      order = try members.readOptional("order")
    }

    public func write(into members: inout Members) {
      members.writeSaid("name", name)
      members.writeSaid("limit", limit)
      members.writeSaid("cursor", cursor)
      members.writeSaid("order", order)
    }

    public static let facts = MessageFacts("RoomListInput", [
      FieldFacts(2, "name", .string, isNullable: true, in: .query),
      FieldFacts(1006, "limit", .int, in: .query),
      FieldFacts(1007, "cursor", .string, isNullable: true, in: .query),
      FieldFacts(1008, "order", .enumeration(Room.Order.self), isNullable: true, in: .query),
    ])
  }
}

extension Room.List.Input {
  /// What its fields are held to.
  public enum Limits {
    public static let name = FieldLimits(minLength: 1, maxLength: 128)
  }
}
