// Generated from Schema/pen.graphql by codegen. Do not edit.

public import API
public import Wire

extension Pen.Create {
  /// The input of `pen.create`.
  public struct Input: Sendable, Equatable {
    /// What is written on it.
    public var name: String = ""
    /// What it cost, as unpadded base64url of the bill.
    public var bill: String? = nil
    /// Names this very call: a repeat answers what the first did.
    public var operationId: String? = nil

    public static let fields = NameTable("name 2! bill 3 operationId 1002")

    public init() {}
  }
}

extension Pen.Create.Input: JSONMessage {
  public mutating func read(from json: inout JSONReader) throws(JSONError) {
    try read(from: &json, Self.fields)
  }

  mutating func read(from json: inout JSONReader, _ names: NameTable) throws(JSONError) {
    guard var object = try json.beginObject(names) else { return }
    while let field = try json.next(&object) {
      switch field {
      case 2: try json.read(&name)
      case 3: try json.read(&bill)
      case 1002: try json.read(&operationId)
      default: try json.skip()
      }
    }
  }

  public func write(into json: inout JSONWriter) {
    json.beginObject()
    json.field("name", name)
    json.field("bill", bill)
    json.field("operationId", operationId)
    json.endObject()
  }
}

extension Pen.Create.Input: ProtobufMessage {
  public mutating func merge(from reader: inout ProtobufReader) throws(WireError) {
    var fields = reader.begin(Self.fields)
    while let field = try reader.next(&fields) {
      switch field {
      case 2: try reader.read(&name)
      case 3: try reader.read(&bill)
      case 1002: try reader.read(&operationId)
      default: try reader.skip()
      }
    }
  }

  public func write(into writer: inout ProtobufWriter) {
    writer.field(2, name)
    writer.field(3, bill)
    writer.field(1002, operationId)
  }
}

extension Pen.Create.Input {
  static let operationIdPattern = Pattern("[!-~]+")

  public func validate(into violations: inout Violations) {
    violations.length(name, 1...50, "name")
    violations.format(name, .name, "name")
    violations.length(bill, 0...4096, "bill")
    violations.format(bill, .base64url, "bill")
    violations.length(operationId, 1...128, "operationId")
    violations.pattern(operationId, Self.operationIdPattern, "operationId")
  }
}

extension Pen.Create.Input: OperationInput {
  public static let bodyFields = NameTable("name 2! bill 3")

  public mutating func readBody(from json: inout JSONReader) throws(JSONError) {
    try read(from: &json, Self.bodyFields)
  }

  public mutating func set(_ field: Int, to text: String, _ violations: inout Violations) {
    switch field {
    case 1002: violations.read(text, &operationId, "operationId")
    default: break
    }
  }
}
