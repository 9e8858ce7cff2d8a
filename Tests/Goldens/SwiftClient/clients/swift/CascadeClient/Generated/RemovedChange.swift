// Generated from Schema/realtime.graphql by codegen. Do not edit.

/// A STATE is there no more.
public struct RemovedChange: SchemaMessage {
  /// Which.
  public var resource: String
  /// The version that it applies to.
  public var base: Int
  /// The version after it.
  public var next: Int

  public init(resource: String, base: Int, next: Int) {
    self.resource = resource
    self.base = base
    self.next = next
  }

  public init(members: Members) throws(DecodeError) {
    resource = try members.read("resource")
    base = try members.read("base")
    next = try members.read("next")
  }

  public func write(into members: inout Members) {
    members.write("resource", resource)
    members.write("base", base)
    members.write("next", next)
  }

  public static let facts = MessageFacts("RemovedChange", [
    FieldFacts(1, "resource", .string),
    FieldFacts(2, "base", .int),
    FieldFacts(3, "next", .int),
  ])
}
