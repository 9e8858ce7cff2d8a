// Generated from Schema/user.graphql by codegen. Do not edit.

public import API
public import Core
public import Wire

extension User.ChangePasswordByOpaque {
  /// The input of `user.changePasswordByOpaque`.
  public struct Input: Sendable, Equatable {
    /// The user that it is about.
    public var userId: ID<User> = .unset
    /// What `auth.beginOpaquePassword` answered.
    public var token: String = ""
    /// The client's second message: what is kept of the password.
    public var upload: String = ""
    /// The version that the caller saw; refused when it is no longer that.
    public var expectedVersion: Int? = nil
    /// Names this very call: a repeat answers what the first did.
    public var operationId: String? = nil

    public static let fields = NameTable("userId 1011! token 1! upload 2! expectedVersion 1001 operationId 1002")

    public init() {}
  }
}

extension User.ChangePasswordByOpaque.Input: JSONMessage {
  public mutating func read(from json: inout JSONReader) throws(JSONError) {
    try read(from: &json, Self.fields)
  }

  mutating func read(from json: inout JSONReader, _ names: NameTable) throws(JSONError) {
    guard var object = try json.beginObject(names) else { return }
    while let field = try json.next(&object) {
      switch field {
      case 1011: try json.read(&userId)
      case 1: try json.read(&token)
      case 2: try json.read(&upload)
      case 1001: try json.read(&expectedVersion)
      case 1002: try json.read(&operationId)
      default: try json.skip()
      }
    }
  }

  public func write(into json: inout JSONWriter) {
    json.beginObject()
    json.field("userId", userId)
    json.field("token", token)
    json.field("upload", upload)
    json.field("expectedVersion", expectedVersion)
    json.field("operationId", operationId)
    json.endObject()
  }
}

extension User.ChangePasswordByOpaque.Input: ProtobufMessage {
  public mutating func merge(from reader: inout ProtobufReader) throws(WireError) {
    var fields = reader.begin(Self.fields)
    while let field = try reader.next(&fields) {
      switch field {
      case 1011: try reader.read(&userId)
      case 1: try reader.read(&token)
      case 2: try reader.read(&upload)
      case 1001: try reader.read(&expectedVersion)
      case 1002: try reader.read(&operationId)
      default: try reader.skip()
      }
    }
  }

  public func write(into writer: inout ProtobufWriter) {
    writer.field(1, token)
    writer.field(2, upload)
    writer.field(1001, expectedVersion)
    writer.field(1002, operationId)
    writer.field(1011, userId)
  }
}

extension User.ChangePasswordByOpaque.Input {
  static let operationIdPattern = Pattern("[!-~]+")

  public func validate(into violations: inout Violations) {
    violations.length(token, 1...1024, "token")
    violations.length(upload, 272...272, "upload")
    violations.range(expectedVersion, 0...Int.max, "expectedVersion")
    violations.length(operationId, 1...128, "operationId")
    violations.pattern(operationId, Self.operationIdPattern, "operationId")
  }
}

extension User.ChangePasswordByOpaque.Input: OperationInput {
  public static let bodyFields = NameTable("token 1! upload 2!")

  public mutating func readBody(from json: inout JSONReader) throws(JSONError) {
    try read(from: &json, Self.bodyFields)
  }

  public mutating func set(_ field: Int, to text: String, _ violations: inout Violations) {
    switch field {
    case 1011: violations.read(text, &userId, "userId")
    case 1001: violations.read(text, &expectedVersion, "expectedVersion")
    case 1002: violations.read(text, &operationId, "operationId")
    default: break
    }
  }

  public var scopeID: String? { userId.description }
}
