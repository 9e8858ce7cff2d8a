// Generated from Schema/time.graphql by codegen. Do not edit.

public import CascadeClient

extension Time.Sample {
  /// The input of `time.sample`.
  public struct Input: SchemaMessage {
    /// When the client asks, in microseconds by a clock of its own that never steps.
    public var t1: Int?

    public init(t1: Int? = nil) {
      self.t1 = t1
    }

    public init(members: Members) throws(DecodeError) {
      t1 = try members.readOptional("t1")
    }

    public func write(into members: inout Members) {
      members.writeSaid("t1", t1)
    }

    public static let facts = MessageFacts("TimeSampleInput", [
      FieldFacts(1, "t1", .int, in: .query),
    ])
  }
}
