// Generated from Schema/realtime.graphql by codegen. Do not edit.

public import Wire

/// An item is there no more, or does not belong to the view any more.
public struct ItemRemoved: Sendable, Equatable {
  /// Which item.
  public var key: String = ""

  public static let fields = NameTable("key 1!")

  public init() {}
}

extension ItemRemoved: JSONMessage {
  public mutating func read(from json: inout JSONReader) throws(JSONError) {
    guard var object = try json.beginObject(Self.fields) else { return }
    while let field = try json.next(&object) {
      switch field {
      case 1: try json.read(&key)
      default: try json.skip()
      }
    }
  }

  public func write(into json: inout JSONWriter) {
    json.beginObject()
    json.field("key", key)
    json.endObject()
  }
}

extension ItemRemoved: ProtobufMessage {
  public mutating func merge(from reader: inout ProtobufReader) throws(WireError) {
    var fields = reader.begin(Self.fields)
    while let field = try reader.next(&fields) {
      switch field {
      case 1: try reader.read(&key)
      default: try reader.skip()
      }
    }
  }

  public func write(into writer: inout ProtobufWriter) {
    writer.field(1, key)
  }
}
