// Generated from Schema/loan.graphql by codegen. Do not edit.

public import API
public import Core
public import Wire

extension Loan.Sign {
  /// The input of `loan.sign`.
  public struct Input: Sendable, Equatable {
    /// The notebook that it is about.
    public var notebookId: ID<Notebook> = .unset
    /// The loan that it is about.
    public var loanId: ID<Loan> = .unset
    /// Who signs.
    public var name: String = ""
    /// The version that the caller saw; refused when it is no longer that.
    public var expectedVersion: Int? = nil
    /// Names this very call: a repeat answers what the first did.
    public var operationId: String? = nil

    public static let fields = NameTable("notebookId 1010! loanId 1011! name 1! expectedVersion 1001 operationId 1002")

    public init() {}
  }
}

extension Loan.Sign.Input: JSONMessage {
  public mutating func read(from json: inout JSONReader) throws(JSONError) {
    try read(from: &json, Self.fields)
  }

  mutating func read(from json: inout JSONReader, _ names: NameTable) throws(JSONError) {
    guard var object = try json.beginObject(names) else { return }
    while let field = try json.next(&object) {
      switch field {
      case 1010: try json.read(&notebookId)
      case 1011: try json.read(&loanId)
      case 1: try json.read(&name)
      case 1001: try json.read(&expectedVersion)
      case 1002: try json.read(&operationId)
      default: try json.skip()
      }
    }
  }

  public func write(into json: inout JSONWriter) {
    json.beginObject()
    json.field("notebookId", notebookId)
    json.field("loanId", loanId)
    json.field("name", name)
    json.field("expectedVersion", expectedVersion)
    json.field("operationId", operationId)
    json.endObject()
  }
}

extension Loan.Sign.Input: ProtobufMessage {
  public mutating func merge(from reader: inout ProtobufReader) throws(WireError) {
    var fields = reader.begin(Self.fields)
    while let field = try reader.next(&fields) {
      switch field {
      case 1010: try reader.read(&notebookId)
      case 1011: try reader.read(&loanId)
      case 1: try reader.read(&name)
      case 1001: try reader.read(&expectedVersion)
      case 1002: try reader.read(&operationId)
      default: try reader.skip()
      }
    }
  }

  public func write(into writer: inout ProtobufWriter) {
    writer.field(1, name)
    writer.field(1001, expectedVersion)
    writer.field(1002, operationId)
    writer.field(1010, notebookId)
    writer.field(1011, loanId)
  }
}

extension Loan.Sign.Input {
  static let operationIdPattern = Pattern("[!-~]+")

  public func validate(into violations: inout Violations) {
    violations.length(name, 1...50, "name")
    violations.range(expectedVersion, 0...Int.max, "expectedVersion")
    violations.length(operationId, 1...128, "operationId")
    violations.pattern(operationId, Self.operationIdPattern, "operationId")
  }
}

extension Loan.Sign.Input: OperationInput {
  public static let bodyFields = NameTable("name 1!")

  public mutating func readBody(from json: inout JSONReader) throws(JSONError) {
    try read(from: &json, Self.bodyFields)
  }

  public mutating func set(_ field: Int, to text: String, _ violations: inout Violations) {
    switch field {
    case 1010: violations.read(text, &notebookId, "notebookId")
    case 1011: violations.read(text, &loanId, "loanId")
    case 1001: violations.read(text, &expectedVersion, "expectedVersion")
    case 1002: violations.read(text, &operationId, "operationId")
    default: break
    }
  }

  public var scopeID: String? { notebookId.description }
}
