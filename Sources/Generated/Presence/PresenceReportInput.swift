// Generated from Schema/presence.graphql by codegen. Do not edit.

public import API
public import Core
public import Wire

extension Presence.Report {
  /// The input of `presence.report`.
  public struct Input: Sendable, Equatable {
    /// The room that it is about.
    public var roomId: ID<Room> = .unset
    /// Whether it can go on.
    public var readiness: Readiness = .ready
    /// The media that it is about.
    public var mediaId: ID<Media>? = nil
    /// Where it is.
    public var position: Duration? = nil
    /// How far that is from where it should be: negative when it is behind.
    public var drift: Duration? = nil
    /// How far its idea of the server's clock may be off.
    public var clockUncertainty: Duration? = nil
    /// How long it can play from what it has.
    public var buffered: Duration? = nil
    /// Names this very call: a repeat answers what the first did.
    public var operationId: String? = nil

    public static let fields = NameTable(
      "roomId 1010! readiness 1! mediaId 2 position 3 drift 4 clockUncertainty 5 buffered 6 operationId 1002")

    public init() {}
  }
}

extension Presence.Report.Input: JSONMessage {
  public mutating func read(from json: inout JSONReader) throws(JSONError) {
    try read(from: &json, Self.fields)
  }

  mutating func read(from json: inout JSONReader, _ names: NameTable) throws(JSONError) {
    guard var object = try json.beginObject(names) else { return }
    while let field = try json.next(&object) {
      switch field {
      case 1010: try json.read(&roomId)
      case 1: try json.read(&readiness)
      case 2: try json.read(&mediaId)
      case 3: try json.read(&position)
      case 4: try json.read(&drift)
      case 5: try json.read(&clockUncertainty)
      case 6: try json.read(&buffered)
      case 1002: try json.read(&operationId)
      default: try json.skip()
      }
    }
  }

  public func write(into json: inout JSONWriter) {
    json.beginObject()
    json.field("roomId", roomId)
    json.field("readiness", readiness)
    json.field("mediaId", mediaId)
    json.field("position", position)
    json.field("drift", drift)
    json.field("clockUncertainty", clockUncertainty)
    json.field("buffered", buffered)
    json.field("operationId", operationId)
    json.endObject()
  }
}

extension Presence.Report.Input: ProtobufMessage {
  public mutating func merge(from reader: inout ProtobufReader) throws(WireError) {
    var fields = reader.begin(Self.fields)
    while let field = try reader.next(&fields) {
      switch field {
      case 1010: try reader.read(&roomId)
      case 1: try reader.read(&readiness)
      case 2: try reader.read(&mediaId)
      case 3: try reader.read(&position)
      case 4: try reader.read(&drift)
      case 5: try reader.read(&clockUncertainty)
      case 6: try reader.read(&buffered)
      case 1002: try reader.read(&operationId)
      default: try reader.skip()
      }
    }
  }

  public func write(into writer: inout ProtobufWriter) {
    writer.field(1, readiness)
    writer.field(2, mediaId)
    writer.field(3, position)
    writer.field(4, drift)
    writer.field(5, clockUncertainty)
    writer.field(6, buffered)
    writer.field(1002, operationId)
    writer.field(1010, roomId)
  }
}

extension Presence.Report.Input {
  static let operationIdPattern = Pattern("[!-~]+")

  public func validate(into violations: inout Violations) {
    violations.range(position, 0...31_536_000, "position")
    violations.range(drift, -86_400...86_400, "drift")
    violations.range(clockUncertainty, 0...3600, "clockUncertainty")
    violations.range(buffered, 0...86_400, "buffered")
    violations.length(operationId, 1...128, "operationId")
    violations.pattern(operationId, Self.operationIdPattern, "operationId")
  }
}

extension Presence.Report.Input: OperationInput {
  public static let bodyFields = NameTable("readiness 1! mediaId 2 position 3 drift 4 clockUncertainty 5 buffered 6")

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
