// Generated from Schema/media.graphql by codegen. Do not edit.

public import CascadeClient

/// Something to watch.
public struct Media: SchemaMessage {
  /// Its identity; stable for ever.
  public var id: String
  /// The room that it belongs to.
  public var roomId: String
  /// What people call it; taken from the source where it is empty.
  public var name: String
  /// What it is about.
  public var description: String
  /// The folder that it lies in; null at the top. `move` changes it.
  public var playlistId: String?
  /// Whether its bytes go through this server.
  public var deliveryPolicy: DeliveryPolicy
  /// Its place among its neighbours: they are sorted by it, byte by byte.
  public var rank: String
  /// Which provider has it: `direct` where the source is an address.
  public var provider: String
  /// Whether it is a broadcast, which has no end and cannot be sought in at will.
  public var isLive: Bool
  /// How long it is; null when that is not known, or it is live.
  public var duration: Duration?
  /// A picture of it.
  public var posterUrl: String?
  /// Whether it can be watched.
  public var availability: MediaAvailability
  /// Who added it; null when the account is gone.
  public var creatorId: String?
  /// When it was added.
  public var createdAt: Timestamp
  /// The revision of its last change; what a patch gives as its base.
  public var version: Int

  public init(
    id: String,
    roomId: String,
    name: String = "",
    description: String = "",
    playlistId: String? = nil,
    deliveryPolicy: DeliveryPolicy = .auto,
    rank: String,
    provider: String,
    isLive: Bool,
    duration: Duration? = nil,
    posterUrl: String? = nil,
    availability: MediaAvailability,
    creatorId: String? = nil,
    createdAt: Timestamp,
    version: Int
  ) {
    self.id = id
    self.roomId = roomId
    self.name = name
    self.description = description
    self.playlistId = playlistId
    self.deliveryPolicy = deliveryPolicy
    self.rank = rank
    self.provider = provider
    self.isLive = isLive
    self.duration = duration
    self.posterUrl = posterUrl
    self.availability = availability
    self.creatorId = creatorId
    self.createdAt = createdAt
    self.version = version
  }

  public init(members: Members) throws(DecodeError) {
    id = try members.read("id")
    roomId = try members.read("roomId")
    name = try members.read("name", or: "")
    description = try members.read("description", or: "")
    playlistId = try members.readOptional("playlistId")
    deliveryPolicy = try members.read("deliveryPolicy", or: .auto)
    rank = try members.read("rank")
    provider = try members.read("provider")
    isLive = try members.read("isLive")
    duration = try members.readOptional("duration")
    posterUrl = try members.readOptional("posterUrl")
    availability = try members.read("availability")
    creatorId = try members.readOptional("creatorId")
    createdAt = try members.read("createdAt")
    version = try members.read("version")
  }

  public func write(into members: inout Members) {
    members.write("id", id)
    members.write("roomId", roomId)
    members.write("name", name)
    members.write("description", description)
    members.writeNullable("playlistId", playlistId)
    members.write("deliveryPolicy", deliveryPolicy)
    members.write("rank", rank)
    members.write("provider", provider)
    members.write("isLive", isLive)
    members.writeNullable("duration", duration)
    members.writeNullable("posterUrl", posterUrl)
    members.write("availability", availability)
    members.writeNullable("creatorId", creatorId)
    members.write("createdAt", createdAt)
    members.write("version", version)
  }

  public static let facts = MessageFacts("Media", [
    FieldFacts(1, "id", .string),
    FieldFacts(1010, "roomId", .string),
    FieldFacts(2, "name", .string),
    FieldFacts(3, "description", .string),
    FieldFacts(4, "playlistId", .string, isNullable: true),
    FieldFacts(6, "deliveryPolicy", .enumeration(DeliveryPolicy.self)),
    FieldFacts(7, "rank", .string),
    FieldFacts(8, "provider", .string),
    FieldFacts(9, "isLive", .boolean),
    FieldFacts(10, "duration", .duration, isNullable: true),
    FieldFacts(11, "posterUrl", .string, isNullable: true),
    FieldFacts(12, "availability", .enumeration(MediaAvailability.self)),
    FieldFacts(13, "creatorId", .string, isNullable: true),
    FieldFacts(14, "createdAt", .timestamp),
    FieldFacts(1004, "version", .int),
  ])
}
