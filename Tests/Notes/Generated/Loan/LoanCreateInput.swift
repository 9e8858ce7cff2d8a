// Generated from Schema/loan.graphql by codegen. Do not edit.

public import API
public import Core
public import Wire

extension Loan.Create {
  /// The input of `loan.create`.
  public struct Input: Sendable, Equatable {
    /// The notebook that it is about.
    public var notebookId: ID<Notebook> = .unset
    /// Where to; everybody may know.
    public var destination: String = ""
    /// What for; who took it along and those who run the notebook know.
    public var purpose: String? = nil
    /// Names this very call: a repeat answers what the first did.
    public var operationId: String? = nil

    public static let fields = NameTable("notebookId 1010! destination 4! purpose 5 operationId 1002")

    public init() {}
  }
}

extension Loan.Create.Input: JSONMessage {
  public mutating func read(from json: inout JSONReader) throws(JSONError) {
    try read(from: &json, Self.fields)
  }

  mutating func read(from json: inout JSONReader, _ names: NameTable) throws(JSONError) {
    guard var object = try json.beginObject(names) else { return }
    while let field = try json.next(&object) {
      switch field {
      case 1010: try json.read(&notebookId)
      case 4: try json.read(&destination)
      case 5: try json.read(&purpose)
      case 1002: try json.read(&operationId)
      default: try json.skip()
      }
    }
  }

  public func write(into json: inout JSONWriter) {
    json.beginObject()
    json.field("notebookId", notebookId)
    json.field("destination", destination)
    json.field("purpose", purpose)
    json.field("operationId", operationId)
    json.endObject()
  }
}

extension Loan.Create.Input: ProtobufMessage {
  public mutating func merge(from reader: inout ProtobufReader) throws(WireError) {
    var fields = reader.begin(Self.fields)
    while let field = try reader.next(&fields) {
      switch field {
      case 1010: try reader.read(&notebookId)
      case 4: try reader.read(&destination)
      case 5: try reader.read(&purpose)
      case 1002: try reader.read(&operationId)
      default: try reader.skip()
      }
    }
  }

  public func write(into writer: inout ProtobufWriter) {
    writer.field(4, destination)
    writer.field(5, purpose)
    writer.field(1002, operationId)
    writer.field(1010, notebookId)
  }
}

extension Loan.Create.Input {
  static let operationIdPattern = Pattern("[!-~]+")

  public func validate(into violations: inout Violations) {
    violations.length(destination, 1...100, "destination")
    violations.length(purpose, 0...200, "purpose")
    violations.length(operationId, 1...128, "operationId")
    violations.pattern(operationId, Self.operationIdPattern, "operationId")
  }
}

extension Loan.Create.Input: OperationInput {
  public static let bodyFields = NameTable("destination 4! purpose 5")

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
