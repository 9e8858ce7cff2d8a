// Generated from Schema/notebook.graphql by codegen. Do not edit.

public import API
public import Core
public import Wire

extension Notebook.Search {
  /// The input of `notebook.search`.
  public struct Input: Sendable, Equatable {
    /// The notebook that it is about.
    public var notebookId: ID<Notebook> = .unset
    /// What to look for.
    public var text: String = ""
    /// Only notes that are at least so important.
    public var atLeast: NotePriority = .low
    /// How many at most.
    public var limit: Int = 10

    public static let fields = NameTable("notebookId 1011! text 1! atLeast 2 limit 3")

    public init() {}
  }
}

extension Notebook.Search.Input: JSONMessage {
  public mutating func read(from json: inout JSONReader) throws(JSONError) {
    try read(from: &json, Self.fields)
  }

  mutating func read(from json: inout JSONReader, _ names: NameTable) throws(JSONError) {
    guard var object = try json.beginObject(names) else { return }
    while let field = try json.next(&object) {
      switch field {
      case 1011: try json.read(&notebookId)
      case 1: try json.read(&self.text)
      case 2: try json.read(&atLeast)
      case 3: try json.read(&limit)
      default: try json.skip()
      }
    }
  }

  public func write(into json: inout JSONWriter) {
    json.beginObject()
    json.field("notebookId", notebookId)
    json.field("text", self.text)
    json.field("atLeast", atLeast)
    json.field("limit", limit)
    json.endObject()
  }
}

extension Notebook.Search.Input: ProtobufMessage {
  public mutating func merge(from reader: inout ProtobufReader) throws(WireError) {
    var fields = reader.begin(Self.fields)
    while let field = try reader.next(&fields) {
      switch field {
      case 1011: try reader.read(&notebookId)
      case 1: try reader.read(&self.text)
      case 2: try reader.read(&atLeast)
      case 3: try reader.read(&limit)
      default: try reader.skip()
      }
    }
  }

  public func write(into writer: inout ProtobufWriter) {
    writer.field(1, self.text)
    writer.field(2, atLeast)
    writer.field(3, limit)
    writer.field(1011, notebookId)
  }
}

extension Notebook.Search.Input {
  public func validate(into violations: inout Violations) {
    violations.length(self.text, 2...120, "text")
    violations.range(limit, 1...50, "limit")
  }
}

extension Notebook.Search.Input: OperationInput {
  public static let bodyFields = NameTable("")

  public mutating func readBody(from json: inout JSONReader) throws(JSONError) {
    try read(from: &json, Self.bodyFields)
  }

  public mutating func set(_ field: Int, to text: String, _ violations: inout Violations) {
    switch field {
    case 1011: violations.read(text, &notebookId, "notebookId")
    case 1: violations.read(text, &self.text, "text")
    case 2: violations.read(text, &atLeast, "atLeast")
    case 3: violations.read(text, &limit, "limit")
    default: break
    }
  }

  public var scopeID: String? { notebookId.description }
}
