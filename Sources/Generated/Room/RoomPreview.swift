// Generated from Schema/room.graphql by codegen. Do not edit.

public import API
public import Core
public import Wire

/// What one sees of a room from outside.
public struct RoomPreview: Sendable, Equatable {
  /// The room's id.
  public var roomId: ID<Room> = .unset
  /// What people call it.
  public var name: String = ""
  /// What it is about.
  public var description: String = ""
  /// What kind of room it is.
  public var category: String? = nil
  /// Words to find it by.
  public var labels: [String] = []
  /// What its creator is called.
  public var creatorName: String = ""
  /// How many are members.
  public var memberCount: Int = 0
  /// How many may be.
  public var maxMembers: Int = 0
  /// How many are there now.
  public var onlineCount: Int = 0
  /// What is being watched; null when nothing is, or when it is not for outsiders.
  public var nowPlaying: String? = nil
  /// How the caller gets in.
  public var entry: RoomEntry = .enter

  public static let fields = NameTable(
    """
    roomId 1! name 2! description 3! category 4 labels 5 creatorName 6! memberCount 7! maxMembers 8! onlineCount 9! \
    nowPlaying 10 entry 11!
    """)

  public init() {}
}

extension RoomPreview: JSONMessage {
  public mutating func read(from json: inout JSONReader) throws(JSONError) {
    guard var object = try json.beginObject(Self.fields) else { return }
    while let field = try json.next(&object) {
      switch field {
      case 1: try json.read(&roomId)
      case 2: try json.read(&name)
      case 3: try json.read(&description)
      case 4: try json.read(&category)
      case 5: try json.read(&labels)
      case 6: try json.read(&creatorName)
      case 7: try json.read(&memberCount)
      case 8: try json.read(&maxMembers)
      case 9: try json.read(&onlineCount)
      case 10: try json.read(&nowPlaying)
      case 11: try json.read(&entry)
      default: try json.skip()
      }
    }
  }

  public func write(into json: inout JSONWriter) {
    json.beginObject()
    json.field("roomId", roomId)
    json.field("name", name)
    json.field("description", description)
    json.field("category", category)
    json.field("labels", labels)
    json.field("creatorName", creatorName)
    json.field("memberCount", memberCount)
    json.field("maxMembers", maxMembers)
    json.field("onlineCount", onlineCount)
    json.field("nowPlaying", nowPlaying)
    json.field("entry", entry)
    json.endObject()
  }
}

extension RoomPreview: ProtobufMessage {
  public mutating func merge(from reader: inout ProtobufReader) throws(WireError) {
    var fields = reader.begin(Self.fields)
    while let field = try reader.next(&fields) {
      switch field {
      case 1: try reader.read(&roomId)
      case 2: try reader.read(&name)
      case 3: try reader.read(&description)
      case 4: try reader.read(&category)
      case 5: try reader.read(&labels)
      case 6: try reader.read(&creatorName)
      case 7: try reader.read(&memberCount)
      case 8: try reader.read(&maxMembers)
      case 9: try reader.read(&onlineCount)
      case 10: try reader.read(&nowPlaying)
      case 11: try reader.read(&entry)
      default: try reader.skip()
      }
    }
  }

  public func write(into writer: inout ProtobufWriter) {
    writer.field(1, roomId)
    writer.field(2, name)
    writer.field(3, description)
    writer.field(4, category)
    writer.field(5, labels)
    writer.field(6, creatorName)
    writer.field(7, memberCount)
    writer.field(8, maxMembers)
    writer.field(9, onlineCount)
    writer.field(10, nowPlaying)
    writer.field(11, entry)
  }
}

extension RoomPreview: OperationOutput {
  public static let messageName: StaticString = "cascade.v1.RoomPreview"
}
