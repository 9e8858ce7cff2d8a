// Generated from Schema/realtime.graphql by codegen. Do not edit.

/// A message was refused. The connection goes on.
public struct ErrorMessage: SchemaMessage {
  /// The message that it answers; null where that had no id, none that could be read, or that of a call that waits.
  public var id: String?
  /// What is wrong.
  public var problem: ProblemDetails

  public init(id: String? = nil, problem: ProblemDetails) {
    self.id = id
    self.problem = problem
  }

  public init(members: Members) throws(DecodeError) {
    id = try members.readOptional("id")
    problem = try members.read("problem")
  }

  public func write(into members: inout Members) {
    members.writeNullable("id", id)
    members.write("problem", problem)
  }

  public static let facts = MessageFacts("ErrorMessage", [
    FieldFacts(1, "id", .string, isNullable: true),
    FieldFacts(2, "problem", .message(ProblemDetails.self)),
  ])
}
