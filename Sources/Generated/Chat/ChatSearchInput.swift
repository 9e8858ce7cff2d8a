// Generated from Schema/chat.graphql by codegen. Do not edit.

public import API
public import Core
public import Wire

extension Chat.Search {
  /// The input of `chat.search`.
  public struct Input: Sendable, Equatable {
    /// The room that it is about.
    public var roomId: ID<Room> = .unset
    /// A part of what they say, in any language.
    public var text: String = ""
    /// Only messages of this user.
    public var senderId: ID<User>? = nil
    /// How many at most.
    public var limit: Int = 50
    /// Where the last page ended: its `nextCursor`.
    public var cursor: String? = nil

    public static let fields = NameTable("roomId 1010! text 1! senderId 2 limit 3 cursor 4")

    public init() {}
  }
}

extension Chat.Search.Input: JSONMessage {
  public mutating func read(from json: inout JSONReader) throws(JSONError) {
    try read(from: &json, Self.fields)
  }

  mutating func read(from json: inout JSONReader, _ names: NameTable) throws(JSONError) {
    guard var object = try json.beginObject(names) else { return }
    while let field = try json.next(&object) {
      switch field {
      case 1010: try json.read(&roomId)
      case 1: try json.read(&self.text)
      case 2: try json.read(&senderId)
      case 3: try json.read(&limit)
      case 4: try json.read(&cursor)
      default: try json.skip()
      }
    }
  }

  public func write(into json: inout JSONWriter) {
    json.beginObject()
    json.field("roomId", roomId)
    json.field("text", self.text)
    json.field("senderId", senderId)
    json.field("limit", limit)
    json.field("cursor", cursor)
    json.endObject()
  }
}

extension Chat.Search.Input: ProtobufMessage {
  public mutating func merge(from reader: inout ProtobufReader) throws(WireError) {
    var fields = reader.begin(Self.fields)
    while let field = try reader.next(&fields) {
      switch field {
      case 1010: try reader.read(&roomId)
      case 1: try reader.read(&self.text)
      case 2: try reader.read(&senderId)
      case 3: try reader.read(&limit)
      case 4: try reader.read(&cursor)
      default: try reader.skip()
      }
    }
  }

  public func write(into writer: inout ProtobufWriter) {
    writer.field(1, self.text)
    writer.field(2, senderId)
    writer.field(3, limit)
    writer.field(4, cursor)
    writer.field(1010, roomId)
  }
}

extension Chat.Search.Input {
  public func validate(into violations: inout Violations) {
    violations.length(self.text, 2...120, "text")
    violations.range(limit, 1...100, "limit")
    violations.length(cursor, 0...512, "cursor")
  }
}

extension Chat.Search.Input: OperationInput {
  public static let bodyFields = NameTable("")

  public mutating func readBody(from json: inout JSONReader) throws(JSONError) {
    try read(from: &json, Self.bodyFields)
  }

  public mutating func set(_ field: Int, to text: String, _ violations: inout Violations) {
    switch field {
    case 1010: violations.read(text, &roomId, "roomId")
    case 1: violations.read(text, &self.text, "text")
    case 2: violations.read(text, &senderId, "senderId")
    case 3: violations.read(text, &limit, "limit")
    case 4: violations.read(text, &cursor, "cursor")
    default: break
    }
  }

  public var scopeID: String? { roomId.description }
}
