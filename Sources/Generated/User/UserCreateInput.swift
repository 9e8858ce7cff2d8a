// Generated from Schema/user.graphql by codegen. Do not edit.

public import API
public import Wire

extension User.Create {
  /// The input of `user.create`.
  public struct Input: Sendable, Equatable {
    /// What it signs in with and is mentioned by. Capitals make no difference when names are compared.
    public var username: String = ""
    /// What people call it; the username where it is empty.
    public var displayName: String = ""
    /// What it says about itself.
    public var about: String = ""
    /// Names this very call: a repeat answers what the first did.
    public var operationId: String? = nil

    public static let fields = NameTable("username 2! displayName 3 about 4 operationId 1002")

    public init() {}
  }
}

extension User.Create.Input: JSONMessage {
  public mutating func read(from json: inout JSONReader) throws(JSONError) {
    try read(from: &json, Self.fields)
  }

  mutating func read(from json: inout JSONReader, _ names: NameTable) throws(JSONError) {
    guard var object = try json.beginObject(names) else { return }
    while let field = try json.next(&object) {
      switch field {
      case 2: try json.read(&username)
      case 3: try json.read(&displayName)
      case 4: try json.read(&about)
      case 1002: try json.read(&operationId)
      default: try json.skip()
      }
    }
  }

  public func write(into json: inout JSONWriter) {
    json.beginObject()
    json.field("username", username)
    json.field("displayName", displayName)
    json.field("about", about)
    json.field("operationId", operationId)
    json.endObject()
  }
}

extension User.Create.Input: ProtobufMessage {
  public mutating func merge(from reader: inout ProtobufReader) throws(WireError) {
    var fields = reader.begin(Self.fields)
    while let field = try reader.next(&fields) {
      switch field {
      case 2: try reader.read(&username)
      case 3: try reader.read(&displayName)
      case 4: try reader.read(&about)
      case 1002: try reader.read(&operationId)
      default: try reader.skip()
      }
    }
  }

  public func write(into writer: inout ProtobufWriter) {
    writer.field(2, username)
    writer.field(3, displayName)
    writer.field(4, about)
    writer.field(1002, operationId)
  }
}

extension User.Create.Input {
  static let operationIdPattern = Pattern("[!-~]+")

  public func validate(into violations: inout Violations) {
    violations.length(username, 3...50, "username")
    violations.format(username, .name, "username")
    violations.length(displayName, 0...64, "displayName")
    violations.length(about, 0...500, "about")
    violations.length(operationId, 1...128, "operationId")
    violations.pattern(operationId, Self.operationIdPattern, "operationId")
  }
}

extension User.Create.Input: OperationInput {
  public static let bodyFields = NameTable("username 2! displayName 3 about 4")

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
