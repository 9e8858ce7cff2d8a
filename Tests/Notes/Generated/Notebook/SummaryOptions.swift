// Generated from Schema/notebook.graphql by codegen. Do not edit.

public import Wire

/// What a reader wants of a summary.
public struct SummaryOptions: Sendable, Equatable {
  /// How many titles at most.
  public var maxTitles: Int = 10

  public static let fields = NameTable("maxTitles 1")

  public init() {}
}

extension SummaryOptions: JSONMessage {
  public mutating func read(from json: inout JSONReader) throws(JSONError) {
    guard var object = try json.beginObject(Self.fields) else { return }
    while let field = try json.next(&object) {
      switch field {
      case 1: try json.read(&maxTitles)
      default: try json.skip()
      }
    }
  }

  public func write(into json: inout JSONWriter) {
    json.beginObject()
    json.field("maxTitles", maxTitles)
    json.endObject()
  }
}

extension SummaryOptions: ProtobufMessage {
  public mutating func merge(from reader: inout ProtobufReader) throws(WireError) {
    var fields = reader.begin(Self.fields)
    while let field = try reader.next(&fields) {
      switch field {
      case 1: try reader.read(&maxTitles)
      default: try reader.skip()
      }
    }
  }

  public func write(into writer: inout ProtobufWriter) {
    writer.field(1, maxTitles)
  }
}

extension SummaryOptions {
  public func validate(into violations: inout Violations) {
    violations.range(maxTitles, 0...100, "maxTitles")
  }
}
