// Generated from Schema/realtime.graphql by codegen. Do not edit.

public import Wire

/// Follow it no more. What is on its way still comes.
public struct UnobserveMessage: Sendable, Equatable {
  /// The observation's name.
  public var id: String = ""

  public static let fields = NameTable("id 1!")

  public init() {}
}

extension UnobserveMessage: JSONMessage {
  public mutating func read(from json: inout JSONReader) throws(JSONError) {
    guard var object = try json.beginObject(Self.fields) else { return }
    while let field = try json.next(&object) {
      switch field {
      case 1: try json.read(&id)
      default: try json.skip()
      }
    }
  }

  public func write(into json: inout JSONWriter) {
    json.beginObject()
    json.field("id", id)
    json.endObject()
  }
}

extension UnobserveMessage: ProtobufMessage {
  public mutating func merge(from reader: inout ProtobufReader) throws(WireError) {
    var fields = reader.begin(Self.fields)
    while let field = try reader.next(&fields) {
      switch field {
      case 1: try reader.read(&id)
      default: try reader.skip()
      }
    }
  }

  public func write(into writer: inout ProtobufWriter) {
    writer.field(1, id)
  }
}

extension UnobserveMessage {
  public func validate(into violations: inout Violations) {
    violations.length(id, 1...128, "id")
  }
}
