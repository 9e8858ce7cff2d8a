// Generated from Schema/media.graphql by codegen. Do not edit.

public import API
public import Wire

/// Media that were changed together.
public struct MediaBatch: Sendable, Equatable {
  /// The media as they are now, in the order of the call.
  public var items: [Media] = []

  public static let fields = NameTable("items 1")

  public init() {}
}

extension MediaBatch: JSONMessage {
  public mutating func read(from json: inout JSONReader) throws(JSONError) {
    guard var object = try json.beginObject(Self.fields) else { return }
    while let field = try json.next(&object) {
      switch field {
      case 1: try json.read(&items)
      default: try json.skip()
      }
    }
  }

  public func write(into json: inout JSONWriter) {
    json.beginObject()
    json.field("items", items)
    json.endObject()
  }
}

extension MediaBatch: ProtobufMessage {
  public mutating func merge(from reader: inout ProtobufReader) throws(WireError) {
    var fields = reader.begin(Self.fields)
    while let field = try reader.next(&fields) {
      switch field {
      case 1: try reader.read(&items)
      default: try reader.skip()
      }
    }
  }

  public func write(into writer: inout ProtobufWriter) {
    writer.field(1, items)
  }
}

extension MediaBatch: OperationOutput {
  public static let messageName: StaticString = "cascade.v1.MediaBatch"
}
