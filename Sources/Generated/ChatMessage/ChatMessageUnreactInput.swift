// Generated from Schema/chatMessage.graphql by codegen. Do not edit.

public import API
public import Core
public import Wire

extension ChatMessage.Unreact {
  /// The input of `chatMessage.unreact`.
  public struct Input: Sendable, Equatable {
    /// The room that it is about.
    public var roomId: ID<Room> = .unset
    /// The chat message that it is about.
    public var chatMessageId: ID<ChatMessage> = .unset
    /// The sign, or its name.
    public var key: String = ""
    /// The version that the caller saw; refused when it is no longer that.
    public var expectedVersion: Int? = nil
    /// Names this very call: a repeat answers what the first did.
    public var operationId: String? = nil

    public static let fields = NameTable(
      "roomId 1010! chatMessageId 1011! key 1! expectedVersion 1001 operationId 1002")

    public init() {}
  }
}

extension ChatMessage.Unreact.Input: JSONMessage {
  public mutating func read(from json: inout JSONReader) throws(JSONError) {
    try read(from: &json, Self.fields)
  }

  mutating func read(from json: inout JSONReader, _ names: NameTable) throws(JSONError) {
    guard var object = try json.beginObject(names) else { return }
    while let field = try json.next(&object) {
      switch field {
      case 1010: try json.read(&roomId)
      case 1011: try json.read(&chatMessageId)
      case 1: try json.read(&key)
      case 1001: try json.read(&expectedVersion)
      case 1002: try json.read(&operationId)
      default: try json.skip()
      }
    }
  }

  public func write(into json: inout JSONWriter) {
    json.beginObject()
    json.field("roomId", roomId)
    json.field("chatMessageId", chatMessageId)
    json.field("key", key)
    json.field("expectedVersion", expectedVersion)
    json.field("operationId", operationId)
    json.endObject()
  }
}

extension ChatMessage.Unreact.Input: ProtobufMessage {
  public mutating func merge(from reader: inout ProtobufReader) throws(WireError) {
    var fields = reader.begin(Self.fields)
    while let field = try reader.next(&fields) {
      switch field {
      case 1010: try reader.read(&roomId)
      case 1011: try reader.read(&chatMessageId)
      case 1: try reader.read(&key)
      case 1001: try reader.read(&expectedVersion)
      case 1002: try reader.read(&operationId)
      default: try reader.skip()
      }
    }
  }

  public func write(into writer: inout ProtobufWriter) {
    writer.field(1, key)
    writer.field(1001, expectedVersion)
    writer.field(1002, operationId)
    writer.field(1010, roomId)
    writer.field(1011, chatMessageId)
  }
}

extension ChatMessage.Unreact.Input {
  static let keyPattern = Pattern("[^/]+")
  static let operationIdPattern = Pattern("[!-~]+")

  public func validate(into violations: inout Violations) {
    violations.length(key, 1...64, "key")
    violations.pattern(key, Self.keyPattern, "key")
    violations.range(expectedVersion, 0...Int.max, "expectedVersion")
    violations.length(operationId, 1...128, "operationId")
    violations.pattern(operationId, Self.operationIdPattern, "operationId")
  }
}

extension ChatMessage.Unreact.Input: OperationInput {
  public static let bodyFields = NameTable("")

  public mutating func readBody(from json: inout JSONReader) throws(JSONError) {
    try read(from: &json, Self.bodyFields)
  }

  public mutating func set(_ field: Int, to text: String, _ violations: inout Violations) {
    switch field {
    case 1010: violations.read(text, &roomId, "roomId")
    case 1011: violations.read(text, &chatMessageId, "chatMessageId")
    case 1: violations.read(text, &key, "key")
    case 1001: violations.read(text, &expectedVersion, "expectedVersion")
    case 1002: violations.read(text, &operationId, "operationId")
    default: break
    }
  }

  public var scopeID: String? { roomId.description }
}
