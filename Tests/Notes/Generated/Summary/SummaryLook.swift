// Generated from Schema/summary.graphql by codegen. Do not edit.

public import Wire

/// How titles are to look.
public struct SummaryLook: Sendable, Equatable {
  /// Whether they are in capitals.
  public var isLoud: Bool = false
  /// How many characters there are of each.
  public var length: Int = 200

  public static let fields = NameTable("isLoud 1 length 2")

  public init() {}
}

extension SummaryLook: JSONMessage {
  public mutating func read(from json: inout JSONReader) throws(JSONError) {
    guard var object = try json.beginObject(Self.fields) else { return }
    while let field = try json.next(&object) {
      switch field {
      case 1: try json.read(&isLoud)
      case 2: try json.read(&length)
      default: try json.skip()
      }
    }
  }

  public func write(into json: inout JSONWriter) {
    json.beginObject()
    json.field("isLoud", isLoud)
    json.field("length", length)
    json.endObject()
  }
}

extension SummaryLook: ProtobufMessage {
  public mutating func merge(from reader: inout ProtobufReader) throws(WireError) {
    var fields = reader.begin(Self.fields)
    while let field = try reader.next(&fields) {
      switch field {
      case 1: try reader.read(&isLoud)
      case 2: try reader.read(&length)
      default: try reader.skip()
      }
    }
  }

  public func write(into writer: inout ProtobufWriter) {
    writer.field(1, isLoud)
    writer.field(2, length)
  }
}

extension SummaryLook {
  public func validate(into violations: inout Violations) {
    violations.range(length, 1...200, "length")
  }
}
