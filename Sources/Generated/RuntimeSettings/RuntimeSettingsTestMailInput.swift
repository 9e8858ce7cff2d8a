// Generated from Schema/runtimeSettings.graphql by codegen. Do not edit.

public import API
public import Wire

extension RuntimeSettings.TestMail {
  /// The input of `runtimeSettings.testMail`.
  public struct Input: Sendable, Equatable {
    /// Where to.
    public var to: String = ""
    /// The version that the caller saw; refused when it is no longer that.
    public var expectedVersion: Int? = nil
    /// Names this very call: a repeat answers what the first did.
    public var operationId: String? = nil

    public static let fields = NameTable("to 1! expectedVersion 1001 operationId 1002")

    public init() {}
  }
}

extension RuntimeSettings.TestMail.Input: JSONMessage {
  public mutating func read(from json: inout JSONReader) throws(JSONError) {
    try read(from: &json, Self.fields)
  }

  mutating func read(from json: inout JSONReader, _ names: NameTable) throws(JSONError) {
    guard var object = try json.beginObject(names) else { return }
    while let field = try json.next(&object) {
      switch field {
      case 1: try json.read(&to)
      case 1001: try json.read(&expectedVersion)
      case 1002: try json.read(&operationId)
      default: try json.skip()
      }
    }
  }

  public func write(into json: inout JSONWriter) {
    json.beginObject()
    json.field("to", to)
    json.field("expectedVersion", expectedVersion)
    json.field("operationId", operationId)
    json.endObject()
  }
}

extension RuntimeSettings.TestMail.Input: ProtobufMessage {
  public mutating func merge(from reader: inout ProtobufReader) throws(WireError) {
    var fields = reader.begin(Self.fields)
    while let field = try reader.next(&fields) {
      switch field {
      case 1: try reader.read(&to)
      case 1001: try reader.read(&expectedVersion)
      case 1002: try reader.read(&operationId)
      default: try reader.skip()
      }
    }
  }

  public func write(into writer: inout ProtobufWriter) {
    writer.field(1, to)
    writer.field(1001, expectedVersion)
    writer.field(1002, operationId)
  }
}

extension RuntimeSettings.TestMail.Input {
  static let operationIdPattern = Pattern("[!-~]+")

  public func validate(into violations: inout Violations) {
    violations.length(to, 3...254, "to")
    violations.format(to, .email, "to")
    violations.range(expectedVersion, 0...Int.max, "expectedVersion")
    violations.length(operationId, 1...128, "operationId")
    violations.pattern(operationId, Self.operationIdPattern, "operationId")
  }
}

extension RuntimeSettings.TestMail.Input: OperationInput {
  public static let bodyFields = NameTable("to 1!")

  public mutating func readBody(from json: inout JSONReader) throws(JSONError) {
    try read(from: &json, Self.bodyFields)
  }

  public mutating func set(_ field: Int, to text: String, _ violations: inout Violations) {
    switch field {
    case 1001: violations.read(text, &expectedVersion, "expectedVersion")
    case 1002: violations.read(text, &operationId, "operationId")
    default: break
    }
  }
}
