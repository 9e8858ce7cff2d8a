// Generated from Schema/media.graphql by codegen. Do not edit.

public import Core
public import Wire

extension Media {
  /// What changes: a field that is not here stays, null clears.
  public struct Patch: Sendable, Equatable {
    /// Its identity; stable for ever.
    public var id: ID<Media>?
    /// The room that it belongs to.
    public var roomId: ID<Room>?
    /// What people call it; taken from the source where it is empty.
    public var name: String?
    /// What it is about.
    public var description: String?
    /// The folder that it lies in; null at the top. `move` changes it.
    public var playlistId: Change<ID<Playlist>> = .keep
    /// Where it comes from. `readSource` shows it to who gave it.
    public var source: MediaSource?
    /// Whether its bytes go through this server.
    public var deliveryPolicy: DeliveryPolicy?
    /// Its place among its neighbours: they are sorted by it, byte by byte.
    public var rank: String?
    /// Which provider has it: `direct` where the source is an address.
    public var provider: String?
    /// Whether it is a broadcast, which has no end and cannot be sought in at will.
    public var isLive: Bool?
    /// How long it is; null when that is not known, or it is live.
    public var duration: Change<Duration> = .keep
    /// A picture of it.
    public var posterUrl: Change<String> = .keep
    /// Whether it can be watched.
    public var availability: MediaAvailability?
    /// Who added it; null when the account is gone.
    public var creatorId: Change<ID<User>> = .keep
    /// When it was added.
    public var createdAt: Timestamp?
    /// The revision of its last change; what a patch gives as its base.
    public var version: Int?

    public static let fields = NameTable(
      """
      id 1 roomId 1010 name 2 description 3 playlistId 4 source 5 deliveryPolicy 6 rank 7 provider 8 isLive 9 duration \
      10 posterUrl 11 availability 12 creatorId 13 createdAt 14 version 1004
      """)

    public init() {}
  }
}

extension Media.Patch: JSONMessage {
  public mutating func read(from json: inout JSONReader) throws(JSONError) {
    guard var object = try json.beginObject(Self.fields) else { return }
    while let field = try json.next(&object) {
      switch field {
      case 1: try json.readPresent(&id)
      case 1010: try json.readPresent(&roomId)
      case 2: try json.readPresent(&name)
      case 3: try json.readPresent(&description)
      case 4: try json.read(&playlistId)
      case 5: try json.readPresent(&source)
      case 6: try json.readPresent(&deliveryPolicy)
      case 7: try json.readPresent(&rank)
      case 8: try json.readPresent(&provider)
      case 9: try json.readPresent(&isLive)
      case 10: try json.read(&duration)
      case 11: try json.read(&posterUrl)
      case 12: try json.readPresent(&availability)
      case 13: try json.read(&creatorId)
      case 14: try json.readPresent(&createdAt)
      case 1004: try json.readPresent(&version)
      default: try json.skip()
      }
    }
  }

  public func write(into json: inout JSONWriter) {
    json.beginObject()
    json.fieldIfPresent("id", id)
    json.fieldIfPresent("roomId", roomId)
    json.fieldIfPresent("name", name)
    json.fieldIfPresent("description", description)
    json.field("playlistId", playlistId)
    json.fieldIfPresent("source", source)
    json.fieldIfPresent("deliveryPolicy", deliveryPolicy)
    json.fieldIfPresent("rank", rank)
    json.fieldIfPresent("provider", provider)
    json.fieldIfPresent("isLive", isLive)
    json.field("duration", duration)
    json.field("posterUrl", posterUrl)
    json.fieldIfPresent("availability", availability)
    json.field("creatorId", creatorId)
    json.fieldIfPresent("createdAt", createdAt)
    json.fieldIfPresent("version", version)
    json.endObject()
  }
}

extension Media.Patch: ProtobufMessage {
  public mutating func merge(from reader: inout ProtobufReader) throws(WireError) {
    var cleared: [Int] = []
    var fields = reader.begin(Self.fields)
    while let field = try reader.next(&fields) {
      switch field {
      case 1: try reader.read(&id)
      case 1010: try reader.read(&roomId)
      case 2: try reader.read(&name)
      case 3: try reader.read(&description)
      case 4: try reader.read(&playlistId)
      case 5: try reader.read(&source)
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
      case 1000: try reader.read(&cleared)
      default: try reader.skip()
      }
    }
    for number in cleared where !clear(number) { reader.noteNotCleared(number, Self.fields) }
  }

  public func write(into writer: inout ProtobufWriter) {
    writer.field(1, id)
    writer.field(2, name)
    writer.field(3, description)
    writer.field(4, playlistId)
    writer.field(5, source)
    writer.field(6, deliveryPolicy)
    writer.field(7, rank)
    writer.field(8, provider)
    writer.field(9, isLive)
    writer.field(10, duration)
    writer.field(11, posterUrl)
    writer.field(12, availability)
    writer.field(13, creatorId)
    writer.field(14, createdAt)
    var cleared: [Int] = []
    if playlistId.isCleared { cleared.append(4) }
    if duration.isCleared { cleared.append(10) }
    if posterUrl.isCleared { cleared.append(11) }
    if creatorId.isCleared { cleared.append(13) }
    writer.field(1000, cleared)
    writer.field(1004, version)
    writer.field(1010, roomId)
  }
}

extension Media.Patch {
  /// False where the field can be neither null nor empty.
  mutating func clear(_ number: Int) -> Bool {
    switch number {
    case 4: playlistId = .clear
    case 10: duration = .clear
    case 11: posterUrl = .clear
    case 13: creatorId = .clear
    default: return false
    }
    return true
  }

  /// What the mask does not name is left alone; what it names and the patch does not have is cleared.
  mutating func restrict(to mask: FieldMask, _ reader: inout ProtobufReader) {
    if !mask.contains(0) {
      id = nil
    } else if id == nil, !clear(1) {
      reader.noteNotCleared(1, Self.fields)
    }
    if !mask.contains(1) {
      roomId = nil
    } else if roomId == nil, !clear(1010) {
      reader.noteNotCleared(1010, Self.fields)
    }
    if !mask.contains(2) {
      name = nil
    } else if name == nil, !clear(2) {
      reader.noteNotCleared(2, Self.fields)
    }
    if !mask.contains(3) {
      description = nil
    } else if description == nil, !clear(3) {
      reader.noteNotCleared(3, Self.fields)
    }
    if !mask.contains(4) {
      playlistId = .keep
    } else if playlistId.isKept, !clear(4) {
      reader.noteNotCleared(4, Self.fields)
    }
    if !mask.contains(5) {
      source = nil
    } else if source == nil, !clear(5) {
      reader.noteNotCleared(5, Self.fields)
    }
    if !mask.contains(6) {
      deliveryPolicy = nil
    } else if deliveryPolicy == nil, !clear(6) {
      reader.noteNotCleared(6, Self.fields)
    }
    if !mask.contains(7) {
      rank = nil
    } else if rank == nil, !clear(7) {
      reader.noteNotCleared(7, Self.fields)
    }
    if !mask.contains(8) {
      provider = nil
    } else if provider == nil, !clear(8) {
      reader.noteNotCleared(8, Self.fields)
    }
    if !mask.contains(9) {
      isLive = nil
    } else if isLive == nil, !clear(9) {
      reader.noteNotCleared(9, Self.fields)
    }
    if !mask.contains(10) {
      duration = .keep
    } else if duration.isKept, !clear(10) {
      reader.noteNotCleared(10, Self.fields)
    }
    if !mask.contains(11) {
      posterUrl = .keep
    } else if posterUrl.isKept, !clear(11) {
      reader.noteNotCleared(11, Self.fields)
    }
    if !mask.contains(12) {
      availability = nil
    } else if availability == nil, !clear(12) {
      reader.noteNotCleared(12, Self.fields)
    }
    if !mask.contains(13) {
      creatorId = .keep
    } else if creatorId.isKept, !clear(13) {
      reader.noteNotCleared(13, Self.fields)
    }
    if !mask.contains(14) {
      createdAt = nil
    } else if createdAt == nil, !clear(14) {
      reader.noteNotCleared(14, Self.fields)
    }
    if !mask.contains(15) {
      version = nil
    } else if version == nil, !clear(1004) {
      reader.noteNotCleared(1004, Self.fields)
    }
  }
}

extension Media.Patch {
  /// What makes `new` of `old`.
  public init(from old: Media, to new: Media) {
    if old.id != new.id { id = new.id }
    if old.roomId != new.roomId { roomId = new.roomId }
    if old.name != new.name { name = new.name }
    if old.description != new.description { description = new.description }
    if old.playlistId != new.playlistId { playlistId = Change(new.playlistId) }
    if old.deliveryPolicy != new.deliveryPolicy { deliveryPolicy = new.deliveryPolicy }
    if old.rank != new.rank { rank = new.rank }
    if old.provider != new.provider { provider = new.provider }
    if old.isLive != new.isLive { isLive = new.isLive }
    if old.duration != new.duration { duration = Change(new.duration) }
    if old.posterUrl != new.posterUrl { posterUrl = Change(new.posterUrl) }
    if old.availability != new.availability { availability = new.availability }
    if old.creatorId != new.creatorId { creatorId = Change(new.creatorId) }
    if old.createdAt != new.createdAt { createdAt = new.createdAt }
    if old.version != new.version { version = new.version }
  }

  public func apply(to value: inout Media) {
    if let id { value.id = id }
    if let roomId { value.roomId = roomId }
    if let name { value.name = name }
    if let description { value.description = description }
    playlistId.apply(to: &value.playlistId)
    if let deliveryPolicy { value.deliveryPolicy = deliveryPolicy }
    if let rank { value.rank = rank }
    if let provider { value.provider = provider }
    if let isLive { value.isLive = isLive }
    duration.apply(to: &value.duration)
    posterUrl.apply(to: &value.posterUrl)
    if let availability { value.availability = availability }
    creatorId.apply(to: &value.creatorId)
    if let createdAt { value.createdAt = createdAt }
    if let version { value.version = version }
  }
}

extension Media.Patch {
  public func validate(into violations: inout Violations) {
    if id != nil { violations.note(.readOnly, "is set by the server", "id") }
    if roomId != nil { violations.note(.readOnly, "is set by the server", "roomId") }
    violations.length(name, 0...500, "name")
    violations.length(description, 0...5000, "description")
    if !playlistId.isKept { violations.note(.readOnly, "is fixed at creation", "playlistId") }
    if let value = source {
      violations.inside("source") { value.validate(into: &$0) }
    }
    if rank != nil { violations.note(.readOnly, "is set by the server", "rank") }
    if provider != nil { violations.note(.readOnly, "is set by the server", "provider") }
    if isLive != nil { violations.note(.readOnly, "is set by the server", "isLive") }
    if !duration.isKept { violations.note(.readOnly, "is set by the server", "duration") }
    if !posterUrl.isKept { violations.note(.readOnly, "is set by the server", "posterUrl") }
    if availability != nil { violations.note(.readOnly, "is set by the server", "availability") }
    if !creatorId.isKept { violations.note(.readOnly, "is set by the server", "creatorId") }
    if createdAt != nil { violations.note(.readOnly, "is set by the server", "createdAt") }
    if version != nil { violations.note(.readOnly, "is set by the server", "version") }
  }
}
