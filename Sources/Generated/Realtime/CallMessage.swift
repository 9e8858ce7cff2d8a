// Generated from Schema/realtime.graphql by codegen. Do not edit.

public import Wire

/// Call an operation. A `result` answers, or an `error`.
public struct CallMessage: Sendable, Equatable {
  /// The client's name for the answer.
  public var id: String = ""
  /// What to call: `room.join`.
  public var operation: String = ""
  /// The operation's input; where it lacks the id of the connection's scope, that is meant.
  public var input: Payload? = nil
  /// The version that the client saw: the input's `expectedVersion`.
  public var base: Int? = nil
  /// Names this very call: the input's `operationId`.
  public var operationId: String? = nil

  public static let fields = NameTable("id 1! operation 2! input 3 base 4 operationId 5")

  public init() {}
}

extension CallMessage: JSONMessage {
  public mutating func read(from json: inout JSONReader) throws(JSONError) {
    guard var object = try json.beginObject(Self.fields) else { return }
    while let field = try json.next(&object) {
      switch field {
      case 1: try json.read(&id)
      case 2: try json.read(&operation)
      case 3: try json.read(&input)
      case 4: try json.read(&base)
      case 5: try json.read(&operationId)
      default: try json.skip()
      }
    }
  }

  public func write(into json: inout JSONWriter) {
    json.beginObject()
    json.field("id", id)
    json.field("operation", operation)
    json.field("input", input)
    json.field("base", base)
    json.field("operationId", operationId)
    json.endObject()
  }
}

extension CallMessage: ProtobufMessage {
  public mutating func merge(from reader: inout ProtobufReader) throws(WireError) {
    var fields = reader.begin(Self.fields)
    while let field = try reader.next(&fields) {
      switch field {
      case 1: try reader.read(&id)
      case 2: try reader.read(&operation)
      case 3: try reader.read(&input)
      case 4: try reader.read(&base)
      case 5: try reader.read(&operationId)
      default: try reader.skip()
      }
    }
  }

  public func write(into writer: inout ProtobufWriter) {
    writer.field(1, id)
    writer.field(2, operation)
    writer.field(3, input)
    writer.field(4, base)
    writer.field(5, operationId)
  }
}

extension CallMessage {
  public func validate(into violations: inout Violations) {
    violations.length(id, 1...128, "id")
    violations.length(operation, 1...128, "operation")
    violations.range(base, 0...Int.max, "base")
    violations.length(operationId, 1...128, "operationId")
  }
}
