// Generated from Schema/auditEntry.graphql by codegen. Do not edit.

public import CascadeClient

extension AuditEntry.List {
  /// The input of `auditEntry.list`.
  public struct Input: SchemaListInput {
    /// Only those with this actor.
    public var actor: String?
    /// Only those with this operation.
    public var operation: String?
    /// Only those with this outcome.
    public var outcome: String?
    /// Only those with this request id.
    public var requestId: String?
    /// Only those with this scope id.
    public var scopeId: String?
    /// How many at most.
    public var limit: Int?
    /// Where the last page ended: its `nextCursor`.
    public var cursor: String?
    /// What comes first.
    public var order: AuditEntry.Order?

    public init(
      actor: String? = nil,
      operation: String? = nil,
      outcome: String? = nil,
      requestId: String? = nil,
      scopeId: String? = nil,
      limit: Int? = nil,
      cursor: String? = nil,
      order: AuditEntry.Order? = nil
    ) {
      self.actor = actor
      self.operation = operation
      self.outcome = outcome
      self.requestId = requestId
      self.scopeId = scopeId
      self.limit = limit
      self.cursor = cursor
      self.order = order
    }

    public init(members: Members) throws(DecodeError) {
      actor = try members.readOptional("actor")
      operation = try members.readOptional("operation")
      outcome = try members.readOptional("outcome")
      requestId = try members.readOptional("requestId")
      scopeId = try members.readOptional("scopeId")
      limit = try members.readOptional("limit")
      cursor = try members.readOptional("cursor")
      order = try members.readOptional("order")
    }

    public func write(into members: inout Members) {
      members.writeSaid("actor", actor)
      members.writeSaid("operation", operation)
      members.writeSaid("outcome", outcome)
      members.writeSaid("requestId", requestId)
      members.writeSaid("scopeId", scopeId)
      members.writeSaid("limit", limit)
      members.writeSaid("cursor", cursor)
      members.writeSaid("order", order)
    }

    public static let facts = MessageFacts("AuditEntryListInput", [
      FieldFacts(3, "actor", .string, isNullable: true, in: .query),
      FieldFacts(6, "operation", .string, isNullable: true, in: .query),
      FieldFacts(7, "outcome", .string, isNullable: true, in: .query),
      FieldFacts(8, "requestId", .string, isNullable: true, in: .query),
      FieldFacts(9, "scopeId", .string, isNullable: true, in: .query),
      FieldFacts(1006, "limit", .int, in: .query),
      FieldFacts(1007, "cursor", .string, isNullable: true, in: .query),
      FieldFacts(1008, "order", .enumeration(AuditEntry.Order.self), isNullable: true, in: .query),
    ])
  }
}
