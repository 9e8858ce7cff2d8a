// Generated from Schema/auth.graphql by codegen. Do not edit.

public import API
public import Wire

extension Auth.FinishOAuth {
  /// The input of `auth.finishOAuth`.
  public struct Input: Sendable, Equatable {
    /// As it came back.
    public var state: String = ""
    /// What the service gave for it.
    public var code: String? = nil
    /// What the service said instead.
    public var error: String? = nil
    /// Who sent it back, where that was said (`iss`).
    public var issuer: String? = nil
    /// What the beginning answered.
    public var binding: String = ""
    /// What the user calls this session.
    public var sessionName: String = ""
    /// Names this very call: a repeat answers what the first did.
    public var operationId: String? = nil

    public static let fields = NameTable("state 1! code 2 error 3 issuer 4 binding 5! sessionName 6 operationId 1002")

    public init() {}
  }
}

extension Auth.FinishOAuth.Input: JSONMessage {
  public mutating func read(from json: inout JSONReader) throws(JSONError) {
    try read(from: &json, Self.fields)
  }

  mutating func read(from json: inout JSONReader, _ names: NameTable) throws(JSONError) {
    guard var object = try json.beginObject(names) else { return }
    while let field = try json.next(&object) {
      switch field {
      case 1: try json.read(&state)
      case 2: try json.read(&code)
      case 3: try json.read(&error)
      case 4: try json.read(&issuer)
      case 5: try json.read(&binding)
      case 6: try json.read(&sessionName)
      case 1002: try json.read(&operationId)
      default: try json.skip()
      }
    }
  }

  public func write(into json: inout JSONWriter) {
    json.beginObject()
    json.field("state", state)
    json.field("code", code)
    json.field("error", error)
    json.field("issuer", issuer)
    json.field("binding", binding)
    json.field("sessionName", sessionName)
    json.field("operationId", operationId)
    json.endObject()
  }
}

extension Auth.FinishOAuth.Input: ProtobufMessage {
  public mutating func merge(from reader: inout ProtobufReader) throws(WireError) {
    var fields = reader.begin(Self.fields)
    while let field = try reader.next(&fields) {
      switch field {
      case 1: try reader.read(&state)
      case 2: try reader.read(&code)
      case 3: try reader.read(&error)
      case 4: try reader.read(&issuer)
      case 5: try reader.read(&binding)
      case 6: try reader.read(&sessionName)
      case 1002: try reader.read(&operationId)
      default: try reader.skip()
      }
    }
  }

  public func write(into writer: inout ProtobufWriter) {
    writer.field(1, state)
    writer.field(2, code)
    writer.field(3, error)
    writer.field(4, issuer)
    writer.field(5, binding)
    writer.field(6, sessionName)
    writer.field(1002, operationId)
  }
}

extension Auth.FinishOAuth.Input {
  static let operationIdPattern = Pattern("[!-~]+")

  public func validate(into violations: inout Violations) {
    violations.length(state, 1...4096, "state")
    violations.length(code, 1...4096, "code")
    violations.length(error, 1...256, "error")
    violations.length(issuer, 1...512, "issuer")
    violations.length(binding, 1...128, "binding")
    violations.length(sessionName, 0...64, "sessionName")
    violations.length(operationId, 1...128, "operationId")
    violations.pattern(operationId, Self.operationIdPattern, "operationId")
  }
}

extension Auth.FinishOAuth.Input: OperationInput {
  public static let bodyFields = NameTable("state 1! code 2 error 3 issuer 4 binding 5! sessionName 6")

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
