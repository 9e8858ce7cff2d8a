// Generated from Schema/room.graphql by codegen. Do not edit.

public import API
public import Core
public import Wire

/// A place where people watch together.
public struct Room: Sendable, Equatable {
  /// Its identity; stable for ever.
  public var id: ID<Room> = .unset
  /// What people call it.
  public var name: String = ""
  /// What it is about.
  public var description: String = ""
  /// Who finds it.
  public var visibility: RoomVisibility = .unlisted
  /// What kind of room it is, in a word that the server's operators chose.
  public var category: String? = nil
  /// Words to find it by.
  public var labels: [String] = []
  /// How many may be members at once.
  public var maxMembers: Int = 100
  /// Whether a password guards the door. The password itself is never shown.
  public var hasPassword: Bool = false
  /// Whether it can be entered.
  public var status: RoomStatus = .active
  /// Who created it, or took it over.
  public var creatorId: ID<User> = .unset
  /// How many are members.
  public var memberCount: Int = 0
  /// When it was created.
  public var createdAt: Timestamp = .epoch
  /// When it will be gone for good; null as long as it was not deleted. Until then it can be restored.
  public var deletedAt: Timestamp? = nil
  /// The revision of its last change; what a patch gives as its base.
  public var version: Int = 0

  public static let fields = NameTable(
    """
    id 1 name 2 description 3 visibility 4 category 5 labels 6 maxMembers 7 hasPassword 9 status 10 creatorId 11 \
    memberCount 12 createdAt 13 deletedAt 14 version 1004
    """)

  public init() {}
}

extension Room: JSONMessage {
  public mutating func read(from json: inout JSONReader) throws(JSONError) {
    guard var object = try json.beginObject(Self.fields) else { return }
    while let field = try json.next(&object) {
      switch field {
      case 1: try json.read(&id)
      case 2: try json.read(&name)
      case 3: try json.read(&description)
      case 4: try json.read(&visibility)
      case 5: try json.read(&category)
      case 6: try json.read(&labels, max: 10)
      case 7: try json.read(&maxMembers)
      case 9: try json.read(&hasPassword)
      case 10: try json.read(&status)
      case 11: try json.read(&creatorId)
      case 12: try json.read(&memberCount)
      case 13: try json.read(&createdAt)
      case 14: try json.read(&deletedAt)
      case 1004: try json.read(&version)
      default: try json.skip()
      }
    }
  }

  public func write(into json: inout JSONWriter) {
    json.beginObject()
    json.field("id", id)
    json.field("name", name)
    json.field("description", description)
    json.field("visibility", visibility)
    json.field("category", category)
    json.field("labels", labels)
    json.field("maxMembers", maxMembers)
    json.field("hasPassword", hasPassword)
    json.field("status", status)
    json.field("creatorId", creatorId)
    json.field("memberCount", memberCount)
    json.field("createdAt", createdAt)
    json.field("deletedAt", deletedAt)
    json.field("version", version)
    json.endObject()
  }
}

extension Room: ProtobufMessage {
  public mutating func merge(from reader: inout ProtobufReader) throws(WireError) {
    var fields = reader.begin(Self.fields)
    while let field = try reader.next(&fields) {
      switch field {
      case 1: try reader.read(&id)
      case 2: try reader.read(&name)
      case 3: try reader.read(&description)
      case 4: try reader.read(&visibility)
      case 5: try reader.read(&category)
      case 6: try reader.read(&labels, max: 10)
      case 7: try reader.read(&maxMembers)
      case 9: try reader.read(&hasPassword)
      case 10: try reader.read(&status)
      case 11: try reader.read(&creatorId)
      case 12: try reader.read(&memberCount)
      case 13: try reader.read(&createdAt)
      case 14: try reader.read(&deletedAt)
      case 1004: try reader.read(&version)
      default: try reader.skip()
      }
    }
  }

  public func write(into writer: inout ProtobufWriter) {
    writer.field(1, id)
    writer.field(2, name)
    writer.field(3, description)
    writer.field(4, visibility)
    writer.field(5, category)
    writer.field(6, labels)
    writer.field(7, maxMembers)
    writer.field(9, hasPassword)
    writer.field(10, status)
    writer.field(11, creatorId)
    writer.field(12, memberCount)
    writer.field(13, createdAt)
    writer.field(14, deletedAt)
    writer.field(1004, version)
  }
}

extension Room: IDKind {
  public static let prefix: StaticString = "rm"
}

extension Room: OperationOutput {
  public static let messageName: StaticString = "cascade.v1.Room"
  public var entityVersion: Int? { version }
  public var entityID: String? { id.description }
}
