// Generated from Schema/realtime.graphql by codegen. Do not edit.

/// Nothing that this connection observes changed up to here. It comes with every heartbeat without a frame.
public struct BookmarkMessage: SchemaMessage {
  /// The revision that a client may resume from.
  public var revision: Int

  public init(revision: Int) {
    self.revision = revision
  }

  public init(members: Members) throws(DecodeError) {
    revision = try members.read("revision")
  }

  public func write(into members: inout Members) {
    members.write("revision", revision)
  }

  public static let facts = MessageFacts("BookmarkMessage", [
    FieldFacts(1, "revision", .int),
  ])
}
