// Generated from Schema/playlist.graphql by codegen. Do not edit.

public import API
public import Core
public import Wire

/// A folder of media.
public struct Playlist: Sendable, Equatable {
  /// Its identity; stable for ever.
  public var id: ID<Playlist> = .unset
  /// The room that it belongs to.
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
  /// Its place among its neighbours: they are sorted by it, byte by byte.
  public var rank: String = ""
  /// How many media and folders lie in it; not counted in a provider's folder.
  public var itemCount: Int = 0
  /// Who made it; null when the account is gone.
  public var creatorId: ID<User>? = nil
  /// When it was made.
  public var createdAt: Timestamp = .epoch
  /// The revision of its last change; what a patch gives as its base.
  public var version: Int = 0

  public static let fields = NameTable(
    """
    id 1 roomId 1010 name 2 description 3 parentId 4 folder 5 audience 6 rank 7 itemCount 8 creatorId 9 createdAt 10 \
    version 1004
    """)

  public init() {}
}

extension Playlist: JSONMessage {
  public mutating func read(from json: inout JSONReader) throws(JSONError) {
    guard var object = try json.beginObject(Self.fields) else { return }
    while let field = try json.next(&object) {
      switch field {
      case 1: try json.read(&id)
      case 1010: try json.read(&roomId)
      case 2: try json.read(&name)
      case 3: try json.read(&description)
      case 4: try json.read(&parentId)
      case 5: try json.read(&folder)
      case 6: try json.read(&audience)
      case 7: try json.read(&rank)
      case 8: try json.read(&itemCount)
      case 9: try json.read(&creatorId)
      case 10: try json.read(&createdAt)
      case 1004: try json.read(&version)
      default: try json.skip()
      }
    }
  }

  public func write(into json: inout JSONWriter) {
    json.beginObject()
    json.field("id", id)
    json.field("roomId", roomId)
    json.field("name", name)
    json.field("description", description)
    json.field("parentId", parentId)
    json.field("folder", folder)
    json.field("audience", audience)
    json.field("rank", rank)
    json.field("itemCount", itemCount)
    json.field("creatorId", creatorId)
    json.field("createdAt", createdAt)
    json.field("version", version)
    json.endObject()
  }
}

extension Playlist: ProtobufMessage {
  public mutating func merge(from reader: inout ProtobufReader) throws(WireError) {
    var fields = reader.begin(Self.fields)
    while let field = try reader.next(&fields) {
      switch field {
      case 1: try reader.read(&id)
      case 1010: try reader.read(&roomId)
      case 2: try reader.read(&name)
      case 3: try reader.read(&description)
      case 4: try reader.read(&parentId)
      case 5: try reader.read(&folder)
      case 6: try reader.read(&audience)
      case 7: try reader.read(&rank)
      case 8: try reader.read(&itemCount)
      case 9: try reader.read(&creatorId)
      case 10: try reader.read(&createdAt)
      case 1004: try reader.read(&version)
      default: try reader.skip()
      }
    }
  }

  public func write(into writer: inout ProtobufWriter) {
    writer.field(1, id)
    writer.field(2, name)
    writer.field(3, description)
    writer.field(4, parentId)
    writer.field(5, folder)
    writer.field(6, audience)
    writer.field(7, rank)
    writer.field(8, itemCount)
    writer.field(9, creatorId)
    writer.field(10, createdAt)
    writer.field(1004, version)
    writer.field(1010, roomId)
  }
}

extension Playlist: IDKind {
  public static let prefix: StaticString = "pl"
}

extension Playlist: OperationOutput {
  public static let messageName: StaticString = "cascade.v1.Playlist"
  public var entityVersion: Int? { version }
  public var entityID: String? { id.description }
}
