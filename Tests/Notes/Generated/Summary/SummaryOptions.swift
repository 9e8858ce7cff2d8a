// Generated from Schema/summary.graphql by codegen. Do not edit.

public import Wire

/// What a reader wants of a summary.
public struct SummaryOptions: Sendable, Equatable {
  /// How many titles at most.
  public var maxTitles: Int = 10
  /// Only of notes that are so important; of all when nothing is said.
  public var priorities: [NotePriority] = []
  /// How the titles are to look; as they are when left out.
  public var look: SummaryLook? = nil

  public static let fields = NameTable("maxTitles 1 priorities 2 look 3")

  public init() {}
}

extension SummaryOptions: JSONMessage {
  public mutating func read(from json: inout JSONReader) throws(JSONError) {
    guard var object = try json.beginObject(Self.fields) else { return }
    while let field = try json.next(&object) {
      switch field {
      case 1: try json.read(&maxTitles)
      case 2: try json.read(&priorities, max: 4)
      case 3: try json.read(&look)
      default: try json.skip()
      }
    }
  }

  public func write(into json: inout JSONWriter) {
    json.beginObject()
    json.field("maxTitles", maxTitles)
    json.field("priorities", priorities)
    json.field("look", look)
    json.endObject()
  }
}

extension SummaryOptions: ProtobufMessage {
  public mutating func merge(from reader: inout ProtobufReader) throws(WireError) {
    var fields = reader.begin(Self.fields)
    while let field = try reader.next(&fields) {
      switch field {
      case 1: try reader.read(&maxTitles)
      case 2: try reader.read(&priorities, max: 4)
      case 3: try reader.read(&look)
      default: try reader.skip()
      }
    }
  }

  public func write(into writer: inout ProtobufWriter) {
    writer.field(1, maxTitles)
    writer.field(2, priorities)
    writer.field(3, look)
  }
}

extension SummaryOptions {
  public func validate(into violations: inout Violations) {
    violations.range(maxTitles, 0...100, "maxTitles")
    violations.count(priorities, 0...4, "priorities")
    if let value = look {
      violations.inside("look") { value.validate(into: &$0) }
    }
  }
}
