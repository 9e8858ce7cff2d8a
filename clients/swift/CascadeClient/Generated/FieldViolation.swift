// Generated from Schema/realtime.graphql by codegen. Do not edit.

/// One thing that is wrong with an input.
public struct FieldViolation: SchemaMessage {
  /// Which field: `items[2].name`.
  public var field: String
  /// Stable, for programs: `too_long`.
  public var code: String
  /// In a sentence.
  public var message: String

  public init(field: String, code: String, message: String) {
    self.field = field
    self.code = code
    self.message = message
  }

  public init(members: Members) throws(DecodeError) {
    field = try members.read("field")
    code = try members.read("code")
    message = try members.read("message")
  }

  public func write(into members: inout Members) {
    members.write("field", field)
    members.write("code", code)
    members.write("message", message)
  }

  public static let facts = MessageFacts("FieldViolation", [
    FieldFacts(1, "field", .string),
    FieldFacts(2, "code", .string),
    FieldFacts(3, "message", .string),
  ])
}
