// Generated from Schema/realtime.graphql by codegen. Do not edit.

/// Some fields of a STATE changed.
public struct PatchChange: SchemaMessage {
  /// Which: `playbackState`.
  public var resource: String
  /// The version that it applies to.
  public var base: Int
  /// The version after it.
  public var next: Int
  /// What changed: null clears. Empty where nothing changed that the client may see.
  public var patch: JSON

  public init(resource: String, base: Int, next: Int, patch: JSON) {
    self.resource = resource
    self.base = base
    self.next = next
    self.patch = patch
  }

  public init(members: Members) throws(DecodeError) {
    resource = try members.read("resource")
    base = try members.read("base")
    next = try members.read("next")
    patch = try members.read("patch")
  }

  public func write(into members: inout Members) {
    members.write("resource", resource)
    members.write("base", base)
    members.write("next", next)
    members.write("patch", patch)
  }

  public static let facts = MessageFacts("PatchChange", [
    FieldFacts(1, "resource", .string),
    FieldFacts(2, "base", .int),
    FieldFacts(3, "next", .int),
    FieldFacts(4, "patch", .payload),
  ])
}
