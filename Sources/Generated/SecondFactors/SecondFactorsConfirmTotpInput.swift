// Generated from Schema/secondFactors.graphql by codegen. Do not edit.

public import API
public import Core
public import Wire

extension SecondFactors.ConfirmTotp {
  /// The input of `secondFactors.confirmTotp`.
  public struct Input: Sendable, Equatable {
    /// The user that it is about.
    public var userId: ID<User> = .unset
    /// What the offer came with.
    public var token: String = ""
    /// The code that the program shows.
    public var code: String = ""
    /// Names this very call: a repeat answers what the first did.
    public var operationId: String? = nil

    public static let fields = NameTable("userId 1010! token 1! code 2! operationId 1002")

    public init() {}
  }
}

extension SecondFactors.ConfirmTotp.Input: JSONMessage {
  public mutating func read(from json: inout JSONReader) throws(JSONError) {
    try read(from: &json, Self.fields)
  }

  mutating func read(from json: inout JSONReader, _ names: NameTable) throws(JSONError) {
    guard var object = try json.beginObject(names) else { return }
    while let field = try json.next(&object) {
      switch field {
      case 1010: try json.read(&userId)
      case 1: try json.read(&token)
      case 2: try json.read(&code)
      case 1002: try json.read(&operationId)
      default: try json.skip()
      }
    }
  }

  public func write(into json: inout JSONWriter) {
    json.beginObject()
    json.field("userId", userId)
    json.field("token", token)
    json.field("code", code)
    json.field("operationId", operationId)
    json.endObject()
  }
}

extension SecondFactors.ConfirmTotp.Input: ProtobufMessage {
  public mutating func merge(from reader: inout ProtobufReader) throws(WireError) {
    var fields = reader.begin(Self.fields)
    while let field = try reader.next(&fields) {
      switch field {
      case 1010: try reader.read(&userId)
      case 1: try reader.read(&token)
      case 2: try reader.read(&code)
      case 1002: try reader.read(&operationId)
      default: try reader.skip()
      }
    }
  }

  public func write(into writer: inout ProtobufWriter) {
    writer.field(1, token)
    writer.field(2, code)
    writer.field(1002, operationId)
    writer.field(1010, userId)
  }
}

extension SecondFactors.ConfirmTotp.Input {
  static let operationIdPattern = Pattern("[!-~]+")

  public func validate(into violations: inout Violations) {
    violations.length(token, 1...1024, "token")
    violations.length(code, 1...64, "code")
    violations.length(operationId, 1...128, "operationId")
    violations.pattern(operationId, Self.operationIdPattern, "operationId")
  }
}

extension SecondFactors.ConfirmTotp.Input: OperationInput {
  public static let bodyFields = NameTable("token 1! code 2!")

  public mutating func readBody(from json: inout JSONReader) throws(JSONError) {
    try read(from: &json, Self.bodyFields)
  }

  public mutating func set(_ field: Int, to text: String, _ violations: inout Violations) {
    switch field {
    case 1010: violations.read(text, &userId, "userId")
    case 1002: violations.read(text, &operationId, "operationId")
    default: break
    }
  }

  public var scopeID: String? { userId.description }
}
