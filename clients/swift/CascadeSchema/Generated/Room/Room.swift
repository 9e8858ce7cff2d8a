// Generated from Schema/room.graphql by codegen. Do not edit.

public import CascadeClient

/// A place where people watch together.
public struct Room: SchemaMessage {
  /// Its identity; stable for ever.
  public var id: String
  /// What people call it.
  public var name: String
  /// What it is about.
  public var description: String
  /// Who finds it.
  public var visibility: RoomVisibility
  /// What kind of room it is, in a word that the server's operators chose.
  public var category: String?
  /// Words to find it by.
  public var labels: [String]
  /// How many may be members at once.
  public var maxMembers: Int
  /// Whether a password guards the door. The password itself is never shown.
  public var hasPassword: Bool
  /// Whether it can be entered.
  public var status: RoomStatus
  /// Who created it, or took it over.
  public var creatorId: String
  /// How many are members.
  public var memberCount: Int
  /// When it was created.
  public var createdAt: Timestamp
  /// When it will be gone for good; null as long as it was not deleted. Until then it can be restored.
  public var deletedAt: Timestamp?
  /// The revision of its last change; what a patch gives as its base.
  public var version: Int

  public init(
    id: String,
    name: String,
    description: String = "",
    visibility: RoomVisibility = .unlisted,
    category: String? = nil,
    labels: [String] = [],
    maxMembers: Int = 100,
    hasPassword: Bool,
    status: RoomStatus,
    creatorId: String,
    memberCount: Int,
    createdAt: Timestamp,
    deletedAt: Timestamp? = nil,
    version: Int
  ) {
    self.id = id
    self.name = name
    self.description = description
    self.visibility = visibility
    self.category = category
    self.labels = labels
    self.maxMembers = maxMembers
    self.hasPassword = hasPassword
    self.status = status
    self.creatorId = creatorId
    self.memberCount = memberCount
    self.createdAt = createdAt
    self.deletedAt = deletedAt
    self.version = version
  }

  public init(members: Members) throws(DecodeError) {
    id = try members.read("id")
    name = try members.read("name")
    description = try members.read("description", or: "")
    visibility = try members.read("visibility", or: .unlisted)
    category = try members.readOptional("category")
    labels = try members.readList("labels")
    maxMembers = try members.read("maxMembers", or: 100)
    hasPassword = try members.read("hasPassword")
    status = try members.read("status")
    creatorId = try members.read("creatorId")
    memberCount = try members.read("memberCount")
    createdAt = try members.read("createdAt")
    deletedAt = try members.readOptional("deletedAt")
    version = try members.read("version")
  }

  public func write(into members: inout Members) {
    members.write("id", id)
    members.write("name", name)
    members.write("description", description)
    members.write("visibility", visibility)
    members.writeNullable("category", category)
    members.writeList("labels", labels)
    members.write("maxMembers", maxMembers)
    members.write("hasPassword", hasPassword)
    members.write("status", status)
    members.write("creatorId", creatorId)
    members.write("memberCount", memberCount)
    members.write("createdAt", createdAt)
    members.writeNullable("deletedAt", deletedAt)
    members.write("version", version)
  }

  public static let facts = MessageFacts("Room", [
    FieldFacts(1, "id", .string),
    FieldFacts(2, "name", .string),
    FieldFacts(3, "description", .string),
    FieldFacts(4, "visibility", .enumeration(RoomVisibility.self)),
    FieldFacts(5, "category", .string, isNullable: true),
    FieldFacts(6, "labels", .string, isList: true),
    FieldFacts(7, "maxMembers", .int),
    FieldFacts(9, "hasPassword", .boolean),
    FieldFacts(10, "status", .enumeration(RoomStatus.self)),
    FieldFacts(11, "creatorId", .string),
    FieldFacts(12, "memberCount", .int),
    FieldFacts(13, "createdAt", .timestamp),
    FieldFacts(14, "deletedAt", .timestamp, isNullable: true),
    FieldFacts(1004, "version", .int),
  ])
}
