// Generated from Schema/realtime.graphql by codegen. Do not edit.

/// The value of a RESOLVED resource does not hold any more; an `update` follows.
public struct StaleChange: SchemaMessage {
  /// Which: `playback`.
  public var resource: String

  public init(resource: String) {
    self.resource = resource
  }

  public init(members: Members) throws(DecodeError) {
    resource = try members.read("resource")
  }

  public func write(into members: inout Members) {
    members.write("resource", resource)
  }

  public static let facts = MessageFacts("StaleChange", [
    FieldFacts(1, "resource", .string),
  ])
}
