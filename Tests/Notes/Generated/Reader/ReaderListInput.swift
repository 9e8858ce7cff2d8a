// Generated from Schema/reader.graphql by codegen. Do not edit.

public import API
public import Core
public import Wire

extension Reader.List {
  /// The input of `reader.list`.
  public struct Input: Sendable, Equatable {
    /// The notebook that it is about.
    public var notebookId: ID<Notebook> = .unset
    /// How many at most.
    public var limit: Int = 50
    /// Where the last page ended: its `nextCursor`.
    public var cursor: String? = nil

    public static let fields = NameTable("notebookId 1010! limit 1006 cursor 1007")

    public init() {}
  }
}

extension Reader.List.Input: JSONMessage {
  public mutating func read(from json: inout JSONReader) throws(JSONError) {
    try read(from: &json, Self.fields)
  }

  mutating func read(from json: inout JSONReader, _ names: NameTable) throws(JSONError) {
    guard var object = try json.beginObject(names) else { return }
    while let field = try json.next(&object) {
      switch field {
      case 1010: try json.read(&notebookId)
      case 1006: try json.read(&limit)
      case 1007: try json.read(&cursor)
      default: try json.skip()
      }
    }
  }

  public func write(into json: inout JSONWriter) {
    json.beginObject()
    json.field("notebookId", notebookId)
    json.field("limit", limit)
    json.field("cursor", cursor)
    json.endObject()
  }
}

extension Reader.List.Input: ProtobufMessage {
  public mutating func merge(from reader: inout ProtobufReader) throws(WireError) {
    var fields = reader.begin(Self.fields)
    while let field = try reader.next(&fields) {
      switch field {
      case 1010: try reader.read(&notebookId)
      case 1006: try reader.read(&limit)
      case 1007: try reader.read(&cursor)
      default: try reader.skip()
      }
    }
  }

  public func write(into writer: inout ProtobufWriter) {
    writer.field(1006, limit)
    writer.field(1007, cursor)
    writer.field(1010, notebookId)
  }
}

extension Reader.List.Input {
  public func validate(into violations: inout Violations) {
    violations.range(limit, 1...200, "limit")
    violations.length(cursor, 0...512, "cursor")
  }
}

extension Reader.List.Input: OperationInput {
  public static let bodyFields = NameTable("")

  public mutating func readBody(from json: inout JSONReader) throws(JSONError) {
    try read(from: &json, Self.bodyFields)
  }

  public mutating func set(_ field: Int, to text: String, _ violations: inout Violations) {
    switch field {
    case 1010: violations.read(text, &notebookId, "notebookId")
    case 1006: violations.read(text, &limit, "limit")
    case 1007: violations.read(text, &cursor, "cursor")
    default: break
    }
  }

  public var scopeID: String? { notebookId.description }
}
