// Generated from Schema/realtime.graphql by codegen. Do not edit.

public import Wire

/// Change a resource. A `result` answers, or an `error`.
public struct PatchMessage: Sendable, Equatable {
  /// The client's name for the answer.
  public var id: String = ""
  /// What to change: `playbackState`.
  public var resource: String = ""
  /// Which item, of a resource with items.
  public var key: String? = nil
  /// The version that the client saw; where it is another by now, nothing is changed.
  public var base: Int? = nil
  /// What to change: a field that is not there stays, null clears.
  public var patch: Payload = Payload()
  /// Names this very change: a repeat answers what the first did.
  public var operationId: String? = nil

  public static let fields = NameTable("id 1! resource 2! key 3 base 4 patch 5! operationId 6")

  public init() {}
}

extension PatchMessage: JSONMessage {
  public mutating func read(from json: inout JSONReader) throws(JSONError) {
    guard var object = try json.beginObject(Self.fields) else { return }
    while let field = try json.next(&object) {
      switch field {
      case 1: try json.read(&id)
      case 2: try json.read(&resource)
      case 3: try json.read(&key)
      case 4: try json.read(&base)
      case 5: try json.read(&patch)
      case 6: try json.read(&operationId)
      default: try json.skip()
      }
    }
  }

  public func write(into json: inout JSONWriter) {
    json.beginObject()
    json.field("id", id)
    json.field("resource", resource)
    json.field("key", key)
    json.field("base", base)
    json.field("patch", patch)
    json.field("operationId", operationId)
    json.endObject()
  }
}

extension PatchMessage: ProtobufMessage {
  public mutating func merge(from reader: inout ProtobufReader) throws(WireError) {
    var fields = reader.begin(Self.fields)
    while let field = try reader.next(&fields) {
      switch field {
      case 1: try reader.read(&id)
      case 2: try reader.read(&resource)
      case 3: try reader.read(&key)
      case 4: try reader.read(&base)
      case 5: try reader.read(&patch)
      case 6: try reader.read(&operationId)
      default: try reader.skip()
      }
    }
  }

  public func write(into writer: inout ProtobufWriter) {
    writer.field(1, id)
    writer.field(2, resource)
    writer.field(3, key)
    writer.field(4, base)
    writer.field(5, patch)
    writer.field(6, operationId)
  }
}

extension PatchMessage {
  public func validate(into violations: inout Violations) {
    violations.length(id, 1...128, "id")
    violations.length(resource, 1...128, "resource")
    violations.length(key, 1...128, "key")
    violations.range(base, 0...Int.max, "base")
    violations.length(operationId, 1...128, "operationId")
  }
}
