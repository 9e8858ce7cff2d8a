// Generated from Schema/media.graphql by codegen. Do not edit.

public import CascadeClient

extension Media.List {
  /// The input of `media.list`.
  public struct Input: SchemaListInput {
    /// The room that it is about.
    public var roomId: String
    /// Only those with this playlist id.
    public var playlistId: String?
    /// Only those with this creator id.
    public var creatorId: String?
    /// Only those with this provider.
    public var provider: String?
    /// Only those with this is live.
    public var isLive: Bool?
    /// How many at most.
    public var limit: Int?
    /// Where the last page ended: its `nextCursor`.
    public var cursor: String?
    /// What comes first.
    public var order: Media.Order?

    public init(
      roomId: String,
      playlistId: String? = nil,
      creatorId: String? = nil,
      provider: String? = nil,
      isLive: Bool? = nil,
      limit: Int? = nil,
      cursor: String? = nil,
      order: Media.Order? = nil
    ) {
      self.roomId = roomId
      self.playlistId = playlistId
      self.creatorId = creatorId
      self.provider = provider
      self.isLive = isLive
      self.limit = limit
      self.cursor = cursor
      self.order = order
    }

    public init(members: Members) throws(DecodeError) {
      roomId = try members.read("roomId")
      playlistId = try members.readOptional("playlistId")
      creatorId = try members.readOptional("creatorId")
      provider = try members.readOptional("provider")
      isLive = try members.readOptional("isLive")
      limit = try members.readOptional("limit")
      cursor = try members.readOptional("cursor")
      order = try members.readOptional("order")
    }

    public func write(into members: inout Members) {
      members.write("roomId", roomId)
      members.writeSaid("playlistId", playlistId)
      members.writeSaid("creatorId", creatorId)
      members.writeSaid("provider", provider)
      members.writeSaid("isLive", isLive)
      members.writeSaid("limit", limit)
      members.writeSaid("cursor", cursor)
      members.writeSaid("order", order)
    }

    public static let facts = MessageFacts("MediaListInput", [
      FieldFacts(1010, "roomId", .string, in: .path),
      FieldFacts(4, "playlistId", .string, isNullable: true, in: .query),
      FieldFacts(13, "creatorId", .string, isNullable: true, in: .query),
      FieldFacts(8, "provider", .string, isNullable: true, in: .query),
      FieldFacts(9, "isLive", .boolean, isNullable: true, in: .query),
      FieldFacts(1006, "limit", .int, in: .query),
      FieldFacts(1007, "cursor", .string, isNullable: true, in: .query),
      FieldFacts(1008, "order", .enumeration(Media.Order.self), isNullable: true, in: .query),
    ])
  }
}
