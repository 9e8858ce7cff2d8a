// Generated from Schema/realtime.graphql by codegen. Do not edit.

/// An item is new, or has a new value as a whole.
public struct ItemValue: SchemaMessage {
  /// Which item.
  public var key: String
  /// The item.
  public var value: JSON

  public init(key: String, value: JSON) {
    self.key = key
    self.value = value
  }

  public init(members: Members) throws(DecodeError) {
    key = try members.read("key")
    value = try members.read("value")
  }

  public func write(into members: inout Members) {
    members.write("key", key)
    members.write("value", value)
  }

  public static let facts = MessageFacts("ItemValue", [
    FieldFacts(1, "key", .string),
    FieldFacts(2, "value", .payload),
  ])
}
