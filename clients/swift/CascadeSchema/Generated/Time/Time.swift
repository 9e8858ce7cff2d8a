// Generated from Schema/time.graphql by codegen. Do not edit.

public import CascadeClient

/// Three moments from which a client learns how far its clock is from the server's, as NTP does: with `t4` when the
/// answer
/// came, offset = ((t2 − t1) + (t3 − t4)) / 2, wrong by no more than half of (t4 − t1) − (t3 − t2). Over an open
/// connection
/// `ping` and `pong` do the same.
public struct Time: SchemaMessage {
  /// When the client asked, by its own clock: what it sent, unread.
  public var t1: Int
  /// When the question came, in microseconds since 1970 by the server's clock.
  public var t2: Int
  /// When the answer went, by the same clock.
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

  public static let facts = MessageFacts("Time", [
    FieldFacts(1, "t1", .int),
    FieldFacts(2, "t2", .int),
    FieldFacts(3, "t3", .int),
  ])
}
