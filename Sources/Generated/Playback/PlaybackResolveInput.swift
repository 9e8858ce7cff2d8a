// Generated from Schema/playback.graphql by codegen. Do not edit.

public import API
public import Core
public import Wire

extension Playback.Resolve {
  /// The input of `playback.resolve`.
  public struct Input: Sendable, Equatable {
    /// The room that it is about.
    public var roomId: ID<Room> = .unset
    /// What the player can do.
    public var clientProfile: PlaybackClientProfile = PlaybackClientProfile()
    /// The media; the one that is on when left out.
    public var mediaId: ID<Media>? = nil
    /// Names this very call: a repeat answers what the first did.
    public var operationId: String? = nil

    public static let fields = NameTable("roomId 1010! clientProfile 1! mediaId 2 operationId 1002")

    public init() {}
  }
}

extension Playback.Resolve.Input: JSONMessage {
  public mutating func read(from json: inout JSONReader) throws(JSONError) {
    try read(from: &json, Self.fields)
  }

  mutating func read(from json: inout JSONReader, _ names: NameTable) throws(JSONError) {
    guard var object = try json.beginObject(names) else { return }
    while let field = try json.next(&object) {
      switch field {
      case 1010: try json.read(&roomId)
      case 1: try json.read(&clientProfile)
      case 2: try json.read(&mediaId)
      case 1002: try json.read(&operationId)
      default: try json.skip()
      }
    }
  }

  public func write(into json: inout JSONWriter) {
    json.beginObject()
    json.field("roomId", roomId)
    json.field("clientProfile", clientProfile)
    json.field("mediaId", mediaId)
    json.field("operationId", operationId)
    json.endObject()
  }
}

extension Playback.Resolve.Input: ProtobufMessage {
  public mutating func merge(from reader: inout ProtobufReader) throws(WireError) {
    var fields = reader.begin(Self.fields)
    while let field = try reader.next(&fields) {
      switch field {
      case 1010: try reader.read(&roomId)
      case 1: try reader.read(&clientProfile)
      case 2: try reader.read(&mediaId)
      case 1002: try reader.read(&operationId)
      default: try reader.skip()
      }
    }
  }

  public func write(into writer: inout ProtobufWriter) {
    writer.field(1, clientProfile)
    writer.field(2, mediaId)
    writer.field(1002, operationId)
    writer.field(1010, roomId)
  }
}

extension Playback.Resolve.Input {
  static let operationIdPattern = Pattern("[!-~]+")

  public func validate(into violations: inout Violations) {
    violations.inside("clientProfile") { clientProfile.validate(into: &$0) }
    violations.length(operationId, 1...128, "operationId")
    violations.pattern(operationId, Self.operationIdPattern, "operationId")
  }
}

extension Playback.Resolve.Input: OperationInput {
  public static let bodyFields = NameTable("clientProfile 1! mediaId 2")

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
