// Generated from Schema/chatMessage.graphql by codegen. Do not edit.

public import API
public import Core
public import Wire

extension ChatMessage.Get {
  /// The input of `chatMessage.get`.
  public struct Input: Sendable, Equatable {
    /// The room that it is about.
    public var roomId: ID<Room> = .unset
    /// The chat message that it is about.
    public var chatMessageId: ID<ChatMessage> = .unset

    public static let fields = NameTable("roomId 1010! chatMessageId 1011!")

    public init() {}
  }
}

extension ChatMessage.Get.Input: JSONMessage {
  public mutating func read(from json: inout JSONReader) throws(JSONError) {
    try read(from: &json, Self.fields)
  }

  mutating func read(from json: inout JSONReader, _ names: NameTable) throws(JSONError) {
    guard var object = try json.beginObject(names) else { return }
    while let field = try json.next(&object) {
      switch field {
      case 1010: try json.read(&roomId)
      case 1011: try json.read(&chatMessageId)
      default: try json.skip()
      }
    }
  }

  public func write(into json: inout JSONWriter) {
    json.beginObject()
    json.field("roomId", roomId)
    json.field("chatMessageId", chatMessageId)
    json.endObject()
  }
}

extension ChatMessage.Get.Input: ProtobufMessage {
  public mutating func merge(from reader: inout ProtobufReader) throws(WireError) {
    var fields = reader.begin(Self.fields)
    while let field = try reader.next(&fields) {
      switch field {
      case 1010: try reader.read(&roomId)
      case 1011: try reader.read(&chatMessageId)
      default: try reader.skip()
      }
    }
  }

  public func write(into writer: inout ProtobufWriter) {
    writer.field(1010, roomId)
    writer.field(1011, chatMessageId)
  }
}

extension ChatMessage.Get.Input {
  public func validate(into violations: inout Violations) {}
}

extension ChatMessage.Get.Input: OperationInput {
  public static let bodyFields = NameTable("")

  public mutating func readBody(from json: inout JSONReader) throws(JSONError) {
    try read(from: &json, Self.bodyFields)
  }

  public mutating func set(_ field: Int, to text: String, _ violations: inout Violations) {
    switch field {
    case 1010: violations.read(text, &roomId, "roomId")
    case 1011: violations.read(text, &chatMessageId, "chatMessageId")
    default: break
    }
  }

  public var scopeID: String? { roomId.description }
}
