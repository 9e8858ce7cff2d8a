// Generated from Schema/auth.graphql by codegen. Do not edit.

public import API
public import Wire

extension Auth.SetUp {
  /// The input of `auth.setUp`.
  public struct Input: Sendable, Equatable {
    /// What stands in the file; it is good once.
    public var token: String = ""
    /// What the account signs in with.
    public var username: String = ""
    /// Its password.
    public var password: String = ""
    /// Names this very call: a repeat answers what the first did.
    public var operationId: String? = nil

    public static let fields = NameTable("token 1! username 2! password 3! operationId 1002")

    public init() {}
  }
}

extension Auth.SetUp.Input: JSONMessage {
  public mutating func read(from json: inout JSONReader) throws(JSONError) {
    try read(from: &json, Self.fields)
  }

  mutating func read(from json: inout JSONReader, _ names: NameTable) throws(JSONError) {
    guard var object = try json.beginObject(names) else { return }
    while let field = try json.next(&object) {
      switch field {
      case 1: try json.read(&token)
      case 2: try json.read(&username)
      case 3: try json.read(&password)
      case 1002: try json.read(&operationId)
      default: try json.skip()
      }
    }
  }

  public func write(into json: inout JSONWriter) {
    json.beginObject()
    json.field("token", token)
    json.field("username", username)
    json.field("password", password)
    json.field("operationId", operationId)
    json.endObject()
  }
}

extension Auth.SetUp.Input: ProtobufMessage {
  public mutating func merge(from reader: inout ProtobufReader) throws(WireError) {
    var fields = reader.begin(Self.fields)
    while let field = try reader.next(&fields) {
      switch field {
      case 1: try reader.read(&token)
      case 2: try reader.read(&username)
      case 3: try reader.read(&password)
      case 1002: try reader.read(&operationId)
      default: try reader.skip()
      }
    }
  }

  public func write(into writer: inout ProtobufWriter) {
    writer.field(1, token)
    writer.field(2, username)
    writer.field(3, password)
    writer.field(1002, operationId)
  }
}

extension Auth.SetUp.Input {
  static let operationIdPattern = Pattern("[!-~]+")

  public func validate(into violations: inout Violations) {
    violations.length(token, 1...128, "token")
    violations.length(username, 3...50, "username")
    violations.format(username, .name, "username")
    violations.length(password, 8...128, "password")
    violations.length(operationId, 1...128, "operationId")
    violations.pattern(operationId, Self.operationIdPattern, "operationId")
  }
}

extension Auth.SetUp.Input: OperationInput {
  public static let bodyFields = NameTable("token 1! username 2! password 3!")

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
