// Generated from Schema/playlist.graphql by codegen. Do not edit.

public import CascadeClient

extension Playlist.List {
  /// The input of `playlist.list`.
  public struct Input: SchemaListInput {
    /// The room that it is about.
    public var roomId: String
    /// Only those with this parent id.
    public var parentId: String?
    /// Only those with this name.
    public var name: String?
    /// Only those with this creator id.
    public var creatorId: String?
    /// How many at most.
    public var limit: Int?
    /// Where the last page ended: its `nextCursor`.
    public var cursor: String?
    /// What comes first.
    public var order: Playlist.Order?

    public init(
      roomId: String,
      parentId: String? = nil,
      name: String? = nil,
      creatorId: String? = nil,
      limit: Int? = nil,
      cursor: String? = nil,
      order: Playlist.Order? = nil
    ) {
      self.roomId = roomId
      self.parentId = parentId
      self.name = name
      self.creatorId = creatorId
      self.limit = limit
      self.cursor = cursor
      self.order = order
    }

    public init(members: Members) throws(DecodeError) {
      roomId = try members.read("roomId")
      parentId = try members.readOptional("parentId")
      name = try members.readOptional("name")
      creatorId = try members.readOptional("creatorId")
      limit = try members.readOptional("limit")
      cursor = try members.readOptional("cursor")
      order = try members.readOptional("order")
    }

    public func write(into members: inout Members) {
      members.write("roomId", roomId)
      members.writeSaid("parentId", parentId)
      members.writeSaid("name", name)
      members.writeSaid("creatorId", creatorId)
      members.writeSaid("limit", limit)
      members.writeSaid("cursor", cursor)
      members.writeSaid("order", order)
    }

    public static let facts = MessageFacts("PlaylistListInput", [
      FieldFacts(1010, "roomId", .string, in: .path),
      FieldFacts(4, "parentId", .string, isNullable: true, in: .query),
      FieldFacts(2, "name", .string, isNullable: true, in: .query),
      FieldFacts(9, "creatorId", .string, isNullable: true, in: .query),
      FieldFacts(1006, "limit", .int, in: .query),
      FieldFacts(1007, "cursor", .string, isNullable: true, in: .query),
      FieldFacts(1008, "order", .enumeration(Playlist.Order.self), isNullable: true, in: .query),
    ])
  }
}

extension Playlist.List.Input {
  /// What its fields are held to.
  public enum Limits {
    public static let name = FieldLimits(minLength: 1, maxLength: 255)
  }
}
