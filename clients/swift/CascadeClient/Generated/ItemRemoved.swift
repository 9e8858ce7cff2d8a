// Generated from Schema/realtime.graphql by codegen. Do not edit.

/// An item is there no more, or does not belong to the view any more.
public struct ItemRemoved: SchemaMessage {
  /// Which item.
  public var key: String

  public init(key: String) {
    self.key = key
  }

  public init(members: Members) throws(DecodeError) {
    key = try members.read("key")
  }

  public func write(into members: inout Members) {
    members.write("key", key)
  }

  public static let facts = MessageFacts("ItemRemoved", [
    FieldFacts(1, "key", .string),
  ])
}
