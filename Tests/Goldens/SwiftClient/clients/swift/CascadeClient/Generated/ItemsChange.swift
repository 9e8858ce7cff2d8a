// Generated from Schema/realtime.graphql by codegen. Do not edit.

/// Items of a COLLECTION changed.
public struct ItemsChange: SchemaMessage {
  /// Which: `member`.
  public var resource: String
  /// Which view of it: a key that follows from the filter and the window; null for all of it.
  public var view: String?
  /// The version that it applies to.
  public var base: Int
  /// The version after it.
  public var next: Int
  /// What changed, each item once.
  public var items: [ItemChange]

  public init(resource: String, view: String? = nil, base: Int, next: Int, items: [ItemChange] = []) {
    self.resource = resource
    self.view = view
    self.base = base
    self.next = next
    self.items = items
  }

  public init(members: Members) throws(DecodeError) {
    resource = try members.read("resource")
    view = try members.readOptional("view")
    base = try members.read("base")
    next = try members.read("next")
    items = try members.readList("items")
  }

  public func write(into members: inout Members) {
    members.write("resource", resource)
    members.writeNullable("view", view)
    members.write("base", base)
    members.write("next", next)
    members.writeList("items", items)
  }

  public static let facts = MessageFacts("ItemsChange", [
    FieldFacts(1, "resource", .string),
    FieldFacts(2, "view", .string, isNullable: true),
    FieldFacts(3, "base", .int),
    FieldFacts(4, "next", .int),
    FieldFacts(5, "items", .union(ItemChange.self), isList: true),
  ])
}
