// Generated from Schema/summary.graphql by codegen. Do not edit.

public import API
public import Core
public import Wire

extension Summary.Get {
  /// The input of `summary.get`.
  public struct Input: Sendable, Equatable {
    /// The notebook that it is about.
    public var notebookId: ID<Notebook> = .unset
    /// How many titles at most.
    public var maxTitles: Int = 10
    /// Only of notes that are so important; of all when nothing is said.
    public var priorities: [NotePriority] = []
    /// How the titles are to look; as they are when left out.
    public var look: SummaryLook? = nil

    public static let fields = NameTable("notebookId 1010! maxTitles 1 priorities 2 look 3")

    public init() {}
  }
}

extension Summary.Get.Input: JSONMessage {
  public mutating func read(from json: inout JSONReader) throws(JSONError) {
    try read(from: &json, Self.fields)
  }

  mutating func read(from json: inout JSONReader, _ names: NameTable) throws(JSONError) {
    guard var object = try json.beginObject(names) else { return }
    while let field = try json.next(&object) {
      switch field {
      case 1010: try json.read(&notebookId)
      case 1: try json.read(&maxTitles)
      case 2: try json.read(&priorities, max: 4)
      case 3: try json.read(&look)
      default: try json.skip()
      }
    }
  }

  public func write(into json: inout JSONWriter) {
    json.beginObject()
    json.field("notebookId", notebookId)
    json.field("maxTitles", maxTitles)
    json.field("priorities", priorities)
    json.field("look", look)
    json.endObject()
  }
}

extension Summary.Get.Input: ProtobufMessage {
  public mutating func merge(from reader: inout ProtobufReader) throws(WireError) {
    var fields = reader.begin(Self.fields)
    while let field = try reader.next(&fields) {
      switch field {
      case 1010: try reader.read(&notebookId)
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
    writer.field(1010, notebookId)
  }
}

extension Summary.Get.Input {
  public func validate(into violations: inout Violations) {
    violations.range(maxTitles, 0...100, "maxTitles")
    violations.count(priorities, 0...4, "priorities")
    if let value = look {
      violations.inside("look") { value.validate(into: &$0) }
    }
  }
}

extension Summary.Get.Input: OperationInput {
  public static let bodyFields = NameTable("")

  public mutating func readBody(from json: inout JSONReader) throws(JSONError) {
    try read(from: &json, Self.bodyFields)
  }

  public mutating func set(_ field: Int, to text: String, _ violations: inout Violations) {
    switch field {
    case 1010: violations.read(text, &notebookId, "notebookId")
    case 1: violations.read(text, &maxTitles, "maxTitles")
    case 2: violations.read(text, &priorities, "priorities")
    case 3: violations.read(text, &look, "look")
    default: break
    }
  }

  public var scopeID: String? { notebookId.description }
}
