// Generated from Schema/realtime.graphql by codegen. Do not edit.

/// Ask what time it is. A `pong` answers, at once.
public struct PingMessage: SchemaMessage {
  /// When the client asks, in microseconds by a clock of its own that never steps.
  public var t1: Int

  public init(t1: Int) {
    self.t1 = t1
  }

  public init(members: Members) throws(DecodeError) {
    t1 = try members.read("t1")
  }

  public func write(into members: inout Members) {
    members.write("t1", t1)
  }

  public static let facts = MessageFacts("PingMessage", [
    FieldFacts(1, "t1", .int),
  ])
}
