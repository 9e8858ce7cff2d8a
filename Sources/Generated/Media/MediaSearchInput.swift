// Generated from Schema/media.graphql by codegen. Do not edit.

public import API
public import Core
public import Wire

extension Media.Search {
  /// The input of `media.search`.
  public struct Input: Sendable, Equatable {
    /// The room that it is about.
    public var roomId: ID<Room> = .unset
    /// Words in the name.
    public var text: String = ""
    /// How many at most.
    public var limit: Int = 20
    /// Where the last page ended: its `nextCursor`.
    public var cursor: String? = nil

    public static let fields = NameTable("roomId 1010! text 1! limit 2 cursor 3")

    public init() {}
  }
}

extension Media.Search.Input: JSONMessage {
  public mutating func read(from json: inout JSONReader) throws(JSONError) {
    try read(from: &json, Self.fields)
  }

  mutating func read(from json: inout JSONReader, _ names: NameTable) throws(JSONError) {
    guard var object = try json.beginObject(names) else { return }
    while let field = try json.next(&object) {
      switch field {
      case 1010: try json.read(&roomId)
      case 1: try json.read(&self.text)
      case 2: try json.read(&limit)
      case 3: try json.read(&cursor)
      default: try json.skip()
      }
    }
  }

  public func write(into json: inout JSONWriter) {
    json.beginObject()
    json.field("roomId", roomId)
    json.field("text", self.text)
    json.field("limit", limit)
    json.field("cursor", cursor)
    json.endObject()
  }
}

extension Media.Search.Input: ProtobufMessage {
  public mutating func merge(from reader: inout ProtobufReader) throws(WireError) {
    var fields = reader.begin(Self.fields)
    while let field = try reader.next(&fields) {
      switch field {
      case 1010: try reader.read(&roomId)
      case 1: try reader.read(&self.text)
      case 2: try reader.read(&limit)
      case 3: try reader.read(&cursor)
      default: try reader.skip()
      }
    }
  }

  public func write(into writer: inout ProtobufWriter) {
    writer.field(1, self.text)
    writer.field(2, limit)
    writer.field(3, cursor)
    writer.field(1010, roomId)
  }
}

extension Media.Search.Input {
  public func validate(into violations: inout Violations) {
    violations.length(self.text, 1...100, "text")
    violations.range(limit, 1...100, "limit")
    violations.length(cursor, 0...512, "cursor")
  }
}

extension Media.Search.Input: OperationInput {
  public static let bodyFields = NameTable("")

  public mutating func readBody(from json: inout JSONReader) throws(JSONError) {
    try read(from: &json, Self.bodyFields)
  }

  public mutating func set(_ field: Int, to text: String, _ violations: inout Violations) {
    switch field {
    case 1010: violations.read(text, &roomId, "roomId")
    case 1: violations.read(text, &self.text, "text")
    case 2: violations.read(text, &limit, "limit")
    case 3: violations.read(text, &cursor, "cursor")
    default: break
    }
  }

  public var scopeID: String? { roomId.description }
}
