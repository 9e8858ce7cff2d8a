// Generated from Schema/notebook.graphql by codegen. Do not edit.

public import Wire

/// The measures of a page, in millimetres.
public struct PageSize: Sendable, Equatable {
  /// From left to right.
  public var width: Double = 148.0
  /// From top to bottom.
  public var height: Double = 210.0

  public static let fields = NameTable("width 1 height 2")

  public init() {}
}

extension PageSize: JSONMessage {
  public mutating func read(from json: inout JSONReader) throws(JSONError) {
    guard var object = try json.beginObject(Self.fields) else { return }
    while let field = try json.next(&object) {
      switch field {
      case 1: try json.read(&width)
      case 2: try json.read(&height)
      default: try json.skip()
      }
    }
  }

  public func write(into json: inout JSONWriter) {
    json.beginObject()
    json.field("width", width)
    json.field("height", height)
    json.endObject()
  }
}

extension PageSize: ProtobufMessage {
  public mutating func merge(from reader: inout ProtobufReader) throws(WireError) {
    var fields = reader.begin(Self.fields)
    while let field = try reader.next(&fields) {
      switch field {
      case 1: try reader.read(&width)
      case 2: try reader.read(&height)
      default: try reader.skip()
      }
    }
  }

  public func write(into writer: inout ProtobufWriter) {
    writer.field(1, width)
    writer.field(2, height)
  }
}

extension PageSize {
  public func validate(into violations: inout Violations) {
    violations.range(width, 10...1000, "width")
    violations.range(height, 10...1000, "height")
  }
}
