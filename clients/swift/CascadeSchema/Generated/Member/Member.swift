// Generated from Schema/member.graphql by codegen. Do not edit.

public import CascadeClient

/// Somebody who belongs to a room.
public struct Member: SchemaMessage {
  /// Its identity, as long as it belongs to the room.
  public var id: String
  /// The room that it belongs to.
  public var roomId: String
  /// The user; null for a guest.
  public var userId: String?
  /// What people call it: its name in this room, else the user's or the guest's own.
  public var name: String
  /// Where its picture is.
  public var avatarUrl: String?
  /// What it is in the room.
  public var role: Role
  /// What it may beside what its role may here.
  public var additions: [Permission]
  /// What it may not.
  public var removals: [Permission]
  /// What it wants to be called in this room; null when it wants no other name.
  public var remarkName: String?
  /// A word that stands behind its name; null when there is none.
  public var displayTag: String?
  /// Since when it belongs to the room.
  public var joinedAt: Timestamp
  /// The revision of its last change; what a patch gives as its base.
  public var version: Int

  public init(
    id: String,
    roomId: String,
    userId: String? = nil,
    name: String,
    avatarUrl: String? = nil,
    role: Role,
    additions: [Permission] = [],
    removals: [Permission] = [],
    remarkName: String? = nil,
    displayTag: String? = nil,
    joinedAt: Timestamp,
    version: Int
  ) {
    self.id = id
    self.roomId = roomId
    self.userId = userId
    self.name = name
    self.avatarUrl = avatarUrl
    self.role = role
    self.additions = additions
    self.removals = removals
    self.remarkName = remarkName
    self.displayTag = displayTag
    self.joinedAt = joinedAt
    self.version = version
  }

  public init(members: Members) throws(DecodeError) {
    id = try members.read("id")
    roomId = try members.read("roomId")
    userId = try members.readOptional("userId")
    name = try members.read("name")
    avatarUrl = try members.readOptional("avatarUrl")
    role = try members.read("role")
    additions = try members.readList("additions")
    removals = try members.readList("removals")
    remarkName = try members.readOptional("remarkName")
    displayTag = try members.readOptional("displayTag")
    joinedAt = try members.read("joinedAt")
    version = try members.read("version")
  }

  public func write(into members: inout Members) {
    members.write("id", id)
    members.write("roomId", roomId)
    members.writeNullable("userId", userId)
    members.write("name", name)
    members.writeNullable("avatarUrl", avatarUrl)
    members.write("role", role)
    members.writeList("additions", additions)
    members.writeList("removals", removals)
    members.writeNullable("remarkName", remarkName)
    members.writeNullable("displayTag", displayTag)
    members.write("joinedAt", joinedAt)
    members.write("version", version)
  }

  public static let facts = MessageFacts("Member", [
    FieldFacts(1, "id", .string),
    FieldFacts(1010, "roomId", .string),
    FieldFacts(2, "userId", .string, isNullable: true),
    FieldFacts(3, "name", .string),
    FieldFacts(4, "avatarUrl", .string, isNullable: true),
    FieldFacts(5, "role", .enumeration(Role.self)),
    FieldFacts(6, "additions", .enumeration(Permission.self), isList: true),
    FieldFacts(7, "removals", .enumeration(Permission.self), isList: true),
    FieldFacts(8, "remarkName", .string, isNullable: true),
    FieldFacts(9, "displayTag", .string, isNullable: true),
    FieldFacts(10, "joinedAt", .timestamp),
    FieldFacts(1004, "version", .int),
  ])
}
