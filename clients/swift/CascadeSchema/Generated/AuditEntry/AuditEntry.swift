// Generated from Schema/auditEntry.graphql by codegen. Do not edit.

public import CascadeClient

/// A call that changed something, or was refused.
public struct AuditEntry: SchemaMessage {
  /// Its identity.
  public var id: String
  /// When the call was answered.
  public var at: Timestamp
  /// Who called: the id of a user or of a guest, `operator` for whoever runs the server; null for who said nothing, or
  /// nothing true.
  public var actor: String?
  /// From where, as far as this server knows; null for its own machine's Unix socket.
  public var address: String?
  /// By which door.
  public var door: AuditDoor
  /// What was called: `user.ban`.
  public var operation: String
  /// `ok`, or the code of the refusal.
  public var outcome: String
  /// What the caller was told that the call is called, and what the log calls it.
  public var requestId: String
  /// The scope that it was about: a room, a user; of an attempt to sign in, the account, where there is one of that
  /// name.
  public var scopeId: String?
  /// What it was about, by its id: what its address names, and what it made.
  public var subjects: [String]

  public init(
    id: String,
    at: Timestamp,
    actor: String? = nil,
    address: String? = nil,
    door: AuditDoor,
    operation: String,
    outcome: String,
    requestId: String,
    scopeId: String? = nil,
    subjects: [String] = []
  ) {
    self.id = id
    self.at = at
    self.actor = actor
    self.address = address
    self.door = door
    self.operation = operation
    self.outcome = outcome
    self.requestId = requestId
    self.scopeId = scopeId
    self.subjects = subjects
  }

  public init(members: Members) throws(DecodeError) {
    id = try members.read("id")
    at = try members.read("at")
    actor = try members.readOptional("actor")
    address = try members.readOptional("address")
    door = try members.read("door")
    operation = try members.read("operation")
    outcome = try members.read("outcome")
    requestId = try members.read("requestId")
    scopeId = try members.readOptional("scopeId")
    subjects = try members.readList("subjects")
  }

  public func write(into members: inout Members) {
    members.write("id", id)
    members.write("at", at)
    members.writeNullable("actor", actor)
    members.writeNullable("address", address)
    members.write("door", door)
    members.write("operation", operation)
    members.write("outcome", outcome)
    members.write("requestId", requestId)
    members.writeNullable("scopeId", scopeId)
    members.writeList("subjects", subjects)
  }

  public static let facts = MessageFacts("AuditEntry", [
    FieldFacts(1, "id", .string),
    FieldFacts(2, "at", .timestamp),
    FieldFacts(3, "actor", .string, isNullable: true),
    FieldFacts(4, "address", .string, isNullable: true),
    FieldFacts(5, "door", .enumeration(AuditDoor.self)),
    FieldFacts(6, "operation", .string),
    FieldFacts(7, "outcome", .string),
    FieldFacts(8, "requestId", .string),
    FieldFacts(9, "scopeId", .string, isNullable: true),
    FieldFacts(10, "subjects", .string, isList: true),
  ])
}
