// Generated from Schema/auditEntry.graphql by codegen. Do not edit.

public import Core
public import Wire

/// A call that changed something, or was refused.
public struct AuditEntry: Sendable, Equatable {
  /// Its identity.
  public var id: ID<AuditEntry> = .unset
  /// When the call was answered.
  public var at: Timestamp = .epoch
  /// Who called: the id of a user or of a guest, `operator` for whoever runs the server; null for who said nothing,
  /// or nothing true.
  public var actor: String? = nil
  /// From where, as far as this server knows; null for its own machine's Unix socket.
  public var address: String? = nil
  /// By which door.
  public var door: AuditDoor = .rest
  /// What was called: `user.ban`.
  public var operation: String = ""
  /// `ok`, or the code of the refusal.
  public var outcome: String = ""
  /// What the caller was told that the call is called, and what the log calls it.
  public var requestId: String = ""
  /// The scope that it was about: a room, a user; of an attempt to sign in, the account, where there is one of that
  /// name.
  public var scopeId: String? = nil
  /// What it was about, by its id: what its address names, and what it made.
  public var subjects: [String] = []

  public static let fields = NameTable(
    "id 1 at 2 actor 3 address 4 door 5 operation 6 outcome 7 requestId 8 scopeId 9 subjects 10")

  public init() {}
}

extension AuditEntry: JSONMessage {
  public mutating func read(from json: inout JSONReader) throws(JSONError) {
    guard var object = try json.beginObject(Self.fields) else { return }
    while let field = try json.next(&object) {
      switch field {
      case 1: try json.read(&id)
      case 2: try json.read(&at)
      case 3: try json.read(&actor)
      case 4: try json.read(&address)
      case 5: try json.read(&door)
      case 6: try json.read(&operation)
      case 7: try json.read(&outcome)
      case 8: try json.read(&requestId)
      case 9: try json.read(&scopeId)
      case 10: try json.read(&subjects, max: 16)
      default: try json.skip()
      }
    }
  }

  public func write(into json: inout JSONWriter) {
    json.beginObject()
    json.field("id", id)
    json.field("at", at)
    json.field("actor", actor)
    json.field("address", address)
    json.field("door", door)
    json.field("operation", operation)
    json.field("outcome", outcome)
    json.field("requestId", requestId)
    json.field("scopeId", scopeId)
    json.field("subjects", subjects)
    json.endObject()
  }
}

extension AuditEntry: ProtobufMessage {
  public mutating func merge(from reader: inout ProtobufReader) throws(WireError) {
    var fields = reader.begin(Self.fields)
    while let field = try reader.next(&fields) {
      switch field {
      case 1: try reader.read(&id)
      case 2: try reader.read(&at)
      case 3: try reader.read(&actor)
      case 4: try reader.read(&address)
      case 5: try reader.read(&door)
      case 6: try reader.read(&operation)
      case 7: try reader.read(&outcome)
      case 8: try reader.read(&requestId)
      case 9: try reader.read(&scopeId)
      case 10: try reader.read(&subjects, max: 16)
      default: try reader.skip()
      }
    }
  }

  public func write(into writer: inout ProtobufWriter) {
    writer.field(1, id)
    writer.field(2, at)
    writer.field(3, actor)
    writer.field(4, address)
    writer.field(5, door)
    writer.field(6, operation)
    writer.field(7, outcome)
    writer.field(8, requestId)
    writer.field(9, scopeId)
    writer.field(10, subjects)
  }
}

extension AuditEntry: IDKind {
  public static let prefix: StaticString = "aud"
}
