// Generated from Schema/room.graphql by codegen. Do not edit.

public import CascadeClient

/// A page of rooms as one sees them from outside.
public struct RoomPreviewPage: SchemaMessage {
  /// The rooms of this page.
  public var items: [RoomPreview]
  /// Where the next page begins; null on the last.
  public var nextCursor: String?

  public init(items: [RoomPreview] = [], nextCursor: String? = nil) {
    self.items = items
    self.nextCursor = nextCursor
  }

  public init(members: Members) throws(DecodeError) {
    items = try members.readList("items")
    nextCursor = try members.readOptional("nextCursor")
  }

  public func write(into members: inout Members) {
    members.writeList("items", items)
    members.writeNullable("nextCursor", nextCursor)
  }

  public static let facts = MessageFacts("RoomPreviewPage", [
    FieldFacts(1, "items", .message(RoomPreview.self), isList: true),
    FieldFacts(2, "nextCursor", .string, isNullable: true),
  ])
}
