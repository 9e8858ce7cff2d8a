// Generated from Schema/room.graphql by codegen. Do not edit.

public import CascadeClient

/// What one sees of a room from outside.
public struct RoomPreview: SchemaMessage {
  /// The room's id.
  public var roomId: String
  /// What people call it.
  public var name: String
  /// What it is about.
  public var description: String
  /// What kind of room it is.
  public var category: String?
  /// Words to find it by.
  public var labels: [String]
  /// What its creator is called.
  public var creatorName: String
  /// How many are members.
  public var memberCount: Int
  /// How many may be.
  public var maxMembers: Int
  /// How many are there now.
  public var onlineCount: Int
  /// What is being watched; null when nothing is, or when it is not for outsiders.
  public var nowPlaying: String?
  /// How the caller gets in.
  public var entry: RoomEntry

  public init(
    roomId: String,
    name: String,
    description: String,
    category: String? = nil,
    labels: [String] = [],
    creatorName: String,
    memberCount: Int,
    maxMembers: Int,
    onlineCount: Int,
    nowPlaying: String? = nil,
    entry: RoomEntry
  ) {
    self.roomId = roomId
    self.name = name
    self.description = description
    self.category = category
    self.labels = labels
    self.creatorName = creatorName
    self.memberCount = memberCount
    self.maxMembers = maxMembers
    self.onlineCount = onlineCount
    self.nowPlaying = nowPlaying
    self.entry = entry
  }

  public init(members: Members) throws(DecodeError) {
    roomId = try members.read("roomId")
    name = try members.read("name")
    description = try members.read("description")
    category = try members.readOptional("category")
    labels = try members.readList("labels")
    creatorName = try members.read("creatorName")
    memberCount = try members.read("memberCount")
    maxMembers = try members.read("maxMembers")
    onlineCount = try members.read("onlineCount")
    nowPlaying = try members.readOptional("nowPlaying")
    entry = try members.read("entry")
  }

  public func write(into members: inout Members) {
    members.write("roomId", roomId)
    members.write("name", name)
    members.write("description", description)
    members.writeNullable("category", category)
    members.writeList("labels", labels)
    members.write("creatorName", creatorName)
    members.write("memberCount", memberCount)
    members.write("maxMembers", maxMembers)
    members.write("onlineCount", onlineCount)
    members.writeNullable("nowPlaying", nowPlaying)
    members.write("entry", entry)
  }

  public static let facts = MessageFacts("RoomPreview", [
    FieldFacts(1, "roomId", .string),
    FieldFacts(2, "name", .string),
    FieldFacts(3, "description", .string),
    FieldFacts(4, "category", .string, isNullable: true),
    FieldFacts(5, "labels", .string, isList: true),
    FieldFacts(6, "creatorName", .string),
    FieldFacts(7, "memberCount", .int),
    FieldFacts(8, "maxMembers", .int),
    FieldFacts(9, "onlineCount", .int),
    FieldFacts(10, "nowPlaying", .string, isNullable: true),
    FieldFacts(11, "entry", .enumeration(RoomEntry.self)),
  ])
}
