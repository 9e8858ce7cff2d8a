// Generated from Schema/realtime.graphql by codegen. Do not edit.

/// A call or a patch was done. It follows the frame of its commit, for who observes what it changed.
public struct ResultMessage: SchemaMessage {
  /// The message that it answers.
  public var id: String
  /// The revision of its commit, or the one that it read; null where it had nothing to do with this scope.
  public var revision: Int?
  /// What the operation answers; null where that is nothing.
  public var value: JSON

  public init(id: String, revision: Int? = nil, value: JSON) {
    self.id = id
    self.revision = revision
    self.value = value
  }

  public init(members: Members) throws(DecodeError) {
    id = try members.read("id")
    revision = try members.readOptional("revision")
    value = try members.read("value")
  }

  public func write(into members: inout Members) {
    members.write("id", id)
    members.writeNullable("revision", revision)
    members.write("value", value)
  }

  public static let facts = MessageFacts("ResultMessage", [
    FieldFacts(1, "id", .string),
    FieldFacts(2, "revision", .int, isNullable: true),
    FieldFacts(3, "value", .payload, isNullable: true),
  ])
}
