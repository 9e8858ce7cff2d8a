// Generated from Schema/realtime.graphql by codegen. Do not edit.

public import Wire

/// The value of a RESOLVED resource does not hold any more; an `update` follows.
public struct StaleChange: Sendable, Equatable {
  /// Which: `playback`.
  public var resource: String = ""

  public static let fields = NameTable("resource 1!")

  public init() {}
}

extension StaleChange: JSONMessage {
  public mutating func read(from json: inout JSONReader) throws(JSONError) {
    guard var object = try json.beginObject(Self.fields) else { return }
    while let field = try json.next(&object) {
      switch field {
      case 1: try json.read(&resource)
      default: try json.skip()
      }
    }
  }

  public func write(into json: inout JSONWriter) {
    json.beginObject()
    json.field("resource", resource)
    json.endObject()
  }
}

extension StaleChange: ProtobufMessage {
  public mutating func merge(from reader: inout ProtobufReader) throws(WireError) {
    var fields = reader.begin(Self.fields)
    while let field = try reader.next(&fields) {
      switch field {
      case 1: try reader.read(&resource)
      default: try reader.skip()
      }
    }
  }

  public func write(into writer: inout ProtobufWriter) {
    writer.field(1, resource)
  }
}
