// Generated from Schema/realtime.graphql by codegen. Do not edit.

/// Something changed, for an observation that asked for no more than that.
public struct NotifyChange: SchemaMessage {
  /// Which.
  public var resource: String
  /// Which view of it; null for all of it.
  public var view: String?
  /// The version before.
  public var base: Int
  /// The version after it.
  public var next: Int

  public init(resource: String, view: String? = nil, base: Int, next: Int) {
    self.resource = resource
    self.view = view
    self.base = base
    self.next = next
  }

  public init(members: Members) throws(DecodeError) {
    resource = try members.read("resource")
    view = try members.readOptional("view")
    base = try members.read("base")
    next = try members.read("next")
  }

  public func write(into members: inout Members) {
    members.write("resource", resource)
    members.writeNullable("view", view)
    members.write("base", base)
    members.write("next", next)
  }

  public static let facts = MessageFacts("NotifyChange", [
    FieldFacts(1, "resource", .string),
    FieldFacts(2, "view", .string, isNullable: true),
    FieldFacts(3, "base", .int),
    FieldFacts(4, "next", .int),
  ])
}
