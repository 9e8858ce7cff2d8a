// Generated from Schema/presence.graphql by codegen. Do not edit.

public import CascadeClient

extension Presence.List {
  /// The input of `presence.list`.
  public struct Input: SchemaListInput {
    /// The room that it is about.
    public var roomId: String
    /// How many at most.
    public var limit: Int?
    /// Where the last page ended: its `nextCursor`.
    public var cursor: String?

    public init(roomId: String, limit: Int? = nil, cursor: String? = nil) {
      self.roomId = roomId
      self.limit = limit
      self.cursor = cursor
    }

    public init(members: Members) throws(DecodeError) {
      roomId = try members.read("roomId")
      limit = try members.readOptional("limit")
      cursor = try members.readOptional("cursor")
    }

    public func write(into members: inout Members) {
      members.write("roomId", roomId)
      members.writeSaid("limit", limit)
      members.writeSaid("cursor", cursor)
    }

    public static let facts = MessageFacts("PresenceListInput", [
      FieldFacts(1010, "roomId", .string, in: .path),
      FieldFacts(1006, "limit", .int, in: .query),
      FieldFacts(1007, "cursor", .string, isNullable: true, in: .query),
    ])
  }
}
