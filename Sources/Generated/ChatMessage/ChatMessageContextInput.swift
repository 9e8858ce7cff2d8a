// Generated from Schema/chatMessage.graphql by codegen. Do not edit.

public import API
public import Core
public import Wire

extension ChatMessage.Context {
  /// The input of `chatMessage.context`.
  public struct Input: Sendable, Equatable {
    /// The room that it is about.
    public var roomId: ID<Room> = .unset
    /// The chat message that it is about.
    public var chatMessageId: ID<ChatMessage> = .unset
    /// How many messages before it, at most.
    public var before: Int = 20
    /// How many messages after it, at most.
    public var after: Int = 20

    public static let fields = NameTable("roomId 1010! chatMessageId 1011! before 1 after 2")

    public init() {}
  }
}

extension ChatMessage.Context.Input: JSONMessage {
  public mutating func read(from json: inout JSONReader) throws(JSONError) {
    try read(from: &json, Self.fields)
  }

  mutating func read(from json: inout JSONReader, _ names: NameTable) throws(JSONError) {
    guard var object = try json.beginObject(names) else { return }
    while let field = try json.next(&object) {
      switch field {
      case 1010: try json.read(&roomId)
      case 1011: try json.read(&chatMessageId)
      case 1: try json.read(&before)
      case 2: try json.read(&after)
      default: try json.skip()
      }
    }
  }

  public func write(into json: inout JSONWriter) {
    json.beginObject()
    json.field("roomId", roomId)
    json.field("chatMessageId", chatMessageId)
    json.field("before", before)
    json.field("after", after)
    json.endObject()
  }
}

extension ChatMessage.Context.Input: ProtobufMessage {
  public mutating func merge(from reader: inout ProtobufReader) throws(WireError) {
    var fields = reader.begin(Self.fields)
    while let field = try reader.next(&fields) {
      switch field {
      case 1010: try reader.read(&roomId)
      case 1011: try reader.read(&chatMessageId)
      case 1: try reader.read(&before)
      case 2: try reader.read(&after)
      default: try reader.skip()
      }
    }
  }

  public func write(into writer: inout ProtobufWriter) {
    writer.field(1, before)
    writer.field(2, after)
    writer.field(1010, roomId)
    writer.field(1011, chatMessageId)
  }
}

extension ChatMessage.Context.Input {
  public func validate(into violations: inout Violations) {
    violations.range(before, 0...100, "before")
    violations.range(after, 0...100, "after")
  }
}

extension ChatMessage.Context.Input: OperationInput {
  public static let bodyFields = NameTable("")

  public mutating func readBody(from json: inout JSONReader) throws(JSONError) {
    try read(from: &json, Self.bodyFields)
  }

  public mutating func set(_ field: Int, to text: String, _ violations: inout Violations) {
    switch field {
    case 1010: violations.read(text, &roomId, "roomId")
    case 1011: violations.read(text, &chatMessageId, "chatMessageId")
    case 1: violations.read(text, &before, "before")
    case 2: violations.read(text, &after, "after")
    default: break
    }
  }

  public var scopeID: String? { roomId.description }
}
