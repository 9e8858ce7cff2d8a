// Generated from Schema/media.graphql by codegen. Do not edit.

public import API
public import Core
public import Wire

extension Media.Create {
  /// The input of `media.create`.
  public struct Input: Sendable, Equatable {
    /// The room that it is about.
    public var roomId: ID<Room> = .unset
    /// What people call it; taken from the source where it is empty.
    public var name: String = ""
    /// What it is about.
    public var description: String = ""
    /// The folder that it lies in; null at the top. `move` changes it.
    public var playlistId: ID<Playlist>? = nil
    /// Where it comes from. `readSource` shows it to who gave it.
    public var source: MediaSource = .direct(DirectSource())
    /// Whether its bytes go through this server.
    public var deliveryPolicy: DeliveryPolicy = .auto
    /// Names this very call: a repeat answers what the first did.
    public var operationId: String? = nil

    public static let fields = NameTable(
      "roomId 1010! name 2 description 3 playlistId 4 source 5! deliveryPolicy 6 operationId 1002")

    public init() {}
  }
}

extension Media.Create.Input: JSONMessage {
  public mutating func read(from json: inout JSONReader) throws(JSONError) {
    try read(from: &json, Self.fields)
  }

  mutating func read(from json: inout JSONReader, _ names: NameTable) throws(JSONError) {
    guard var object = try json.beginObject(names) else { return }
    while let field = try json.next(&object) {
      switch field {
      case 1010: try json.read(&roomId)
      case 2: try json.read(&name)
      case 3: try json.read(&description)
      case 4: try json.read(&playlistId)
      case 5: try json.read(&source)
      case 6: try json.read(&deliveryPolicy)
      case 1002: try json.read(&operationId)
      default: try json.skip()
      }
    }
  }

  public func write(into json: inout JSONWriter) {
    json.beginObject()
    json.field("roomId", roomId)
    json.field("name", name)
    json.field("description", description)
    json.field("playlistId", playlistId)
    json.field("source", source)
    json.field("deliveryPolicy", deliveryPolicy)
    json.field("operationId", operationId)
    json.endObject()
  }
}

extension Media.Create.Input: ProtobufMessage {
  public mutating func merge(from reader: inout ProtobufReader) throws(WireError) {
    var fields = reader.begin(Self.fields)
    while let field = try reader.next(&fields) {
      switch field {
      case 1010: try reader.read(&roomId)
      case 2: try reader.read(&name)
      case 3: try reader.read(&description)
      case 4: try reader.read(&playlistId)
      case 5: try reader.read(&source)
      case 6: try reader.read(&deliveryPolicy)
      case 1002: try reader.read(&operationId)
      default: try reader.skip()
      }
    }
  }

  public func write(into writer: inout ProtobufWriter) {
    writer.field(2, name)
    writer.field(3, description)
    writer.field(4, playlistId)
    writer.field(5, source)
    writer.field(6, deliveryPolicy)
    writer.field(1002, operationId)
    writer.field(1010, roomId)
  }
}

extension Media.Create.Input {
  static let operationIdPattern = Pattern("[!-~]+")

  public func validate(into violations: inout Violations) {
    violations.length(name, 0...500, "name")
    violations.length(description, 0...5000, "description")
    violations.inside("source") { source.validate(into: &$0) }
    violations.length(operationId, 1...128, "operationId")
    violations.pattern(operationId, Self.operationIdPattern, "operationId")
  }
}

extension Media.Create.Input: OperationInput {
  public static let bodyFields = NameTable("name 2 description 3 playlistId 4 source 5! deliveryPolicy 6")

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
