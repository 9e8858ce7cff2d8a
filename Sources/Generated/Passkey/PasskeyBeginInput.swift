// Generated from Schema/passkey.graphql by codegen. Do not edit.

public import API
public import Core
public import Wire

extension Passkey.Begin {
  /// The input of `passkey.begin`.
  public struct Input: Sendable, Equatable {
    /// The user that it is about.
    public var userId: ID<User> = .unset
    /// Names this very call: a repeat answers what the first did.
    public var operationId: String? = nil

    public static let fields = NameTable("userId 1010! operationId 1002")

    public init() {}
  }
}

extension Passkey.Begin.Input: JSONMessage {
  public mutating func read(from json: inout JSONReader) throws(JSONError) {
    try read(from: &json, Self.fields)
  }

  mutating func read(from json: inout JSONReader, _ names: NameTable) throws(JSONError) {
    guard var object = try json.beginObject(names) else { return }
    while let field = try json.next(&object) {
      switch field {
      case 1010: try json.read(&userId)
      case 1002: try json.read(&operationId)
      default: try json.skip()
      }
    }
  }

  public func write(into json: inout JSONWriter) {
    json.beginObject()
    json.field("userId", userId)
    json.field("operationId", operationId)
    json.endObject()
  }
}

extension Passkey.Begin.Input: ProtobufMessage {
  public mutating func merge(from reader: inout ProtobufReader) throws(WireError) {
    var fields = reader.begin(Self.fields)
    while let field = try reader.next(&fields) {
      switch field {
      case 1010: try reader.read(&userId)
      case 1002: try reader.read(&operationId)
      default: try reader.skip()
      }
    }
  }

  public func write(into writer: inout ProtobufWriter) {
    writer.field(1002, operationId)
    writer.field(1010, userId)
  }
}

extension Passkey.Begin.Input {
  static let operationIdPattern = Pattern("[!-~]+")

  public func validate(into violations: inout Violations) {
    violations.length(operationId, 1...128, "operationId")
    violations.pattern(operationId, Self.operationIdPattern, "operationId")
  }
}

extension Passkey.Begin.Input: OperationInput {
  public static let bodyFields = NameTable("")

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
