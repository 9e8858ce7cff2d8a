// Generated from Schema/apiKey.graphql by codegen. Do not edit.

public import API
public import Core
public import Wire

extension ApiKey.Make {
  /// The input of `apiKey.make`.
  public struct Input: Sendable, Equatable {
    /// The user that it is about.
    public var userId: ID<User> = .unset
    /// What its owner calls it.
    public var name: String = ""
    /// What may be done with it.
    public var scope: ApiKeyScope = .read
    /// When it runs out; never when left out.
    public var expiresAt: Timestamp? = nil
    /// Names this very call: a repeat answers what the first did.
    public var operationId: String? = nil

    public static let fields = NameTable("userId 1010! name 1! scope 2! expiresAt 3 operationId 1002")

    public init() {}
  }
}

extension ApiKey.Make.Input: JSONMessage {
  public mutating func read(from json: inout JSONReader) throws(JSONError) {
    try read(from: &json, Self.fields)
  }

  mutating func read(from json: inout JSONReader, _ names: NameTable) throws(JSONError) {
    guard var object = try json.beginObject(names) else { return }
    while let field = try json.next(&object) {
      switch field {
      case 1010: try json.read(&userId)
      case 1: try json.read(&name)
      case 2: try json.read(&scope)
      case 3: try json.read(&expiresAt)
      case 1002: try json.read(&operationId)
      default: try json.skip()
      }
    }
  }

  public func write(into json: inout JSONWriter) {
    json.beginObject()
    json.field("userId", userId)
    json.field("name", name)
    json.field("scope", scope)
    json.field("expiresAt", expiresAt)
    json.field("operationId", operationId)
    json.endObject()
  }
}

extension ApiKey.Make.Input: ProtobufMessage {
  public mutating func merge(from reader: inout ProtobufReader) throws(WireError) {
    var fields = reader.begin(Self.fields)
    while let field = try reader.next(&fields) {
      switch field {
      case 1010: try reader.read(&userId)
      case 1: try reader.read(&name)
      case 2: try reader.read(&scope)
      case 3: try reader.read(&expiresAt)
      case 1002: try reader.read(&operationId)
      default: try reader.skip()
      }
    }
  }

  public func write(into writer: inout ProtobufWriter) {
    writer.field(1, name)
    writer.field(2, scope)
    writer.field(3, expiresAt)
    writer.field(1002, operationId)
    writer.field(1010, userId)
  }
}

extension ApiKey.Make.Input {
  static let operationIdPattern = Pattern("[!-~]+")

  public func validate(into violations: inout Violations) {
    violations.length(name, 1...64, "name")
    violations.length(operationId, 1...128, "operationId")
    violations.pattern(operationId, Self.operationIdPattern, "operationId")
  }
}

extension ApiKey.Make.Input: OperationInput {
  public static let bodyFields = NameTable("name 1! scope 2! expiresAt 3")

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
