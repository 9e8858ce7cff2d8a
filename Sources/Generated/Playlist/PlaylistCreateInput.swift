// Generated from Schema/playlist.graphql by codegen. Do not edit.

public import API
public import Core
public import Wire

extension Playlist.Create {
  /// The input of `playlist.create`.
  public struct Input: Sendable, Equatable {
    /// The room that it is about.
    public var roomId: ID<Room> = .unset
    /// What people call it.
    public var name: String = ""
    /// What is in it.
    public var description: String = ""
    /// The folder that it lies in; null at the top. `move` changes it.
    public var parentId: ID<Playlist>? = nil
    /// The provider's folder that it shows; null where it holds media of the room.
    public var folder: ProviderItem? = nil
    /// Who may look into it.
    public var audience: PlaylistAudience = .browsers
    /// Names this very call: a repeat answers what the first did.
    public var operationId: String? = nil

    public static let fields = NameTable(
      "roomId 1010! name 2! description 3 parentId 4 folder 5 audience 6 operationId 1002")

    public init() {}
  }
}

extension Playlist.Create.Input: JSONMessage {
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
      case 4: try json.read(&parentId)
      case 5: try json.read(&folder)
      case 6: try json.read(&audience)
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
    json.field("parentId", parentId)
    json.field("folder", folder)
    json.field("audience", audience)
    json.field("operationId", operationId)
    json.endObject()
  }
}

extension Playlist.Create.Input: ProtobufMessage {
  public mutating func merge(from reader: inout ProtobufReader) throws(WireError) {
    var fields = reader.begin(Self.fields)
    while let field = try reader.next(&fields) {
      switch field {
      case 1010: try reader.read(&roomId)
      case 2: try reader.read(&name)
      case 3: try reader.read(&description)
      case 4: try reader.read(&parentId)
      case 5: try reader.read(&folder)
      case 6: try reader.read(&audience)
      case 1002: try reader.read(&operationId)
      default: try reader.skip()
      }
    }
  }

  public func write(into writer: inout ProtobufWriter) {
    writer.field(2, name)
    writer.field(3, description)
    writer.field(4, parentId)
    writer.field(5, folder)
    writer.field(6, audience)
    writer.field(1002, operationId)
    writer.field(1010, roomId)
  }
}

extension Playlist.Create.Input {
  static let operationIdPattern = Pattern("[!-~]+")

  public func validate(into violations: inout Violations) {
    violations.length(name, 1...255, "name")
    violations.length(description, 0...5000, "description")
    if let value = folder {
      violations.inside("folder") { value.validate(into: &$0) }
    }
    violations.length(operationId, 1...128, "operationId")
    violations.pattern(operationId, Self.operationIdPattern, "operationId")
  }
}

extension Playlist.Create.Input: OperationInput {
  public static let bodyFields = NameTable("name 2! description 3 parentId 4 folder 5 audience 6")

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
