// Generated from Schema/auth.graphql by codegen. Do not edit.

public import API
public import Wire

extension Auth.SecondFactorByPasskey {
  /// The input of `auth.secondFactorByPasskey`.
  public struct Input: Sendable, Equatable {
    /// What the question came with.
    public var token: String = ""
    /// What the browser answered: AuthenticationResponseJSON.
    public var credential: String = ""
    /// Names this very call: a repeat answers what the first did.
    public var operationId: String? = nil

    public static let fields = NameTable("token 1! credential 2! operationId 1002")

    public init() {}
  }
}

extension Auth.SecondFactorByPasskey.Input: JSONMessage {
  public mutating func read(from json: inout JSONReader) throws(JSONError) {
    try read(from: &json, Self.fields)
  }

  mutating func read(from json: inout JSONReader, _ names: NameTable) throws(JSONError) {
    guard var object = try json.beginObject(names) else { return }
    while let field = try json.next(&object) {
      switch field {
      case 1: try json.read(&token)
      case 2: try json.read(&credential)
      case 1002: try json.read(&operationId)
      default: try json.skip()
      }
    }
  }

  public func write(into json: inout JSONWriter) {
    json.beginObject()
    json.field("token", token)
    json.field("credential", credential)
    json.field("operationId", operationId)
    json.endObject()
  }
}

extension Auth.SecondFactorByPasskey.Input: ProtobufMessage {
  public mutating func merge(from reader: inout ProtobufReader) throws(WireError) {
    var fields = reader.begin(Self.fields)
    while let field = try reader.next(&fields) {
      switch field {
      case 1: try reader.read(&token)
      case 2: try reader.read(&credential)
      case 1002: try reader.read(&operationId)
      default: try reader.skip()
      }
    }
  }

  public func write(into writer: inout ProtobufWriter) {
    writer.field(1, token)
    writer.field(2, credential)
    writer.field(1002, operationId)
  }
}

extension Auth.SecondFactorByPasskey.Input {
  static let operationIdPattern = Pattern("[!-~]+")

  public func validate(into violations: inout Violations) {
    violations.length(token, 1...4096, "token")
    violations.length(credential, 2...16_384, "credential")
    violations.length(operationId, 1...128, "operationId")
    violations.pattern(operationId, Self.operationIdPattern, "operationId")
  }
}

extension Auth.SecondFactorByPasskey.Input: OperationInput {
  public static let bodyFields = NameTable("token 1! credential 2!")

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
