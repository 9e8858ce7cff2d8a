// Generated from Schema/room.graphql by codegen. Do not edit.

public import CascadeClient

extension Room.Discover {
  /// The input of `room.discover`.
  public struct Input: SchemaMessage {
    /// Words in the name or the description.
    public var text: String?
    /// Only rooms of this kind.
    public var category: String?
    /// Only rooms with this label.
    public var label: String?
    /// How many at most.
    public var limit: Int?
    /// Where the last page ended: its `nextCursor`.
    public var cursor: String?

    public init(
      text: String? = nil, category: String? = nil, label: String? = nil, limit: Int? = nil, cursor: String? = nil
    ) {
      self.text = text
      self.category = category
      self.label = label
      self.limit = limit
      self.cursor = cursor
    }

    public init(members: Members) throws(DecodeError) {
      text = try members.readOptional("text")
      category = try members.readOptional("category")
      label = try members.readOptional("label")
      limit = try members.readOptional("limit")
      cursor = try members.readOptional("cursor")
    }

    public func write(into members: inout Members) {
      members.writeSaid("text", text)
      members.writeSaid("category", category)
      members.writeSaid("label", label)
      members.writeSaid("limit", limit)
      members.writeSaid("cursor", cursor)
    }

    public static let facts = MessageFacts("RoomDiscoverInput", [
      FieldFacts(1, "text", .string, isNullable: true, in: .query),
      FieldFacts(2, "category", .string, isNullable: true, in: .query),
      FieldFacts(3, "label", .string, isNullable: true, in: .query),
      FieldFacts(4, "limit", .int, in: .query),
      FieldFacts(5, "cursor", .string, isNullable: true, in: .query),
    ])
  }
}

extension Room.Discover.Input {
  /// What its fields are held to.
  public enum Limits {
    public static let text = FieldLimits(minLength: 2, maxLength: 100)
    public static let category = FieldLimits(minLength: 1, maxLength: 32, pattern: "[a-z0-9-]+")
    public static let label = FieldLimits(minLength: 1, maxLength: 32)
    public static let limit = FieldLimits(minimum: 1, maximum: 100)
    public static let cursor = FieldLimits(minLength: 0, maxLength: 512)
  }
}
