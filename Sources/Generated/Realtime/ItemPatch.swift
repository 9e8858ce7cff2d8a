// Generated from Schema/realtime.graphql by codegen. Do not edit.

public import Wire

/// Some fields of an item changed.
public struct ItemPatch: Sendable, Equatable {
  /// Which item.
  public var key: String = ""
  /// What changed: null clears.
  public var patch: Payload = Payload()

  public static let fields = NameTable("key 1! patch 2!")

  public init() {}
}

extension ItemPatch: JSONMessage {
  public mutating func read(from json: inout JSONReader) throws(JSONError) {
    guard var object = try json.beginObject(Self.fields) else { return }
    while let field = try json.next(&object) {
      switch field {
      case 1: try json.read(&key)
      case 2: try json.read(&patch)
      default: try json.skip()
      }
    }
  }

  public func write(into json: inout JSONWriter) {
    json.beginObject()
    json.field("key", key)
    json.field("patch", patch)
    json.endObject()
  }
}

extension ItemPatch: ProtobufMessage {
  public mutating func merge(from reader: inout ProtobufReader) throws(WireError) {
    var fields = reader.begin(Self.fields)
    while let field = try reader.next(&fields) {
      switch field {
      case 1: try reader.read(&key)
      case 2: try reader.read(&patch)
      default: try reader.skip()
      }
    }
  }

  public func write(into writer: inout ProtobufWriter) {
    writer.field(1, key)
    writer.field(2, patch)
  }
}
