// Generated from Schema/auth.graphql by codegen. Do not edit.

public import API
public import Wire

extension Auth.Refresh {
  /// The input of `auth.refresh`.
  public struct Input: Sendable, Equatable {
    /// The refresh token that came last.
    public var refreshToken: String = ""
    /// Names this very call: a repeat answers what the first did.
    public var operationId: String? = nil

    public static let fields = NameTable("refreshToken 1! operationId 1002")

    public init() {}
  }
}

extension Auth.Refresh.Input: JSONMessage {
  public mutating func read(from json: inout JSONReader) throws(JSONError) {
    try read(from: &json, Self.fields)
  }

  mutating func read(from json: inout JSONReader, _ names: NameTable) throws(JSONError) {
    guard var object = try json.beginObject(names) else { return }
    while let field = try json.next(&object) {
      switch field {
      case 1: try json.read(&refreshToken)
      case 1002: try json.read(&operationId)
      default: try json.skip()
      }
    }
  }

  public func write(into json: inout JSONWriter) {
    json.beginObject()
    json.field("refreshToken", refreshToken)
    json.field("operationId", operationId)
    json.endObject()
  }
}

extension Auth.Refresh.Input: ProtobufMessage {
  public mutating func merge(from reader: inout ProtobufReader) throws(WireError) {
    var fields = reader.begin(Self.fields)
    while let field = try reader.next(&fields) {
      switch field {
      case 1: try reader.read(&refreshToken)
      case 1002: try reader.read(&operationId)
      default: try reader.skip()
      }
    }
  }

  public func write(into writer: inout ProtobufWriter) {
    writer.field(1, refreshToken)
    writer.field(1002, operationId)
  }
}

extension Auth.Refresh.Input {
  static let operationIdPattern = Pattern("[!-~]+")

  public func validate(into violations: inout Violations) {
    violations.length(refreshToken, 1...512, "refreshToken")
    violations.length(operationId, 1...128, "operationId")
    violations.pattern(operationId, Self.operationIdPattern, "operationId")
  }
}

extension Auth.Refresh.Input: OperationInput {
  public static let bodyFields = NameTable("refreshToken 1!")

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
