// Generated from Schema/realtime.graphql by codegen. Do not edit.

/// One commit: all of it that this connection observes, to be applied as one.
public struct FrameMessage: SchemaMessage {
  /// The scope's revision after it. A frame may span several commits; then its changes do so too.
  public var revision: Int
  /// What changed, each observed resource once for each view of it.
  public var changes: [ResourceChange]

  public init(revision: Int, changes: [ResourceChange] = []) {
    self.revision = revision
    self.changes = changes
  }

  public init(members: Members) throws(DecodeError) {
    revision = try members.read("revision")
    changes = try members.readList("changes")
  }

  public func write(into members: inout Members) {
    members.write("revision", revision)
    members.writeList("changes", changes)
  }

  public static let facts = MessageFacts("FrameMessage", [
    FieldFacts(1, "revision", .int),
    FieldFacts(2, "changes", .union(ResourceChange.self), isList: true),
  ])
}
