// Generated from Schema/passkey.graphql by codegen. Do not edit.

public import API
public import Core
public import Wire

extension Passkey.Get {
  /// The input of `passkey.get`.
  public struct Input: Sendable, Equatable {
    /// The user that it is about.
    public var userId: ID<User> = .unset
    /// The passkey that it is about.
    public var passkeyId: ID<Passkey> = .unset

    public static let fields = NameTable("userId 1010! passkeyId 1011!")

    public init() {}
  }
}

extension Passkey.Get.Input: JSONMessage {
  public mutating func read(from json: inout JSONReader) throws(JSONError) {
    try read(from: &json, Self.fields)
  }

  mutating func read(from json: inout JSONReader, _ names: NameTable) throws(JSONError) {
    guard var object = try json.beginObject(names) else { return }
    while let field = try json.next(&object) {
      switch field {
      case 1010: try json.read(&userId)
      case 1011: try json.read(&passkeyId)
      default: try json.skip()
      }
    }
  }

  public func write(into json: inout JSONWriter) {
    json.beginObject()
    json.field("userId", userId)
    json.field("passkeyId", passkeyId)
    json.endObject()
  }
}

extension Passkey.Get.Input: ProtobufMessage {
  public mutating func merge(from reader: inout ProtobufReader) throws(WireError) {
    var fields = reader.begin(Self.fields)
    while let field = try reader.next(&fields) {
      switch field {
      case 1010: try reader.read(&userId)
      case 1011: try reader.read(&passkeyId)
      default: try reader.skip()
      }
    }
  }

  public func write(into writer: inout ProtobufWriter) {
    writer.field(1010, userId)
    writer.field(1011, passkeyId)
  }
}

extension Passkey.Get.Input {
  public func validate(into violations: inout Violations) {}
}

extension Passkey.Get.Input: OperationInput {
  public static let bodyFields = NameTable("")

  public mutating func readBody(from json: inout JSONReader) throws(JSONError) {
    try read(from: &json, Self.bodyFields)
  }

  public mutating func set(_ field: Int, to text: String, _ violations: inout Violations) {
    switch field {
    case 1010: violations.read(text, &userId, "userId")
    case 1011: violations.read(text, &passkeyId, "passkeyId")
    default: break
    }
  }

  public var scopeID: String? { userId.description }
}
