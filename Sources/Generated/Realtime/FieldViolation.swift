// Generated from Schema/realtime.graphql by codegen. Do not edit.

public import Wire

/// One thing that is wrong with an input.
public struct FieldViolation: Sendable, Equatable {
  /// Which field: `items[2].name`.
  public var field: String = ""
  /// Stable, for programs: `too_long`.
  public var code: String = ""
  /// In a sentence.
  public var message: String = ""

  public static let fields = NameTable("field 1! code 2! message 3!")

  public init() {}
}

extension FieldViolation: JSONMessage {
  public mutating func read(from json: inout JSONReader) throws(JSONError) {
    guard var object = try json.beginObject(Self.fields) else { return }
    while let field = try json.next(&object) {
      switch field {
      case 1: try json.read(&self.field)
      case 2: try json.read(&code)
      case 3: try json.read(&message)
      default: try json.skip()
      }
    }
  }

  public func write(into json: inout JSONWriter) {
    json.beginObject()
    json.field("field", self.field)
    json.field("code", code)
    json.field("message", message)
    json.endObject()
  }
}

extension FieldViolation: ProtobufMessage {
  public mutating func merge(from reader: inout ProtobufReader) throws(WireError) {
    var fields = reader.begin(Self.fields)
    while let field = try reader.next(&fields) {
      switch field {
      case 1: try reader.read(&self.field)
      case 2: try reader.read(&code)
      case 3: try reader.read(&message)
      default: try reader.skip()
      }
    }
  }

  public func write(into writer: inout ProtobufWriter) {
    writer.field(1, self.field)
    writer.field(2, code)
    writer.field(3, message)
  }
}
