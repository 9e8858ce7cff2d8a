// Generated from Schema/notebook.graphql by codegen. Do not edit.

public import Wire

/// White space around a text, in millimetres.
public struct PrintMargin: Sendable, Equatable {
  /// Left and right.
  public var sides: Double = 20.0
  /// Above and below.
  public var ends: Double = 25.0

  public static let fields = NameTable("sides 1 ends 2")

  public init() {}
}

extension PrintMargin: JSONMessage {
  public mutating func read(from json: inout JSONReader) throws(JSONError) {
    guard var object = try json.beginObject(Self.fields) else { return }
    while let field = try json.next(&object) {
      switch field {
      case 1: try json.read(&sides)
      case 2: try json.read(&ends)
      default: try json.skip()
      }
    }
  }

  public func write(into json: inout JSONWriter) {
    json.beginObject()
    json.field("sides", sides)
    json.field("ends", ends)
    json.endObject()
  }
}

extension PrintMargin: ProtobufMessage {
  public mutating func merge(from reader: inout ProtobufReader) throws(WireError) {
    var fields = reader.begin(Self.fields)
    while let field = try reader.next(&fields) {
      switch field {
      case 1: try reader.read(&sides)
      case 2: try reader.read(&ends)
      default: try reader.skip()
      }
    }
  }

  public func write(into writer: inout ProtobufWriter) {
    writer.field(1, sides)
    writer.field(2, ends)
  }
}

extension PrintMargin {
  public func validate(into violations: inout Violations) {
    violations.range(sides, 0...50, "sides")
    violations.range(ends, 0...50, "ends")
  }
}
