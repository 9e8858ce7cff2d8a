// Generated from Schema/media.graphql by codegen. Do not edit.

public import API
public import Core
public import Wire

extension Media.List {
  /// The input of `media.list`.
  public struct Input: Sendable, Equatable {
    /// The room that it is about.
    public var roomId: ID<Room> = .unset
    /// Only those with this playlist id.
    public var playlistId: ID<Playlist>? = nil
    /// Only those with this creator id.
    public var creatorId: ID<User>? = nil
    /// Only those with this provider.
    public var provider: String? = nil
    /// Only those with this is live.
    public var isLive: Bool? = nil
    /// How many at most.
    public var limit: Int = 50
    /// Where the last page ended: its `nextCursor`.
    public var cursor: String? = nil
    /// What comes first.
    public var order: Media.Order? = nil

    public static let fields = NameTable(
      "roomId 1010! playlistId 4 creatorId 13 provider 8 isLive 9 limit 1006 cursor 1007 order 1008")

    public init() {}
  }
}

extension Media.List.Input: JSONMessage {
  public mutating func read(from json: inout JSONReader) throws(JSONError) {
    try read(from: &json, Self.fields)
  }

  mutating func read(from json: inout JSONReader, _ names: NameTable) throws(JSONError) {
    guard var object = try json.beginObject(names) else { return }
    while let field = try json.next(&object) {
      switch field {
      case 1010: try json.read(&roomId)
      case 4: try json.read(&playlistId)
      case 13: try json.read(&creatorId)
      case 8: try json.read(&provider)
      case 9: try json.read(&isLive)
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
    json.field("playlistId", playlistId)
    json.field("creatorId", creatorId)
    json.field("provider", provider)
    json.field("isLive", isLive)
    json.field("limit", limit)
    json.field("cursor", cursor)
    json.field("order", order)
    json.endObject()
  }
}

extension Media.List.Input: ProtobufMessage {
  public mutating func merge(from reader: inout ProtobufReader) throws(WireError) {
    var fields = reader.begin(Self.fields)
    while let field = try reader.next(&fields) {
      switch field {
      case 1010: try reader.read(&roomId)
      case 4: try reader.read(&playlistId)
      case 13: try reader.read(&creatorId)
      case 8: try reader.read(&provider)
      case 9: try reader.read(&isLive)
      case 1006: try reader.read(&limit)
      case 1007: try reader.read(&cursor)
      case 1008: try reader.read(&order)
      default: try reader.skip()
      }
    }
  }

  public func write(into writer: inout ProtobufWriter) {
    writer.field(4, playlistId)
    writer.field(8, provider)
    writer.field(9, isLive)
    writer.field(13, creatorId)
    writer.field(1006, limit)
    writer.field(1007, cursor)
    writer.field(1008, order)
    writer.field(1010, roomId)
  }
}

extension Media.List.Input {
  public func validate(into violations: inout Violations) {
    violations.range(limit, 1...200, "limit")
    violations.length(cursor, 0...512, "cursor")
  }
}

extension Media.List.Input: OperationInput {
  public static let bodyFields = NameTable("")

  public mutating func readBody(from json: inout JSONReader) throws(JSONError) {
    try read(from: &json, Self.bodyFields)
  }

  public mutating func set(_ field: Int, to text: String, _ violations: inout Violations) {
    switch field {
    case 1010: violations.read(text, &roomId, "roomId")
    case 4: violations.read(text, &playlistId, "playlistId")
    case 13: violations.read(text, &creatorId, "creatorId")
    case 8: violations.read(text, &provider, "provider")
    case 9: violations.read(text, &isLive, "isLive")
    case 1006: violations.read(text, &limit, "limit")
    case 1007: violations.read(text, &cursor, "cursor")
    case 1008: violations.read(text, &order, "order")
    default: break
    }
  }

  public var scopeID: String? { roomId.description }
}
