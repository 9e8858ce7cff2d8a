// Generated from Schema/realtime.graphql by codegen. Do not edit.

public import Wire

/// An item is new, or has a new value as a whole.
public struct ItemValue: Sendable, Equatable {
  /// Which item.
  public var key: String = ""
  /// The item.
  public var value: Payload = Payload()

  public static let fields = NameTable("key 1! value 2!")

  public init() {}
}

extension ItemValue: JSONMessage {
  public mutating func read(from json: inout JSONReader) throws(JSONError) {
    guard var object = try json.beginObject(Self.fields) else { return }
    while let field = try json.next(&object) {
      switch field {
      case 1: try json.read(&key)
      case 2: try json.read(&self.value)
      default: try json.skip()
      }
    }
  }

  public func write(into json: inout JSONWriter) {
    json.beginObject()
    json.field("key", key)
    json.field("value", self.value)
    json.endObject()
  }
}

extension ItemValue: ProtobufMessage {
  public mutating func merge(from reader: inout ProtobufReader) throws(WireError) {
    var fields = reader.begin(Self.fields)
    while let field = try reader.next(&fields) {
      switch field {
      case 1: try reader.read(&key)
      case 2: try reader.read(&self.value)
      default: try reader.skip()
      }
    }
  }

  public func write(into writer: inout ProtobufWriter) {
    writer.field(1, key)
    writer.field(2, self.value)
  }
}
