// Generated from Schema/room.graphql by codegen. Do not edit.

public import CascadeClient

extension Member {
  /// Some of a list of member values.
  public struct Page: SchemaPage {
    /// Those of this page.
    public var items: [Member]
    /// Asks for the next page; null at the end.
    public var nextCursor: String?

    public init(items: [Member] = [], nextCursor: String? = nil) {
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

    public static let facts = MessageFacts("MemberPage", [
      FieldFacts(1, "items", .message(Member.self), isList: true),
      FieldFacts(2, "nextCursor", .string, isNullable: true),
    ])
  }
}
