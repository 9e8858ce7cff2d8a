// Generated from Schema/member.graphql by codegen. Do not edit.

public import API
public import Core
public import Wire

/// Somebody who belongs to a room.
public struct Member: Sendable, Equatable {
  /// Its identity, as long as it belongs to the room.
  public var id: ID<Member> = .unset
  /// The room that it belongs to.
  public var roomId: ID<Room> = .unset
  /// The user; null for a guest.
  public var userId: ID<User>? = nil
  /// What people call it: its name in this room, else the user's or the guest's own.
  public var name: String = ""
  /// Where its picture is.
  public var avatarUrl: String? = nil
  /// What it is in the room.
  public var role: Role = .creator
  /// What it may beside what its role may here.
  public var additions: [Permission] = []
  /// What it may not.
  public var removals: [Permission] = []
  /// What it wants to be called in this room; null when it wants no other name.
  public var remarkName: String? = nil
  /// A word that stands behind its name; null when there is none.
  public var displayTag: String? = nil
  /// Since when it belongs to the room.
  public var joinedAt: Timestamp = .epoch
  /// The revision of its last change; what a patch gives as its base.
  public var version: Int = 0

  public static let fields = NameTable(
    """
    id 1 roomId 1010 userId 2 name 3 avatarUrl 4 role 5 additions 6 removals 7 remarkName 8 displayTag 9 joinedAt 10 \
    version 1004
    """)

  public init() {}
}

extension Member: JSONMessage {
  public mutating func read(from json: inout JSONReader) throws(JSONError) {
    guard var object = try json.beginObject(Self.fields) else { return }
    while let field = try json.next(&object) {
      switch field {
      case 1: try json.read(&id)
      case 1010: try json.read(&roomId)
      case 2: try json.read(&userId)
      case 3: try json.read(&name)
      case 4: try json.read(&avatarUrl)
      case 5: try json.read(&role)
      case 6: try json.read(&additions)
      case 7: try json.read(&removals)
      case 8: try json.read(&remarkName)
      case 9: try json.read(&displayTag)
      case 10: try json.read(&joinedAt)
      case 1004: try json.read(&version)
      default: try json.skip()
      }
    }
  }

  public func write(into json: inout JSONWriter) {
    json.beginObject()
    json.field("id", id)
    json.field("roomId", roomId)
    json.field("userId", userId)
    json.field("name", name)
    json.field("avatarUrl", avatarUrl)
    json.field("role", role)
    json.field("additions", additions)
    json.field("removals", removals)
    json.field("remarkName", remarkName)
    json.field("displayTag", displayTag)
    json.field("joinedAt", joinedAt)
    json.field("version", version)
    json.endObject()
  }
}

extension Member: ProtobufMessage {
  public mutating func merge(from reader: inout ProtobufReader) throws(WireError) {
    var fields = reader.begin(Self.fields)
    while let field = try reader.next(&fields) {
      switch field {
      case 1: try reader.read(&id)
      case 1010: try reader.read(&roomId)
      case 2: try reader.read(&userId)
      case 3: try reader.read(&name)
      case 4: try reader.read(&avatarUrl)
      case 5: try reader.read(&role)
      case 6: try reader.read(&additions)
      case 7: try reader.read(&removals)
      case 8: try reader.read(&remarkName)
      case 9: try reader.read(&displayTag)
      case 10: try reader.read(&joinedAt)
      case 1004: try reader.read(&version)
      default: try reader.skip()
      }
    }
  }

  public func write(into writer: inout ProtobufWriter) {
    writer.field(1, id)
    writer.field(2, userId)
    writer.field(3, name)
    writer.field(4, avatarUrl)
    writer.field(5, role)
    writer.field(6, additions)
    writer.field(7, removals)
    writer.field(8, remarkName)
    writer.field(9, displayTag)
    writer.field(10, joinedAt)
    writer.field(1004, version)
    writer.field(1010, roomId)
  }
}

extension Member: IDKind {
  public static let prefix: StaticString = "mb"
}

extension Member: OperationOutput {
  public static let messageName: StaticString = "cascade.v1.Member"
  public var entityVersion: Int? { version }
  public var entityID: String? { id.description }
}
