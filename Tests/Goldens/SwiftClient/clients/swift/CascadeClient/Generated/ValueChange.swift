// Generated from Schema/realtime.graphql by codegen. Do not edit.

/// A STATE has a new value as a whole.
public struct ValueChange: SchemaMessage {
  /// Which.
  public var resource: String
  /// The version that it applies to.
  public var base: Int
  /// The version after it.
  public var next: Int
  /// The new value.
  public var value: JSON

  public init(resource: String, base: Int, next: Int, value: JSON) {
    self.resource = resource
    self.base = base
    self.next = next
    self.value = value
  }

  public init(members: Members) throws(DecodeError) {
    resource = try members.read("resource")
    base = try members.read("base")
    next = try members.read("next")
    value = try members.read("value")
  }

  public func write(into members: inout Members) {
    members.write("resource", resource)
    members.write("base", base)
    members.write("next", next)
    members.write("value", value)
  }

  public static let facts = MessageFacts("ValueChange", [
    FieldFacts(1, "resource", .string),
    FieldFacts(2, "base", .int),
    FieldFacts(3, "next", .int),
    FieldFacts(4, "value", .payload),
  ])
}
