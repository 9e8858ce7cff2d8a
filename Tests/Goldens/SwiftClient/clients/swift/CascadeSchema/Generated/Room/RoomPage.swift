// Generated from Schema/room.graphql by codegen. Do not edit.

public import CascadeClient

extension Room {
  /// Some of a list of room values.
  public struct Page: SchemaPage {
    /// Those of this page.
    public var items: [Room]
    /// Asks for the next page; null at the end.
    public var nextCursor: String?

    public init(items: [Room] = [], nextCursor: String? = nil) {
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

    public static let facts = MessageFacts("RoomPage", [
      FieldFacts(1, "items", .message(Room.self), isList: true),
      FieldFacts(2, "nextCursor", .string, isNullable: true),
    ])
  }
}
