// Generated from Schema/realtime.graphql by codegen. Do not edit.

/// What time it is.
public struct PongMessage: SchemaMessage {
  /// What the client sent.
  public var t1: Int
  /// When the ping came, in microseconds by the server's clock.
  public var t2: Int
  /// When this went, by the same clock.
  public var t3: Int

  public init(t1: Int, t2: Int, t3: Int) {
    self.t1 = t1
    self.t2 = t2
    self.t3 = t3
  }

  public init(members: Members) throws(DecodeError) {
    t1 = try members.read("t1")
    t2 = try members.read("t2")
    t3 = try members.read("t3")
  }

  public func write(into members: inout Members) {
    members.write("t1", t1)
    members.write("t2", t2)
    members.write("t3", t3)
  }

  public static let facts = MessageFacts("PongMessage", [
    FieldFacts(1, "t1", .int),
    FieldFacts(2, "t2", .int),
    FieldFacts(3, "t3", .int),
  ])
}
