// Generated from Schema/media.graphql by codegen. Do not edit.

public import API
public import Core
public import Wire

/// Something to watch.
public struct Media: Sendable, Equatable {
  /// Its identity; stable for ever.
  public var id: ID<Media> = .unset
  /// The room that it belongs to.
  public var roomId: ID<Room> = .unset
  /// What people call it; taken from the source where it is empty.
  public var name: String = ""
  /// What it is about.
  public var description: String = ""
  /// The folder that it lies in; null at the top. `move` changes it.
  public var playlistId: ID<Playlist>? = nil
  /// Whether its bytes go through this server.
  public var deliveryPolicy: DeliveryPolicy = .auto
  /// Its place among its neighbours: they are sorted by it, byte by byte.
  public var rank: String = ""
  /// Which provider has it: `direct` where the source is an address.
  public var provider: String = ""
  /// Whether it is a broadcast, which has no end and cannot be sought in at will.
  public var isLive: Bool = false
  /// How long it is; null when that is not known, or it is live.
  public var duration: Duration? = nil
  /// A picture of it.
  public var posterUrl: String? = nil
  /// Whether it can be watched.
  public var availability: MediaAvailability = .available
  /// Who added it; null when the account is gone.
  public var creatorId: ID<User>? = nil
  /// When it was added.
  public var createdAt: Timestamp = .epoch
  /// The revision of its last change; what a patch gives as its base.
  public var version: Int = 0

  public static let fields = NameTable(
    """
    id 1 roomId 1010 name 2 description 3 playlistId 4 deliveryPolicy 6 rank 7 provider 8 isLive 9 duration 10 \
    posterUrl 11 availability 12 creatorId 13 createdAt 14 version 1004
    """)

  public init() {}
}

extension Media: JSONMessage {
  public mutating func read(from json: inout JSONReader) throws(JSONError) {
    guard var object = try json.beginObject(Self.fields) else { return }
    while let field = try json.next(&object) {
      switch field {
      case 1: try json.read(&id)
      case 1010: try json.read(&roomId)
      case 2: try json.read(&name)
      case 3: try json.read(&description)
      case 4: try json.read(&playlistId)
      case 6: try json.read(&deliveryPolicy)
      case 7: try json.read(&rank)
      case 8: try json.read(&provider)
      case 9: try json.read(&isLive)
      case 10: try json.read(&duration)
      case 11: try json.read(&posterUrl)
      case 12: try json.read(&availability)
      case 13: try json.read(&creatorId)
      case 14: try json.read(&createdAt)
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
    json.field("playlistId", playlistId)
    json.field("deliveryPolicy", deliveryPolicy)
    json.field("rank", rank)
    json.field("provider", provider)
    json.field("isLive", isLive)
    json.field("duration", duration)
    json.field("posterUrl", posterUrl)
    json.field("availability", availability)
    json.field("creatorId", creatorId)
    json.field("createdAt", createdAt)
    json.field("version", version)
    json.endObject()
  }
}

extension Media: ProtobufMessage {
  public mutating func merge(from reader: inout ProtobufReader) throws(WireError) {
    var fields = reader.begin(Self.fields)
    while let field = try reader.next(&fields) {
      switch field {
      case 1: try reader.read(&id)
      case 1010: try reader.read(&roomId)
      case 2: try reader.read(&name)
      case 3: try reader.read(&description)
      case 4: try reader.read(&playlistId)
      case 6: try reader.read(&deliveryPolicy)
      case 7: try reader.read(&rank)
      case 8: try reader.read(&provider)
      case 9: try reader.read(&isLive)
      case 10: try reader.read(&duration)
      case 11: try reader.read(&posterUrl)
      case 12: try reader.read(&availability)
      case 13: try reader.read(&creatorId)
      case 14: try reader.read(&createdAt)
      case 1004: try reader.read(&version)
      default: try reader.skip()
      }
    }
  }

  public func write(into writer: inout ProtobufWriter) {
    writer.field(1, id)
    writer.field(2, name)
    writer.field(3, description)
    writer.field(4, playlistId)
    writer.field(6, deliveryPolicy)
    writer.field(7, rank)
    writer.field(8, provider)
    writer.field(9, isLive)
    writer.field(10, duration)
    writer.field(11, posterUrl)
    writer.field(12, availability)
    writer.field(13, creatorId)
    writer.field(14, createdAt)
    writer.field(1004, version)
    writer.field(1010, roomId)
  }
}

extension Media: IDKind {
  public static let prefix: StaticString = "med"
}

extension Media: OperationOutput {
  public static let messageName: StaticString = "cascade.v1.Media"
  public var entityVersion: Int? { version }
  public var entityID: String? { id.description }
}
