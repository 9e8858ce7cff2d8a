// Generated from Schema/room.graphql by codegen. Do not edit.

public import CascadeClient

extension Room.List {
  /// The input of `room.list`.
  public struct Input: SchemaListInput {
    /// Only those with this name.
    public var name: String?
    /// Only those with this creator id.
    public var creatorId: String?
    /// Only those with this visibility.
    public var visibility: RoomVisibility?
    /// Only those with this status.
    public var status: RoomStatus?
    /// Only those with this category.
    public var category: String?
    /// How many at most.
    public var limit: Int?
    /// Where the last page ended: its `nextCursor`.
    public var cursor: String?
    /// What comes first.
    public var order: Room.Order?

    public init(
      name: String? = nil,
      creatorId: String? = nil,
      visibility: RoomVisibility? = nil,
      status: RoomStatus? = nil,
      category: String? = nil,
      limit: Int? = nil,
      cursor: String? = nil,
      order: Room.Order? = nil
    ) {
      self.name = name
      self.creatorId = creatorId
      self.visibility = visibility
      self.status = status
      self.category = category
      self.limit = limit
      self.cursor = cursor
      self.order = order
    }

    public init(members: Members) throws(DecodeError) {
      name = try members.readOptional("name")
      creatorId = try members.readOptional("creatorId")
      visibility = try members.readOptional("visibility")
      status = try members.readOptional("status")
      category = try members.readOptional("category")
      limit = try members.readOptional("limit")
      cursor = try members.readOptional("cursor")
      order = try members.readOptional("order")
    }

    public func write(into members: inout Members) {
      members.writeSaid("name", name)
      members.writeSaid("creatorId", creatorId)
      members.writeSaid("visibility", visibility)
      members.writeSaid("status", status)
      members.writeSaid("category", category)
      members.writeSaid("limit", limit)
      members.writeSaid("cursor", cursor)
      members.writeSaid("order", order)
    }

    public static let facts = MessageFacts("RoomListInput", [
      FieldFacts(2, "name", .string, isNullable: true, in: .query),
      FieldFacts(11, "creatorId", .string, isNullable: true, in: .query),
      FieldFacts(4, "visibility", .enumeration(RoomVisibility.self), isNullable: true, in: .query),
      FieldFacts(10, "status", .enumeration(RoomStatus.self), isNullable: true, in: .query),
      FieldFacts(5, "category", .string, isNullable: true, in: .query),
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
    public static let category = FieldLimits(minLength: 1, maxLength: 32, pattern: "[a-z0-9-]+")
  }
}
