// Generated from Schema/loan.graphql by codegen. Do not edit.

public import API
public import Core
public import Wire

extension Loan.Get {
  /// The input of `loan.get`.
  public struct Input: Sendable, Equatable {
    /// The notebook that it is about.
    public var notebookId: ID<Notebook> = .unset
    /// The loan that it is about.
    public var loanId: ID<Loan> = .unset

    public static let fields = NameTable("notebookId 1010! loanId 1011!")

    public init() {}
  }
}

extension Loan.Get.Input: JSONMessage {
  public mutating func read(from json: inout JSONReader) throws(JSONError) {
    try read(from: &json, Self.fields)
  }

  mutating func read(from json: inout JSONReader, _ names: NameTable) throws(JSONError) {
    guard var object = try json.beginObject(names) else { return }
    while let field = try json.next(&object) {
      switch field {
      case 1010: try json.read(&notebookId)
      case 1011: try json.read(&loanId)
      default: try json.skip()
      }
    }
  }

  public func write(into json: inout JSONWriter) {
    json.beginObject()
    json.field("notebookId", notebookId)
    json.field("loanId", loanId)
    json.endObject()
  }
}

extension Loan.Get.Input: ProtobufMessage {
  public mutating func merge(from reader: inout ProtobufReader) throws(WireError) {
    var fields = reader.begin(Self.fields)
    while let field = try reader.next(&fields) {
      switch field {
      case 1010: try reader.read(&notebookId)
      case 1011: try reader.read(&loanId)
      default: try reader.skip()
      }
    }
  }

  public func write(into writer: inout ProtobufWriter) {
    writer.field(1010, notebookId)
    writer.field(1011, loanId)
  }
}

extension Loan.Get.Input {
  public func validate(into violations: inout Violations) {}
}

extension Loan.Get.Input: OperationInput {
  public static let bodyFields = NameTable("")

  public mutating func readBody(from json: inout JSONReader) throws(JSONError) {
    try read(from: &json, Self.bodyFields)
  }

  public mutating func set(_ field: Int, to text: String, _ violations: inout Violations) {
    switch field {
    case 1010: violations.read(text, &notebookId, "notebookId")
    case 1011: violations.read(text, &loanId, "loanId")
    default: break
    }
  }

  public var scopeID: String? { notebookId.description }
}
