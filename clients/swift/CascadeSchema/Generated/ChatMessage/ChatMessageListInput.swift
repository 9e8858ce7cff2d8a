// Generated from Schema/chatMessage.graphql by codegen. Do not edit.

public import CascadeClient

extension ChatMessage.List {
  /// The input of `chatMessage.list`.
  public struct Input: SchemaListInput {
    /// The room that it is about.
    public var roomId: String
    /// Only those with this sender id.
    public var senderId: String?
    /// Only those with this kind.
    public var kind: ChatMessageKind?
    /// Only those with this media id.
    public var mediaId: String?
    /// Only those with this is pinned.
    public var isPinned: Bool?
    /// How many at most.
    public var limit: Int?
    /// Where the last page ended: its `nextCursor`.
    public var cursor: String?
    /// What comes first.
    public var order: ChatMessage.Order?

    public init(
      roomId: String,
      senderId: String? = nil,
      kind: ChatMessageKind? = nil,
      mediaId: String? = nil,
      isPinned: Bool? = nil,
      limit: Int? = nil,
      cursor: String? = nil,
      order: ChatMessage.Order? = nil
    ) {
      self.roomId = roomId
      self.senderId = senderId
      self.kind = kind
      self.mediaId = mediaId
      self.isPinned = isPinned
      self.limit = limit
      self.cursor = cursor
      self.order = order
    }

    public init(members: Members) throws(DecodeError) {
      roomId = try members.read("roomId")
      senderId = try members.readOptional("senderId")
      kind = try members.readOptional("kind")
      mediaId = try members.readOptional("mediaId")
      isPinned = try members.readOptional("isPinned")
      limit = try members.readOptional("limit")
      cursor = try members.readOptional("cursor")
      order = try members.readOptional("order")
    }

    public func write(into members: inout Members) {
      members.write("roomId", roomId)
      members.writeSaid("senderId", senderId)
      members.writeSaid("kind", kind)
      members.writeSaid("mediaId", mediaId)
      members.writeSaid("isPinned", isPinned)
      members.writeSaid("limit", limit)
      members.writeSaid("cursor", cursor)
      members.writeSaid("order", order)
    }

    public static let facts = MessageFacts("ChatMessageListInput", [
      FieldFacts(1010, "roomId", .string, in: .path),
      FieldFacts(9, "senderId", .string, isNullable: true, in: .query),
      FieldFacts(3, "kind", .enumeration(ChatMessageKind.self), isNullable: true, in: .query),
      FieldFacts(13, "mediaId", .string, isNullable: true, in: .query),
      FieldFacts(16, "isPinned", .boolean, isNullable: true, in: .query),
      FieldFacts(1006, "limit", .int, in: .query),
      FieldFacts(1007, "cursor", .string, isNullable: true, in: .query),
      FieldFacts(1008, "order", .enumeration(ChatMessage.Order.self), isNullable: true, in: .query),
    ])
  }
}
