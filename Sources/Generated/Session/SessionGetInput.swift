// Generated from Schema/session.graphql by codegen. Do not edit.

public import API
public import Core
public import Wire

extension Session.Get {
  /// The input of `session.get`.
  public struct Input: Sendable, Equatable {
    /// The user that it is about.
    public var userId: ID<User> = .unset
    /// The session that it is about.
    public var sessionId: ID<Session> = .unset

    public static let fields = NameTable("userId 1010! sessionId 1011!")

    public init() {}
  }
}

extension Session.Get.Input: JSONMessage {
  public mutating func read(from json: inout JSONReader) throws(JSONError) {
    try read(from: &json, Self.fields)
  }

  mutating func read(from json: inout JSONReader, _ names: NameTable) throws(JSONError) {
    guard var object = try json.beginObject(names) else { return }
    while let field = try json.next(&object) {
      switch field {
      case 1010: try json.read(&userId)
      case 1011: try json.read(&sessionId)
      default: try json.skip()
      }
    }
  }

  public func write(into json: inout JSONWriter) {
    json.beginObject()
    json.field("userId", userId)
    json.field("sessionId", sessionId)
    json.endObject()
  }
}

extension Session.Get.Input: ProtobufMessage {
  public mutating func merge(from reader: inout ProtobufReader) throws(WireError) {
    var fields = reader.begin(Self.fields)
    while let field = try reader.next(&fields) {
      switch field {
      case 1010: try reader.read(&userId)
      case 1011: try reader.read(&sessionId)
      default: try reader.skip()
      }
    }
  }

  public func write(into writer: inout ProtobufWriter) {
    writer.field(1010, userId)
    writer.field(1011, sessionId)
  }
}

extension Session.Get.Input {
  public func validate(into violations: inout Violations) {}
}

extension Session.Get.Input: OperationInput {
  public static let bodyFields = NameTable("")

  public mutating func readBody(from json: inout JSONReader) throws(JSONError) {
    try read(from: &json, Self.bodyFields)
  }

  public mutating func set(_ field: Int, to text: String, _ violations: inout Violations) {
    switch field {
    case 1010: violations.read(text, &userId, "userId")
    case 1011: violations.read(text, &sessionId, "sessionId")
    default: break
    }
  }

  public var scopeID: String? { userId.description }
}
