// Generated from Schema/room.graphql by codegen. Do not edit.

public import CascadeClient

/// A place where people watch together.
public struct Room: SchemaMessage {
  /// Its identity; stable for ever.
  public var id: String
  /// What people call it.
  public var name: String
  /// How many may be members at once.
  public var maxMembers: Int
  /// Whether a password guards the door.
  /// The password itself is never shown.
  public var hasPassword: Bool
  /// Who created it.
  public var creatorId: String?
  /// Words to find it by.
  public var tags: [String]
  /// What it is about.
  public var topic: String?
  /// What sort of room it is.
  public var kind: RoomKind
  /// Bounds of its own.
  public var limits: RoomLimits?
  /// Seen by those who run the room.
  ///
  /// Deprecated: Moderation has notes of its own.
  public var remarks: String?
  /// The revision of its last change.
  public var version: Int

  public init(
    id: String,
    name: String,
    maxMembers: Int = 100,
    hasPassword: Bool,
    creatorId: String? = nil,
    tags: [String] = [],
    topic: String? = nil,
    kind: RoomKind = .`private`,
    limits: RoomLimits? = nil,
    remarks: String? = nil,
    version: Int
  ) {
    self.id = id
    self.name = name
    self.maxMembers = maxMembers
    self.hasPassword = hasPassword
    self.creatorId = creatorId
    self.tags = tags
    self.topic = topic
    self.kind = kind
    self.limits = limits
    self.remarks = remarks
    self.version = version
  }

  public init(members: Members) throws(DecodeError) {
    id = try members.read("id")
    name = try members.read("name")
    maxMembers = try members.read("maxMembers", or: 100)
    hasPassword = try members.read("hasPassword")
    creatorId = try members.readOptional("creatorId")
    tags = try members.readList("tags")
    topic = try members.readOptional("topic")
    kind = try members.read("kind", or: .`private`)
    limits = try members.readOptional("limits")
    remarks = try members.readOptional("remarks")
    version = try members.read("version")
  }

  public func write(into members: inout Members) {
    members.write("id", id)
    members.write("name", name)
    members.write("maxMembers", maxMembers)
    members.write("hasPassword", hasPassword)
    members.writeNullable("creatorId", creatorId)
    members.writeList("tags", tags)
    members.writeNullable("topic", topic)
    members.write("kind", kind)
    members.writeNullable("limits", limits)
    members.writeNullable("remarks", remarks)
    members.write("version", version)
  }

  public static let facts = MessageFacts("Room", [
    FieldFacts(1, "id", .string),
    FieldFacts(2, "name", .string),
    FieldFacts(3, "maxMembers", .int),
    FieldFacts(4, "hasPassword", .boolean),
    FieldFacts(5, "creatorId", .string, isNullable: true),
    FieldFacts(6, "tags", .string, isList: true),
    FieldFacts(8, "topic", .string, isNullable: true),
    FieldFacts(9, "kind", .enumeration(RoomKind.self)),
    FieldFacts(10, "limits", .message(RoomLimits.self), isNullable: true),
    FieldFacts(13, "remarks", .string, isNullable: true),
    FieldFacts(1004, "version", .int),
  ])
}
