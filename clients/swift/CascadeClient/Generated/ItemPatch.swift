// Generated from Schema/realtime.graphql by codegen. Do not edit.

/// Some fields of an item changed.
public struct ItemPatch: SchemaMessage {
  /// Which item.
  public var key: String
  /// What changed: null clears.
  public var patch: JSON

  public init(key: String, patch: JSON) {
    self.key = key
    self.patch = patch
  }

  public init(members: Members) throws(DecodeError) {
    key = try members.read("key")
    patch = try members.read("patch")
  }

  public func write(into members: inout Members) {
    members.write("key", key)
    members.write("patch", patch)
  }

  public static let facts = MessageFacts("ItemPatch", [
    FieldFacts(1, "key", .string),
    FieldFacts(2, "patch", .payload),
  ])
}
