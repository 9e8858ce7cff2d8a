// Generated from Schema/linkedIdentity.graphql by codegen. Do not edit.

public import API
public import Core
public import Wire

extension LinkedIdentity.Get {
  /// The input of `linkedIdentity.get`.
  public struct Input: Sendable, Equatable {
    /// The user that it is about.
    public var userId: ID<User> = .unset
    /// The linked identity that it is about.
    public var linkedIdentityId: ID<LinkedIdentity> = .unset

    public static let fields = NameTable("userId 1010! linkedIdentityId 1011!")

    public init() {}
  }
}

extension LinkedIdentity.Get.Input: JSONMessage {
  public mutating func read(from json: inout JSONReader) throws(JSONError) {
    try read(from: &json, Self.fields)
  }

  mutating func read(from json: inout JSONReader, _ names: NameTable) throws(JSONError) {
    guard var object = try json.beginObject(names) else { return }
    while let field = try json.next(&object) {
      switch field {
      case 1010: try json.read(&userId)
      case 1011: try json.read(&linkedIdentityId)
      default: try json.skip()
      }
    }
  }

  public func write(into json: inout JSONWriter) {
    json.beginObject()
    json.field("userId", userId)
    json.field("linkedIdentityId", linkedIdentityId)
    json.endObject()
  }
}

extension LinkedIdentity.Get.Input: ProtobufMessage {
  public mutating func merge(from reader: inout ProtobufReader) throws(WireError) {
    var fields = reader.begin(Self.fields)
    while let field = try reader.next(&fields) {
      switch field {
      case 1010: try reader.read(&userId)
      case 1011: try reader.read(&linkedIdentityId)
      default: try reader.skip()
      }
    }
  }

  public func write(into writer: inout ProtobufWriter) {
    writer.field(1010, userId)
    writer.field(1011, linkedIdentityId)
  }
}

extension LinkedIdentity.Get.Input {
  public func validate(into violations: inout Violations) {}
}

extension LinkedIdentity.Get.Input: OperationInput {
  public static let bodyFields = NameTable("")

  public mutating func readBody(from json: inout JSONReader) throws(JSONError) {
    try read(from: &json, Self.bodyFields)
  }

  public mutating func set(_ field: Int, to text: String, _ violations: inout Violations) {
    switch field {
    case 1010: violations.read(text, &userId, "userId")
    case 1011: violations.read(text, &linkedIdentityId, "linkedIdentityId")
    default: break
    }
  }

  public var scopeID: String? { userId.description }
}
