// Generated from Schema/noteEvent.graphql by codegen. Do not edit.

public import API
public import Core
public import Wire

extension NoteEvent.Append {
  /// The input of `noteEvent.append`.
  public struct Input: Sendable, Equatable {
    /// The notebook that it is about.
    public var notebookId: ID<Notebook> = .unset
    /// What happened.
    public var remark: String = ""
    /// The note that it is about; null when it is about all.
    public var noteId: ID<Note>? = nil
    /// Names this very call: a repeat answers what the first did.
    public var operationId: String? = nil

    public static let fields = NameTable("notebookId 1010! remark 1! noteId 2 operationId 1002")

    public init() {}
  }
}

extension NoteEvent.Append.Input: JSONMessage {
  public mutating func read(from json: inout JSONReader) throws(JSONError) {
    try read(from: &json, Self.fields)
  }

  mutating func read(from json: inout JSONReader, _ names: NameTable) throws(JSONError) {
    guard var object = try json.beginObject(names) else { return }
    while let field = try json.next(&object) {
      switch field {
      case 1010: try json.read(&notebookId)
      case 1: try json.read(&remark)
      case 2: try json.read(&noteId)
      case 1002: try json.read(&operationId)
      default: try json.skip()
      }
    }
  }

  public func write(into json: inout JSONWriter) {
    json.beginObject()
    json.field("notebookId", notebookId)
    json.field("remark", remark)
    json.field("noteId", noteId)
    json.field("operationId", operationId)
    json.endObject()
  }
}

extension NoteEvent.Append.Input: ProtobufMessage {
  public mutating func merge(from reader: inout ProtobufReader) throws(WireError) {
    var fields = reader.begin(Self.fields)
    while let field = try reader.next(&fields) {
      switch field {
      case 1010: try reader.read(&notebookId)
      case 1: try reader.read(&remark)
      case 2: try reader.read(&noteId)
      case 1002: try reader.read(&operationId)
      default: try reader.skip()
      }
    }
  }

  public func write(into writer: inout ProtobufWriter) {
    writer.field(1, remark)
    writer.field(2, noteId)
    writer.field(1002, operationId)
    writer.field(1010, notebookId)
  }
}

extension NoteEvent.Append.Input {
  static let operationIdPattern = Pattern("[!-~]+")

  public func validate(into violations: inout Violations) {
    violations.length(remark, 1...500, "remark")
    violations.length(operationId, 1...128, "operationId")
    violations.pattern(operationId, Self.operationIdPattern, "operationId")
  }
}

extension NoteEvent.Append.Input: OperationInput {
  public static let bodyFields = NameTable("remark 1! noteId 2")

  public mutating func readBody(from json: inout JSONReader) throws(JSONError) {
    try read(from: &json, Self.bodyFields)
  }

  public mutating func set(_ field: Int, to text: String, _ violations: inout Violations) {
    switch field {
    case 1010: violations.read(text, &notebookId, "notebookId")
    case 1002: violations.read(text, &operationId, "operationId")
    default: break
    }
  }

  public var scopeID: String? { notebookId.description }
}
