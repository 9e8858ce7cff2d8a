// Generated from Schema/playlist.graphql by codegen. Do not edit.

public import CascadeClient

/// A folder of media.
public struct Playlist: SchemaMessage {
  /// Its identity; stable for ever.
  public var id: String
  /// The room that it belongs to.
  public var roomId: String
  /// What people call it.
  public var name: String
  /// What is in it.
  public var description: String
  /// The folder that it lies in; null at the top. `move` changes it.
  public var parentId: String?
  /// The provider's folder that it shows; null where it holds media of the room.
  public var folder: ProviderItem?
  /// Who may look into it.
  public var audience: PlaylistAudience
  /// Its place among its neighbours: they are sorted by it, byte by byte.
  public var rank: String
  /// How many media and folders lie in it; not counted in a provider's folder.
  public var itemCount: Int
  /// Who made it; null when the account is gone.
  public var creatorId: String?
  /// When it was made.
  public var createdAt: Timestamp
  /// The revision of its last change; what a patch gives as its base.
  public var version: Int

  public init(
    id: String,
    roomId: String,
    name: String,
    description: String = "",
    parentId: String? = nil,
    folder: ProviderItem? = nil,
    audience: PlaylistAudience = .browsers,
    rank: String,
    itemCount: Int,
    creatorId: String? = nil,
    createdAt: Timestamp,
    version: Int
  ) {
    self.id = id
    self.roomId = roomId
    self.name = name
    self.description = description
    self.parentId = parentId
    self.folder = folder
    self.audience = audience
    self.rank = rank
    self.itemCount = itemCount
    self.creatorId = creatorId
    self.createdAt = createdAt
    self.version = version
  }

  public init(members: Members) throws(DecodeError) {
    id = try members.read("id")
    roomId = try members.read("roomId")
    name = try members.read("name")
    description = try members.read("description", or: "")
    parentId = try members.readOptional("parentId")
    folder = try members.readOptional("folder")
    audience = try members.read("audience", or: .browsers)
    rank = try members.read("rank")
    itemCount = try members.read("itemCount")
    creatorId = try members.readOptional("creatorId")
    createdAt = try members.read("createdAt")
    version = try members.read("version")
  }

  public func write(into members: inout Members) {
    members.write("id", id)
    members.write("roomId", roomId)
    members.write("name", name)
    members.write("description", description)
    members.writeNullable("parentId", parentId)
    members.writeNullable("folder", folder)
    members.write("audience", audience)
    members.write("rank", rank)
    members.write("itemCount", itemCount)
    members.writeNullable("creatorId", creatorId)
    members.write("createdAt", createdAt)
    members.write("version", version)
  }

  public static let facts = MessageFacts("Playlist", [
    FieldFacts(1, "id", .string),
    FieldFacts(1010, "roomId", .string),
    FieldFacts(2, "name", .string),
    FieldFacts(3, "description", .string),
    FieldFacts(4, "parentId", .string, isNullable: true),
    FieldFacts(5, "folder", .message(ProviderItem.self), isNullable: true),
    FieldFacts(6, "audience", .enumeration(PlaylistAudience.self)),
    FieldFacts(7, "rank", .string),
    FieldFacts(8, "itemCount", .int),
    FieldFacts(9, "creatorId", .string, isNullable: true),
    FieldFacts(10, "createdAt", .timestamp),
    FieldFacts(1004, "version", .int),
  ])
}
