// Generated from Schema/media.graphql by codegen. Do not edit.

public import API
public import Core
public import Wire

extension Media.AddLinks {
  /// The input of `media.addLinks`.
  public struct Input: Sendable, Equatable {
    /// The room that it is about.
    public var roomId: ID<Room> = .unset
    /// What to add, in this order.
    public var links: [MediaLink] = []
    /// The folder that they shall lie in; the top when left out.
    public var playlistId: ID<Playlist>? = nil
    /// Names this very call: a repeat answers what the first did.
    public var operationId: String? = nil

    public static let fields = NameTable("roomId 1010! links 1 playlistId 2 operationId 1002")

    public init() {}
  }
}

extension Media.AddLinks.Input: JSONMessage {
  public mutating func read(from json: inout JSONReader) throws(JSONError) {
    try read(from: &json, Self.fields)
  }

  mutating func read(from json: inout JSONReader, _ names: NameTable) throws(JSONError) {
    guard var object = try json.beginObject(names) else { return }
    while let field = try json.next(&object) {
      switch field {
      case 1010: try json.read(&roomId)
      case 1: try json.read(&links, max: 100)
      case 2: try json.read(&playlistId)
      case 1002: try json.read(&operationId)
      default: try json.skip()
      }
    }
  }

  public func write(into json: inout JSONWriter) {
    json.beginObject()
    json.field("roomId", roomId)
    json.field("links", links)
    json.field("playlistId", playlistId)
    json.field("operationId", operationId)
    json.endObject()
  }
}

extension Media.AddLinks.Input: ProtobufMessage {
  public mutating func merge(from reader: inout ProtobufReader) throws(WireError) {
    var fields = reader.begin(Self.fields)
    while let field = try reader.next(&fields) {
      switch field {
      case 1010: try reader.read(&roomId)
      case 1: try reader.read(&links, max: 100)
      case 2: try reader.read(&playlistId)
      case 1002: try reader.read(&operationId)
      default: try reader.skip()
      }
    }
  }

  public func write(into writer: inout ProtobufWriter) {
    writer.field(1, links)
    writer.field(2, playlistId)
    writer.field(1002, operationId)
    writer.field(1010, roomId)
  }
}

extension Media.AddLinks.Input {
  static let operationIdPattern = Pattern("[!-~]+")

  public func validate(into violations: inout Violations) {
    violations.count(links, 1...100, "links")
    violations.each(links, "links") { $1.validate(into: &$0) }
    violations.length(operationId, 1...128, "operationId")
    violations.pattern(operationId, Self.operationIdPattern, "operationId")
  }
}

extension Media.AddLinks.Input: OperationInput {
  public static let bodyFields = NameTable("links 1 playlistId 2")

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
