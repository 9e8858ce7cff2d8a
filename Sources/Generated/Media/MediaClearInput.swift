// Generated from Schema/media.graphql by codegen. Do not edit.

public import API
public import Core
public import Wire

extension Media.Clear {
  /// The input of `media.clear`.
  public struct Input: Sendable, Equatable {
    /// The room that it is about.
    public var roomId: ID<Room> = .unset
    /// The folder; all of the room when left out.
    public var playlistId: ID<Playlist>? = nil
    /// Names this very call: a repeat answers what the first did.
    public var operationId: String? = nil

    public static let fields = NameTable("roomId 1010! playlistId 1 operationId 1002")

    public init() {}
  }
}

extension Media.Clear.Input: JSONMessage {
  public mutating func read(from json: inout JSONReader) throws(JSONError) {
    try read(from: &json, Self.fields)
  }

  mutating func read(from json: inout JSONReader, _ names: NameTable) throws(JSONError) {
    guard var object = try json.beginObject(names) else { return }
    while let field = try json.next(&object) {
      switch field {
      case 1010: try json.read(&roomId)
      case 1: try json.read(&playlistId)
      case 1002: try json.read(&operationId)
      default: try json.skip()
      }
    }
  }

  public func write(into json: inout JSONWriter) {
    json.beginObject()
    json.field("roomId", roomId)
    json.field("playlistId", playlistId)
    json.field("operationId", operationId)
    json.endObject()
  }
}

extension Media.Clear.Input: ProtobufMessage {
  public mutating func merge(from reader: inout ProtobufReader) throws(WireError) {
    var fields = reader.begin(Self.fields)
    while let field = try reader.next(&fields) {
      switch field {
      case 1010: try reader.read(&roomId)
      case 1: try reader.read(&playlistId)
      case 1002: try reader.read(&operationId)
      default: try reader.skip()
      }
    }
  }

  public func write(into writer: inout ProtobufWriter) {
    writer.field(1, playlistId)
    writer.field(1002, operationId)
    writer.field(1010, roomId)
  }
}

extension Media.Clear.Input {
  static let operationIdPattern = Pattern("[!-~]+")

  public func validate(into violations: inout Violations) {
    violations.length(operationId, 1...128, "operationId")
    violations.pattern(operationId, Self.operationIdPattern, "operationId")
  }
}

extension Media.Clear.Input: OperationInput {
  public static let bodyFields = NameTable("")

  public mutating func readBody(from json: inout JSONReader) throws(JSONError) {
    try read(from: &json, Self.bodyFields)
  }

  public mutating func set(_ field: Int, to text: String, _ violations: inout Violations) {
    switch field {
    case 1010: violations.read(text, &roomId, "roomId")
    case 1: violations.read(text, &playlistId, "playlistId")
    case 1002: violations.read(text, &operationId, "operationId")
    default: break
    }
  }

  public var scopeID: String? { roomId.description }
}
