// Generated from Schema/apiKey.graphql by codegen. Do not edit.

public import API
public import Wire

/// A key that has just been made.
public struct NewApiKey: Sendable, Equatable {
  /// Shown with every call: `Authorization: Bearer …`. Nobody can read it again.
  public var key: String = ""
  /// What is known of it from now on.
  public var apiKey: ApiKey = ApiKey()

  public static let fields = NameTable("key 1! apiKey 2!")

  public init() {}
}

extension NewApiKey: JSONMessage {
  public mutating func read(from json: inout JSONReader) throws(JSONError) {
    guard var object = try json.beginObject(Self.fields) else { return }
    while let field = try json.next(&object) {
      switch field {
      case 1: try json.read(&key)
      case 2: try json.read(&apiKey)
      default: try json.skip()
      }
    }
  }

  public func write(into json: inout JSONWriter) {
    json.beginObject()
    json.field("key", key)
    json.field("apiKey", apiKey)
    json.endObject()
  }
}

extension NewApiKey: ProtobufMessage {
  public mutating func merge(from reader: inout ProtobufReader) throws(WireError) {
    var fields = reader.begin(Self.fields)
    while let field = try reader.next(&fields) {
      switch field {
      case 1: try reader.read(&key)
      case 2: try reader.read(&apiKey)
      default: try reader.skip()
      }
    }
  }

  public func write(into writer: inout ProtobufWriter) {
    writer.field(1, key)
    writer.field(2, apiKey)
  }
}

extension NewApiKey: OperationOutput {
  public static let messageName: StaticString = "cascade.v1.NewApiKey"
}
