// Generated from Schema/realtime.graphql by codegen. Do not edit.

/// The server is about to close the connection.
public struct GoAwayMessage: SchemaMessage {
  /// Why.
  public var reason: GoAwayReason
  /// What the client does next; the close code says it too.
  public var verdict: CloseVerdict
  /// How long to wait before connecting anew: another length for each client, so that not all come at once.
  public var retryAfterMs: Int

  public init(reason: GoAwayReason, verdict: CloseVerdict, retryAfterMs: Int) {
    self.reason = reason
    self.verdict = verdict
    self.retryAfterMs = retryAfterMs
  }

  public init(members: Members) throws(DecodeError) {
    reason = try members.read("reason")
    verdict = try members.read("verdict")
    retryAfterMs = try members.read("retryAfterMs")
  }

  public func write(into members: inout Members) {
    members.write("reason", reason)
    members.write("verdict", verdict)
    members.write("retryAfterMs", retryAfterMs)
  }

  public static let facts = MessageFacts("GoAwayMessage", [
    FieldFacts(1, "reason", .enumeration(GoAwayReason.self)),
    FieldFacts(2, "verdict", .enumeration(CloseVerdict.self)),
    FieldFacts(3, "retryAfterMs", .int),
  ])
}
