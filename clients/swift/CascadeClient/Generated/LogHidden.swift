// Generated from Schema/realtime.graphql by codegen. Do not edit.

/// What happened there is not shown any more; a client that has it forgets it.
public struct LogHidden: SchemaMessage {
  /// Its place in the log.
  public var sequence: Int

  public init(sequence: Int) {
    self.sequence = sequence
  }

  public init(members: Members) throws(DecodeError) {
    sequence = try members.read("sequence")
  }

  public func write(into members: inout Members) {
    members.write("sequence", sequence)
  }

  public static let facts = MessageFacts("LogHidden", [
    FieldFacts(1, "sequence", .int),
  ])
}
