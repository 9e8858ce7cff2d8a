// Generated from Schema/realtime.graphql by codegen. Do not edit.

/// What went wrong: the body of every error over HTTP (RFC 9457), and of the `error` message.
public struct ProblemDetails: SchemaMessage {
  /// An address that names the kind of problem; null where the code says it all.
  public var type: String?
  /// The kind in a few words, the same each time.
  public var title: String
  /// The status that HTTP has for it.
  public var status: Int
  /// This time, in a sentence.
  public var detail: String
  /// Stable, for programs: `room_full`.
  public var code: String
  /// Finds the call in the server's log.
  public var requestId: String?
  /// When trying again makes sense.
  public var retryAfterMs: Int?
  /// What is wrong with the input, field by field.
  public var violations: [FieldViolation]
  /// What there is now, for who lost a race: the resource, as the caller may see it.
  public var current: JSON

  public init(
    type: String? = nil,
    title: String,
    status: Int,
    detail: String,
    code: String,
    requestId: String? = nil,
    retryAfterMs: Int? = nil,
    violations: [FieldViolation] = [],
    current: JSON
  ) {
    self.type = type
    self.title = title
    self.status = status
    self.detail = detail
    self.code = code
    self.requestId = requestId
    self.retryAfterMs = retryAfterMs
    self.violations = violations
    self.current = current
  }

  public init(members: Members) throws(DecodeError) {
    type = try members.readOptional("type")
    title = try members.read("title")
    status = try members.read("status")
    detail = try members.read("detail")
    code = try members.read("code")
    requestId = try members.readOptional("requestId")
    retryAfterMs = try members.readOptional("retryAfterMs")
    violations = try members.readList("violations")
    current = try members.read("current")
  }

  public func write(into members: inout Members) {
    members.writeNullable("type", type)
    members.write("title", title)
    members.write("status", status)
    members.write("detail", detail)
    members.write("code", code)
    members.writeNullable("requestId", requestId)
    members.writeNullable("retryAfterMs", retryAfterMs)
    members.writeList("violations", violations)
    members.write("current", current)
  }

  public static let facts = MessageFacts("ProblemDetails", [
    FieldFacts(1, "type", .string, isNullable: true),
    FieldFacts(2, "title", .string),
    FieldFacts(3, "status", .int),
    FieldFacts(4, "detail", .string),
    FieldFacts(5, "code", .string),
    FieldFacts(6, "requestId", .string, isNullable: true),
    FieldFacts(7, "retryAfterMs", .int, isNullable: true),
    FieldFacts(8, "violations", .message(FieldViolation.self), isList: true),
    FieldFacts(9, "current", .payload, isNullable: true),
  ])
}
