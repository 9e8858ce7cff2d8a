// Generated from Schema/realtime.graphql by codegen. Do not edit.

/// Something happened.
public struct LogEvent: SchemaMessage {
  /// Its place in the log.
  public var sequence: Int
  /// What: the LOG's shape.
  public var event: JSON

  public init(sequence: Int, event: JSON) {
    self.sequence = sequence
    self.event = event
  }

  public init(members: Members) throws(DecodeError) {
    sequence = try members.read("sequence")
    event = try members.read("event")
  }

  public func write(into members: inout Members) {
    members.write("sequence", sequence)
    members.write("event", event)
  }

  public static let facts = MessageFacts("LogEvent", [
    FieldFacts(1, "sequence", .int),
    FieldFacts(2, "event", .payload),
  ])
}
