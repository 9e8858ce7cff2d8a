// Generated from Schema/linkedIdentity.graphql by codegen. Do not edit.

public import CascadeClient

extension LinkedIdentity {
  /// A page of a list.
  public struct Page: SchemaPage {
    /// The entries of this page.
    public var items: [LinkedIdentity]
    /// Where the next page begins; null on the last.
    public var nextCursor: String?

    public init(items: [LinkedIdentity] = [], nextCursor: String? = nil) {
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

    public static let facts = MessageFacts("LinkedIdentityPage", [
      FieldFacts(1, "items", .message(LinkedIdentity.self), isList: true),
      FieldFacts(2, "nextCursor", .string, isNullable: true),
    ])
  }
}
