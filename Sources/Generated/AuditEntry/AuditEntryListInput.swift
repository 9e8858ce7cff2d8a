// Generated from Schema/auditEntry.graphql by codegen. Do not edit.

public import API
public import Wire

extension AuditEntry.List {
  /// The input of `auditEntry.list`.
  public struct Input: Sendable, Equatable {
    /// Only those with this actor.
    public var actor: String? = nil
    /// Only those with this operation.
    public var operation: String? = nil
    /// Only those with this outcome.
    public var outcome: String? = nil
    /// Only those with this request id.
    public var requestId: String? = nil
    /// Only those with this scope id.
    public var scopeId: String? = nil
    /// How many at most.
    public var limit: Int = 50
    /// Where the last page ended: its `nextCursor`.
    public var cursor: String? = nil
    /// What comes first.
    public var order: AuditEntry.Order? = nil

    public static let fields = NameTable(
      "actor 3 operation 6 outcome 7 requestId 8 scopeId 9 limit 1006 cursor 1007 order 1008")

    public init() {}
  }
}

extension AuditEntry.List.Input: JSONMessage {
  public mutating func read(from json: inout JSONReader) throws(JSONError) {
    try read(from: &json, Self.fields)
  }

  mutating func read(from json: inout JSONReader, _ names: NameTable) throws(JSONError) {
    guard var object = try json.beginObject(names) else { return }
    while let field = try json.next(&object) {
      switch field {
      case 3: try json.read(&actor)
      case 6: try json.read(&operation)
      case 7: try json.read(&outcome)
      case 8: try json.read(&requestId)
      case 9: try json.read(&scopeId)
      case 1006: try json.read(&limit)
      case 1007: try json.read(&cursor)
      case 1008: try json.read(&order)
      default: try json.skip()
      }
    }
  }

  public func write(into json: inout JSONWriter) {
    json.beginObject()
    json.field("actor", actor)
    json.field("operation", operation)
    json.field("outcome", outcome)
    json.field("requestId", requestId)
    json.field("scopeId", scopeId)
    json.field("limit", limit)
    json.field("cursor", cursor)
    json.field("order", order)
    json.endObject()
  }
}

extension AuditEntry.List.Input: ProtobufMessage {
  public mutating func merge(from reader: inout ProtobufReader) throws(WireError) {
    var fields = reader.begin(Self.fields)
    while let field = try reader.next(&fields) {
      switch field {
      case 3: try reader.read(&actor)
      case 6: try reader.read(&operation)
      case 7: try reader.read(&outcome)
      case 8: try reader.read(&requestId)
      case 9: try reader.read(&scopeId)
      case 1006: try reader.read(&limit)
      case 1007: try reader.read(&cursor)
      case 1008: try reader.read(&order)
      default: try reader.skip()
      }
    }
  }

  public func write(into writer: inout ProtobufWriter) {
    writer.field(3, actor)
    writer.field(6, operation)
    writer.field(7, outcome)
    writer.field(8, requestId)
    writer.field(9, scopeId)
    writer.field(1006, limit)
    writer.field(1007, cursor)
    writer.field(1008, order)
  }
}

extension AuditEntry.List.Input {
  public func validate(into violations: inout Violations) {
    violations.range(limit, 1...200, "limit")
    violations.length(cursor, 0...512, "cursor")
  }
}

extension AuditEntry.List.Input: OperationInput {
  public static let bodyFields = NameTable("")

  public mutating func readBody(from json: inout JSONReader) throws(JSONError) {
    try read(from: &json, Self.bodyFields)
  }

  public mutating func set(_ field: Int, to text: String, _ violations: inout Violations) {
    switch field {
    case 3: violations.read(text, &actor, "actor")
    case 6: violations.read(text, &operation, "operation")
    case 7: violations.read(text, &outcome, "outcome")
    case 8: violations.read(text, &requestId, "requestId")
    case 9: violations.read(text, &scopeId, "scopeId")
    case 1006: violations.read(text, &limit, "limit")
    case 1007: violations.read(text, &cursor, "cursor")
    case 1008: violations.read(text, &order, "order")
    default: break
    }
  }
}
