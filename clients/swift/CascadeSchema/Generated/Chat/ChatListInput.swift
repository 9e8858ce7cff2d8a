// Generated from Schema/chat.graphql by codegen. Do not edit.

public import CascadeClient

extension Chat.List {
  /// The input of `chat.list`.
  public struct Input: SchemaListInput {
    /// The room that it is about.
    public var roomId: String
    /// How many at most.
    public var limit: Int?
    /// Where the last page ended: its `nextCursor`.
    public var cursor: String?
    /// What comes first.
    public var order: Chat.Order?

    public init(roomId: String, limit: Int? = nil, cursor: String? = nil, order: Chat.Order? = nil) {
      self.roomId = roomId
      self.limit = limit
      self.cursor = cursor
      self.order = order
    }

    public init(members: Members) throws(DecodeError) {
      roomId = try members.read("roomId")
      limit = try members.readOptional("limit")
      cursor = try members.readOptional("cursor")
      order = try members.readOptional("order")
    }

    public func write(into members: inout Members) {
      members.write("roomId", roomId)
      members.writeSaid("limit", limit)
      members.writeSaid("cursor", cursor)
      members.writeSaid("order", order)
    }

    public static let facts = MessageFacts("ChatListInput", [
      FieldFacts(1010, "roomId", .string, in: .path),
      FieldFacts(1006, "limit", .int, in: .query),
      FieldFacts(1007, "cursor", .string, isNullable: true, in: .query),
      FieldFacts(1008, "order", .enumeration(Chat.Order.self), isNullable: true, in: .query),
    ])
  }
}
