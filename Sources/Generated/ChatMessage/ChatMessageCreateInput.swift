// Generated from Schema/chatMessage.graphql by codegen. Do not edit.

public import API
public import Core
public import Wire

extension ChatMessage.Create {
  /// The input of `chatMessage.create`.
  public struct Input: Sendable, Equatable {
    /// The room that it is about.
    public var roomId: ID<Room> = .unset
    /// What it says; empty only when it was deleted.
    public var content: String = ""
    /// The message that it answers.
    public var replyToId: ID<ChatMessage>? = nil
    /// The users whom it names, and where.
    public var mentions: [ChatMention] = []
    /// Names it to its sender: sent twice, it is one message.
    public var clientMessageId: String? = nil
    /// Where it flies over the picture; null when it does not.
    public var flight: ChatFlight? = nil
    /// In which colour it is shown; null for the usual one.
    public var color: String? = nil
    /// Names this very call: a repeat answers what the first did.
    public var operationId: String? = nil

    public static let fields = NameTable(
      "roomId 1010! content 2! replyToId 4 mentions 5 clientMessageId 6 flight 7 color 8 operationId 1002")

    public init() {}
  }
}

extension ChatMessage.Create.Input: JSONMessage {
  public mutating func read(from json: inout JSONReader) throws(JSONError) {
    try read(from: &json, Self.fields)
  }

  mutating func read(from json: inout JSONReader, _ names: NameTable) throws(JSONError) {
    guard var object = try json.beginObject(names) else { return }
    while let field = try json.next(&object) {
      switch field {
      case 1010: try json.read(&roomId)
      case 2: try json.read(&content)
      case 4: try json.read(&replyToId)
      case 5: try json.read(&mentions, max: 20)
      case 6: try json.read(&clientMessageId)
      case 7: try json.read(&flight)
      case 8: try json.read(&color)
      case 1002: try json.read(&operationId)
      default: try json.skip()
      }
    }
  }

  public func write(into json: inout JSONWriter) {
    json.beginObject()
    json.field("roomId", roomId)
    json.field("content", content)
    json.field("replyToId", replyToId)
    json.field("mentions", mentions)
    json.field("clientMessageId", clientMessageId)
    json.field("flight", flight)
    json.field("color", color)
    json.field("operationId", operationId)
    json.endObject()
  }
}

extension ChatMessage.Create.Input: ProtobufMessage {
  public mutating func merge(from reader: inout ProtobufReader) throws(WireError) {
    var fields = reader.begin(Self.fields)
    while let field = try reader.next(&fields) {
      switch field {
      case 1010: try reader.read(&roomId)
      case 2: try reader.read(&content)
      case 4: try reader.read(&replyToId)
      case 5: try reader.read(&mentions, max: 20)
      case 6: try reader.read(&clientMessageId)
      case 7: try reader.read(&flight)
      case 8: try reader.read(&color)
      case 1002: try reader.read(&operationId)
      default: try reader.skip()
      }
    }
  }

  public func write(into writer: inout ProtobufWriter) {
    writer.field(2, content)
    writer.field(4, replyToId)
    writer.field(5, mentions)
    writer.field(6, clientMessageId)
    writer.field(7, flight)
    writer.field(8, color)
    writer.field(1002, operationId)
    writer.field(1010, roomId)
  }
}

extension ChatMessage.Create.Input {
  static let operationIdPattern = Pattern("[!-~]+")

  public func validate(into violations: inout Violations) {
    violations.length(content, 0...500, "content")
    violations.count(mentions, 0...20, "mentions")
    violations.each(mentions, "mentions") { $1.validate(into: &$0) }
    violations.length(clientMessageId, 1...128, "clientMessageId")
    violations.length(color, 0...7, "color")
    violations.format(color, .color, "color")
    violations.length(operationId, 1...128, "operationId")
    violations.pattern(operationId, Self.operationIdPattern, "operationId")
  }
}

extension ChatMessage.Create.Input: OperationInput {
  public static let bodyFields = NameTable("content 2! replyToId 4 mentions 5 clientMessageId 6 flight 7 color 8")

  public mutating func readBody(from json: inout JSONReader) throws(JSONError) {
    try read(from: &json, Self.bodyFields)
  }

  public mutating func set(_ field: Int, to text: String, _ violations: inout Violations) {
    switch field {
    case 1010: violations.read(text, &roomId, "roomId")
    case 1002: violations.read(text, &operationId, "operationId")
    default: break
    }
  }

  public var scopeID: String? { roomId.description }
}
