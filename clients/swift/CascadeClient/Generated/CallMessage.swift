// Generated from Schema/realtime.graphql by codegen. Do not edit.

/// Call an operation. A `result` answers, or an `error`.
public struct CallMessage: SchemaMessage {
  /// The client's name for the answer.
  public var id: String
  /// What to call: `room.join`.
  public var operation: String
  /// The operation's input; where it lacks the id of the connection's scope, that is meant.
  public var input: JSON?
  /// The version that the client saw: the input's `expectedVersion`.
  public var base: Int?
  /// Names this very call: the input's `operationId`.
  public var operationId: String?

  public init(id: String, operation: String, input: JSON? = nil, base: Int? = nil, operationId: String? = nil) {
    self.id = id
    self.operation = operation
    self.input = input
    self.base = base
    self.operationId = operationId
  }

  public init(members: Members) throws(DecodeError) {
    id = try members.read("id")
    operation = try members.read("operation")
    input = try members.readOptional("input")
    base = try members.readOptional("base")
    operationId = try members.readOptional("operationId")
  }

  public func write(into members: inout Members) {
    members.write("id", id)
    members.write("operation", operation)
    members.writeSaid("input", input)
    members.writeSaid("base", base)
    members.writeSaid("operationId", operationId)
  }

  public static let facts = MessageFacts("CallMessage", [
    FieldFacts(1, "id", .string),
    FieldFacts(2, "operation", .string),
    FieldFacts(3, "input", .payload, isNullable: true),
    FieldFacts(4, "base", .int, isNullable: true),
    FieldFacts(5, "operationId", .string, isNullable: true),
  ])
}

extension CallMessage {
  /// What its fields are held to.
  public enum Limits {
    public static let id = FieldLimits(minLength: 1, maxLength: 128)
    public static let operation = FieldLimits(minLength: 1, maxLength: 128)
    public static let base = FieldLimits(minimum: 0)
    public static let operationId = FieldLimits(minLength: 1, maxLength: 128)
  }
}
