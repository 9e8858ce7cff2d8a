// Generated from Schema/passkey.graphql by codegen. Do not edit.

public import CascadeClient

extension Passkey {
  /// A page of a list.
  public struct Page: SchemaPage {
    /// The entries of this page.
    public var items: [Passkey]
    /// Where the next page begins; null on the last.
    public var nextCursor: String?

    public init(items: [Passkey] = [], nextCursor: String? = nil) {
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

    public static let facts = MessageFacts("PasskeyPage", [
      FieldFacts(1, "items", .message(Passkey.self), isList: true),
      FieldFacts(2, "nextCursor", .string, isNullable: true),
    ])
  }
}
