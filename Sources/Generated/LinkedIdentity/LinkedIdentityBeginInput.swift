// Generated from Schema/linkedIdentity.graphql by codegen. Do not edit.

public import API
public import Core
public import Wire

extension LinkedIdentity.Begin {
  /// The input of `linkedIdentity.begin`.
  public struct Input: Sendable, Equatable {
    /// The user that it is about.
    public var userId: ID<User> = .unset
    /// The service.
    public var providerId: ID<SignInProvider> = .unset
    /// Where the browser goes in the end: a path of this server.
    public var returnTo: String = "/"
    /// Where a program waits for the browser instead: http://127.0.0.1, at this port.
    public var loopbackPort: Int? = nil
    /// Names this very call: a repeat answers what the first did.
    public var operationId: String? = nil

    public static let fields = NameTable("userId 1010! providerId 1! returnTo 2 loopbackPort 3 operationId 1002")

    public init() {}
  }
}

extension LinkedIdentity.Begin.Input: JSONMessage {
  public mutating func read(from json: inout JSONReader) throws(JSONError) {
    try read(from: &json, Self.fields)
  }

  mutating func read(from json: inout JSONReader, _ names: NameTable) throws(JSONError) {
    guard var object = try json.beginObject(names) else { return }
    while let field = try json.next(&object) {
      switch field {
      case 1010: try json.read(&userId)
      case 1: try json.read(&providerId)
      case 2: try json.read(&returnTo)
      case 3: try json.read(&loopbackPort)
      case 1002: try json.read(&operationId)
      default: try json.skip()
      }
    }
  }

  public func write(into json: inout JSONWriter) {
    json.beginObject()
    json.field("userId", userId)
    json.field("providerId", providerId)
    json.field("returnTo", returnTo)
    json.field("loopbackPort", loopbackPort)
    json.field("operationId", operationId)
    json.endObject()
  }
}

extension LinkedIdentity.Begin.Input: ProtobufMessage {
  public mutating func merge(from reader: inout ProtobufReader) throws(WireError) {
    var fields = reader.begin(Self.fields)
    while let field = try reader.next(&fields) {
      switch field {
      case 1010: try reader.read(&userId)
      case 1: try reader.read(&providerId)
      case 2: try reader.read(&returnTo)
      case 3: try reader.read(&loopbackPort)
      case 1002: try reader.read(&operationId)
      default: try reader.skip()
      }
    }
  }

  public func write(into writer: inout ProtobufWriter) {
    writer.field(1, providerId)
    writer.field(2, returnTo)
    writer.field(3, loopbackPort)
    writer.field(1002, operationId)
    writer.field(1010, userId)
  }
}

extension LinkedIdentity.Begin.Input {
  static let operationIdPattern = Pattern("[!-~]+")

  public func validate(into violations: inout Violations) {
    violations.length(returnTo, 0...512, "returnTo")
    violations.range(loopbackPort, 1...65_535, "loopbackPort")
    violations.length(operationId, 1...128, "operationId")
    violations.pattern(operationId, Self.operationIdPattern, "operationId")
  }
}

extension LinkedIdentity.Begin.Input: OperationInput {
  public static let bodyFields = NameTable("providerId 1! returnTo 2 loopbackPort 3")

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
