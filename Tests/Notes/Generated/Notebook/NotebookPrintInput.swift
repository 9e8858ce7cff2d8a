// Generated from Schema/notebook.graphql by codegen. Do not edit.

public import API
public import Core
public import Wire

extension Notebook.Print {
  /// The input of `notebook.print`.
  public struct Input: Sendable, Equatable {
    /// The notebook that it is about.
    public var notebookId: ID<Notebook> = .unset
    /// How.
    public var options: PrintOptions = PrintOptions()
    /// How many times.
    public var copies: Int = 1
    /// The version that the caller saw; refused when it is no longer that.
    public var expectedVersion: Int? = nil
    /// Names this very call: a repeat answers what the first did.
    public var operationId: String? = nil

    public static let fields = NameTable("notebookId 1011! options 1! copies 2 expectedVersion 1001 operationId 1002")

    public init() {}
  }
}

extension Notebook.Print.Input: JSONMessage {
  public mutating func read(from json: inout JSONReader) throws(JSONError) {
    try read(from: &json, Self.fields)
  }

  mutating func read(from json: inout JSONReader, _ names: NameTable) throws(JSONError) {
    guard var object = try json.beginObject(names) else { return }
    while let field = try json.next(&object) {
      switch field {
      case 1011: try json.read(&notebookId)
      case 1: try json.read(&options)
      case 2: try json.read(&copies)
      case 1001: try json.read(&expectedVersion)
      case 1002: try json.read(&operationId)
      default: try json.skip()
      }
    }
  }

  public func write(into json: inout JSONWriter) {
    json.beginObject()
    json.field("notebookId", notebookId)
    json.field("options", options)
    json.field("copies", copies)
    json.field("expectedVersion", expectedVersion)
    json.field("operationId", operationId)
    json.endObject()
  }
}

extension Notebook.Print.Input: ProtobufMessage {
  public mutating func merge(from reader: inout ProtobufReader) throws(WireError) {
    var fields = reader.begin(Self.fields)
    while let field = try reader.next(&fields) {
      switch field {
      case 1011: try reader.read(&notebookId)
      case 1: try reader.read(&options)
      case 2: try reader.read(&copies)
      case 1001: try reader.read(&expectedVersion)
      case 1002: try reader.read(&operationId)
      default: try reader.skip()
      }
    }
  }

  public func write(into writer: inout ProtobufWriter) {
    writer.field(1, options)
    writer.field(2, copies)
    writer.field(1001, expectedVersion)
    writer.field(1002, operationId)
    writer.field(1011, notebookId)
  }
}

extension Notebook.Print.Input {
  static let operationIdPattern = Pattern("[!-~]+")

  public func validate(into violations: inout Violations) {
    violations.inside("options") { options.validate(into: &$0) }
    violations.range(copies, 1...9, "copies")
    violations.range(expectedVersion, 0...Int.max, "expectedVersion")
    violations.length(operationId, 1...128, "operationId")
    violations.pattern(operationId, Self.operationIdPattern, "operationId")
  }
}

extension Notebook.Print.Input: OperationInput {
  public static let bodyFields = NameTable("options 1! copies 2")

  public mutating func readBody(from json: inout JSONReader) throws(JSONError) {
    try read(from: &json, Self.bodyFields)
  }

  public mutating func set(_ field: Int, to text: String, _ violations: inout Violations) {
    switch field {
    case 1011: violations.read(text, &notebookId, "notebookId")
    case 1001: violations.read(text, &expectedVersion, "expectedVersion")
    case 1002: violations.read(text, &operationId, "operationId")
    default: break
    }
  }

  public var scopeID: String? { notebookId.description }
}
