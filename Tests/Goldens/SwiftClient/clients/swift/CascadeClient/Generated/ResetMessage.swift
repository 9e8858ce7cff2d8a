// Generated from Schema/realtime.graphql by codegen. Do not edit.

/// The changes of an observation can no longer be told; the client observes it anew.
public struct ResetMessage: SchemaMessage {
  /// The observation's name; null where it is all of them.
  public var id: String?
  /// Why.
  public var reason: ResetReason
  /// How long to wait before observing anew.
  public var retryAfterMs: Int

  public init(id: String? = nil, reason: ResetReason, retryAfterMs: Int) {
    self.id = id
    self.reason = reason
    self.retryAfterMs = retryAfterMs
  }

  public init(members: Members) throws(DecodeError) {
    id = try members.readOptional("id")
    reason = try members.read("reason")
    retryAfterMs = try members.read("retryAfterMs")
  }

  public func write(into members: inout Members) {
    members.writeNullable("id", id)
    members.write("reason", reason)
    members.write("retryAfterMs", retryAfterMs)
  }

  public static let facts = MessageFacts("ResetMessage", [
    FieldFacts(1, "id", .string, isNullable: true),
    FieldFacts(2, "reason", .enumeration(ResetReason.self)),
    FieldFacts(3, "retryAfterMs", .int),
  ])
}
