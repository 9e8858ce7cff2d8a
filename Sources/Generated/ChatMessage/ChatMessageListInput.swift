// Generated from Schema/chatMessage.graphql by codegen. Do not edit.

public import API
public import Core
public import Wire

extension ChatMessage.List {
  /// The input of `chatMessage.list`.
  public struct Input: Sendable, Equatable {
    /// The room that it is about.
    public var roomId: ID<Room> = .unset
    /// Only those with this sender id.
    public var senderId: ID<User>? = nil
    /// Only those with this kind.
    public var kind: ChatMessageKind? = nil
    /// Only those with this media id.
    public var mediaId: ID<Media>? = nil
    /// Only those with this is pinned.
    public var isPinned: Bool? = nil
    /// How many at most.
    public var limit: Int = 50
    /// Where the last page ended: its `nextCursor`.
    public var cursor: String? = nil
    /// What comes first.
    public var order: ChatMessage.Order? = nil

    public static let fields = NameTable(
      "roomId 1010! senderId 9 kind 3 mediaId 13 isPinned 16 limit 1006 cursor 1007 order 1008")

    public init() {}
  }
}

extension ChatMessage.List.Input: JSONMessage {
  public mutating func read(from json: inout JSONReader) throws(JSONError) {
    try read(from: &json, Self.fields)
  }

  mutating func read(from json: inout JSONReader, _ names: NameTable) throws(JSONError) {
    guard var object = try json.beginObject(names) else { return }
    while let field = try json.next(&object) {
      switch field {
      case 1010: try json.read(&roomId)
      case 9: try json.read(&senderId)
      case 3: try json.read(&kind)
      case 13: try json.read(&mediaId)
      case 16: try json.read(&isPinned)
      case 1006: try json.read(&limit)
      case 1007: try json.read(&cursor)
      case 1008: try json.read(&order)
      default: try json.skip()
      }
    }
  }

  public func write(into json: inout JSONWriter) {
    json.beginObject()
    json.field("roomId", roomId)
    json.field("senderId", senderId)
    json.field("kind", kind)
    json.field("mediaId", mediaId)
    json.field("isPinned", isPinned)
    json.field("limit", limit)
    json.field("cursor", cursor)
    json.field("order", order)
    json.endObject()
  }
}

extension ChatMessage.List.Input: ProtobufMessage {
  public mutating func merge(from reader: inout ProtobufReader) throws(WireError) {
    var fields = reader.begin(Self.fields)
    while let field = try reader.next(&fields) {
      switch field {
      case 1010: try reader.read(&roomId)
      case 9: try reader.read(&senderId)
      case 3: try reader.read(&kind)
      case 13: try reader.read(&mediaId)
      case 16: try reader.read(&isPinned)
      case 1006: try reader.read(&limit)
      case 1007: try reader.read(&cursor)
      case 1008: try reader.read(&order)
      default: try reader.skip()
      }
    }
  }

  public func write(into writer: inout ProtobufWriter) {
    writer.field(3, kind)
    writer.field(9, senderId)
    writer.field(13, mediaId)
    writer.field(16, isPinned)
    writer.field(1006, limit)
    writer.field(1007, cursor)
    writer.field(1008, order)
    writer.field(1010, roomId)
  }
}

extension ChatMessage.List.Input {
  public func validate(into violations: inout Violations) {
    violations.range(limit, 1...200, "limit")
    violations.length(cursor, 0...512, "cursor")
  }
}

extension ChatMessage.List.Input: OperationInput {
  public static let bodyFields = NameTable("")

  public mutating func readBody(from json: inout JSONReader) throws(JSONError) {
    try read(from: &json, Self.bodyFields)
  }

  public mutating func set(_ field: Int, to text: String, _ violations: inout Violations) {
    switch field {
    case 1010: violations.read(text, &roomId, "roomId")
    case 9: violations.read(text, &senderId, "senderId")
    case 3: violations.read(text, &kind, "kind")
    case 13: violations.read(text, &mediaId, "mediaId")
    case 16: violations.read(text, &isPinned, "isPinned")
    case 1006: violations.read(text, &limit, "limit")
    case 1007: violations.read(text, &cursor, "cursor")
    case 1008: violations.read(text, &order, "order")
    default: break
    }
  }

  public var scopeID: String? { roomId.description }
}
