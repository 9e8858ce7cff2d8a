// Generated from Schema/playlist.graphql by codegen. Do not edit.

public import Core
public import Wire

extension Playlist {
  /// What changes: a field that is not here stays, null clears.
  public struct Patch: Sendable, Equatable {
    /// Its identity; stable for ever.
    public var id: ID<Playlist>?
    /// The room that it belongs to.
    public var roomId: ID<Room>?
    /// What people call it.
    public var name: String?
    /// What is in it.
    public var description: String?
    /// The folder that it lies in; null at the top. `move` changes it.
    public var parentId: Change<ID<Playlist>> = .keep
    /// The provider's folder that it shows; null where it holds media of the room.
    public var folder: Change<ProviderItem.Patch> = .keep
    /// Who may look into it.
    public var audience: PlaylistAudience?
    /// Its place among its neighbours: they are sorted by it, byte by byte.
    public var rank: String?
    /// How many media and folders lie in it; not counted in a provider's folder.
    public var itemCount: Int?
    /// Who made it; null when the account is gone.
    public var creatorId: Change<ID<User>> = .keep
    /// When it was made.
    public var createdAt: Timestamp?
    /// The revision of its last change; what a patch gives as its base.
    public var version: Int?

    public static let fields = NameTable(
      """
      id 1 roomId 1010 name 2 description 3 parentId 4 folder 5 audience 6 rank 7 itemCount 8 creatorId 9 createdAt 10 \
      version 1004
      """)

    public init() {}
  }
}

extension Playlist.Patch: JSONMessage {
  public mutating func read(from json: inout JSONReader) throws(JSONError) {
    guard var object = try json.beginObject(Self.fields) else { return }
    while let field = try json.next(&object) {
      switch field {
      case 1: try json.readPresent(&id)
      case 1010: try json.readPresent(&roomId)
      case 2: try json.readPresent(&name)
      case 3: try json.readPresent(&description)
      case 4: try json.read(&parentId)
      case 5: try json.read(&folder)
      case 6: try json.readPresent(&audience)
      case 7: try json.readPresent(&rank)
      case 8: try json.readPresent(&itemCount)
      case 9: try json.read(&creatorId)
      case 10: try json.readPresent(&createdAt)
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
    json.field("parentId", parentId)
    json.field("folder", folder)
    json.fieldIfPresent("audience", audience)
    json.fieldIfPresent("rank", rank)
    json.fieldIfPresent("itemCount", itemCount)
    json.field("creatorId", creatorId)
    json.fieldIfPresent("createdAt", createdAt)
    json.fieldIfPresent("version", version)
    json.endObject()
  }
}

extension Playlist.Patch: ProtobufMessage {
  public mutating func merge(from reader: inout ProtobufReader) throws(WireError) {
    var cleared: [Int] = []
    var fields = reader.begin(Self.fields)
    while let field = try reader.next(&fields) {
      switch field {
      case 1: try reader.read(&id)
      case 1010: try reader.read(&roomId)
      case 2: try reader.read(&name)
      case 3: try reader.read(&description)
      case 4: try reader.read(&parentId)
      case 5: try reader.read(&folder)
      case 6: try reader.read(&audience)
      case 7: try reader.read(&rank)
      case 8: try reader.read(&itemCount)
      case 9: try reader.read(&creatorId)
      case 10: try reader.read(&createdAt)
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
    writer.field(4, parentId)
    writer.field(5, folder)
    writer.field(6, audience)
    writer.field(7, rank)
    writer.field(8, itemCount)
    writer.field(9, creatorId)
    writer.field(10, createdAt)
    var cleared: [Int] = []
    if parentId.isCleared { cleared.append(4) }
    if folder.isCleared { cleared.append(5) }
    if creatorId.isCleared { cleared.append(9) }
    writer.field(1000, cleared)
    writer.field(1004, version)
    writer.field(1010, roomId)
  }
}

extension Playlist.Patch {
  /// False where the field can be neither null nor empty.
  mutating func clear(_ number: Int) -> Bool {
    switch number {
    case 4: parentId = .clear
    case 5: folder = .clear
    case 9: creatorId = .clear
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
      parentId = .keep
    } else if parentId.isKept, !clear(4) {
      reader.noteNotCleared(4, Self.fields)
    }
    if !mask.contains(5) {
      folder = .keep
    } else if folder.isKept, !clear(5) {
      reader.noteNotCleared(5, Self.fields)
    }
    if !mask.contains(6) {
      audience = nil
    } else if audience == nil, !clear(6) {
      reader.noteNotCleared(6, Self.fields)
    }
    if !mask.contains(7) {
      rank = nil
    } else if rank == nil, !clear(7) {
      reader.noteNotCleared(7, Self.fields)
    }
    if !mask.contains(8) {
      itemCount = nil
    } else if itemCount == nil, !clear(8) {
      reader.noteNotCleared(8, Self.fields)
    }
    if !mask.contains(9) {
      creatorId = .keep
    } else if creatorId.isKept, !clear(9) {
      reader.noteNotCleared(9, Self.fields)
    }
    if !mask.contains(10) {
      createdAt = nil
    } else if createdAt == nil, !clear(10) {
      reader.noteNotCleared(10, Self.fields)
    }
    if !mask.contains(11) {
      version = nil
    } else if version == nil, !clear(1004) {
      reader.noteNotCleared(1004, Self.fields)
    }
  }
}

extension Playlist.Patch {
  /// What makes `new` of `old`.
  public init(from old: Playlist, to new: Playlist) {
    if old.id != new.id { id = new.id }
    if old.roomId != new.roomId { roomId = new.roomId }
    if old.name != new.name { name = new.name }
    if old.description != new.description { description = new.description }
    if old.parentId != new.parentId { parentId = Change(new.parentId) }
    if old.folder != new.folder {
      folder = Change(new.folder.map { ProviderItem.Patch(from: old.folder ?? .init(), to: $0) })
    }
    if old.audience != new.audience { audience = new.audience }
    if old.rank != new.rank { rank = new.rank }
    if old.itemCount != new.itemCount { itemCount = new.itemCount }
    if old.creatorId != new.creatorId { creatorId = Change(new.creatorId) }
    if old.createdAt != new.createdAt { createdAt = new.createdAt }
    if old.version != new.version { version = new.version }
  }

  public func apply(to value: inout Playlist) {
    if let id { value.id = id }
    if let roomId { value.roomId = roomId }
    if let name { value.name = name }
    if let description { value.description = description }
    parentId.apply(to: &value.parentId)
    switch folder {
    case .keep: break
    case .clear: value.folder = nil
    case .set(let patch):
      var changed = value.folder ?? .init()
      patch.apply(to: &changed)
      value.folder = changed
    }
    if let audience { value.audience = audience }
    if let rank { value.rank = rank }
    if let itemCount { value.itemCount = itemCount }
    creatorId.apply(to: &value.creatorId)
    if let createdAt { value.createdAt = createdAt }
    if let version { value.version = version }
  }
}

extension Playlist.Patch {
  public func validate(into violations: inout Violations) {
    if id != nil { violations.note(.readOnly, "is set by the server", "id") }
    if roomId != nil { violations.note(.readOnly, "is set by the server", "roomId") }
    violations.length(name, 1...255, "name")
    violations.length(description, 0...5000, "description")
    if !parentId.isKept { violations.note(.readOnly, "is fixed at creation", "parentId") }
    if !folder.isKept { violations.note(.readOnly, "is fixed at creation", "folder") }
    if rank != nil { violations.note(.readOnly, "is set by the server", "rank") }
    if itemCount != nil { violations.note(.readOnly, "is set by the server", "itemCount") }
    if !creatorId.isKept { violations.note(.readOnly, "is set by the server", "creatorId") }
    if createdAt != nil { violations.note(.readOnly, "is set by the server", "createdAt") }
    if version != nil { violations.note(.readOnly, "is set by the server", "version") }
  }
}
