// Generated from Schema/member.graphql by codegen. Do not edit.

public import Core
public import Wire

extension Member {
  /// What changes: a field that is not here stays, null clears.
  public struct Patch: Sendable, Equatable {
    /// Its identity, as long as it belongs to the room.
    public var id: ID<Member>?
    /// The room that it belongs to.
    public var roomId: ID<Room>?
    /// The user; null for a guest.
    public var userId: Change<ID<User>> = .keep
    /// What people call it: its name in this room, else the user's or the guest's own.
    public var name: String?
    /// Where its picture is.
    public var avatarUrl: Change<String> = .keep
    /// What it is in the room.
    public var role: Role?
    /// What it may beside what its role may here.
    public var additions: [Permission]?
    /// What it may not.
    public var removals: [Permission]?
    /// What it wants to be called in this room; null when it wants no other name.
    public var remarkName: Change<String> = .keep
    /// A word that stands behind its name; null when there is none.
    public var displayTag: Change<String> = .keep
    /// Since when it belongs to the room.
    public var joinedAt: Timestamp?
    /// The revision of its last change; what a patch gives as its base.
    public var version: Int?

    public static let fields = NameTable(
      """
      id 1 roomId 1010 userId 2 name 3 avatarUrl 4 role 5 additions 6 removals 7 remarkName 8 displayTag 9 joinedAt 10 \
      version 1004
      """)

    public init() {}
  }
}

extension Member.Patch: JSONMessage {
  public mutating func read(from json: inout JSONReader) throws(JSONError) {
    guard var object = try json.beginObject(Self.fields) else { return }
    while let field = try json.next(&object) {
      switch field {
      case 1: try json.readPresent(&id)
      case 1010: try json.readPresent(&roomId)
      case 2: try json.read(&userId)
      case 3: try json.readPresent(&name)
      case 4: try json.read(&avatarUrl)
      case 5: try json.readPresent(&role)
      case 6: try json.readPresent(&additions)
      case 7: try json.readPresent(&removals)
      case 8: try json.read(&remarkName)
      case 9: try json.read(&displayTag)
      case 10: try json.readPresent(&joinedAt)
      case 1004: try json.readPresent(&version)
      default: try json.skip()
      }
    }
  }

  public func write(into json: inout JSONWriter) {
    json.beginObject()
    json.fieldIfPresent("id", id)
    json.fieldIfPresent("roomId", roomId)
    json.field("userId", userId)
    json.fieldIfPresent("name", name)
    json.field("avatarUrl", avatarUrl)
    json.fieldIfPresent("role", role)
    json.fieldIfPresent("additions", additions)
    json.fieldIfPresent("removals", removals)
    json.field("remarkName", remarkName)
    json.field("displayTag", displayTag)
    json.fieldIfPresent("joinedAt", joinedAt)
    json.fieldIfPresent("version", version)
    json.endObject()
  }
}

extension Member.Patch: ProtobufMessage {
  public mutating func merge(from reader: inout ProtobufReader) throws(WireError) {
    var cleared: [Int] = []
    var fields = reader.begin(Self.fields)
    while let field = try reader.next(&fields) {
      switch field {
      case 1: try reader.read(&id)
      case 1010: try reader.read(&roomId)
      case 2: try reader.read(&userId)
      case 3: try reader.read(&name)
      case 4: try reader.read(&avatarUrl)
      case 5: try reader.read(&role)
      case 6: try reader.readPresent(&additions)
      case 7: try reader.readPresent(&removals)
      case 8: try reader.read(&remarkName)
      case 9: try reader.read(&displayTag)
      case 10: try reader.read(&joinedAt)
      case 1004: try reader.read(&version)
      case 1000: try reader.read(&cleared)
      default: try reader.skip()
      }
    }
    for number in cleared where !clear(number) { reader.noteNotCleared(number, Self.fields) }
  }

  public func write(into writer: inout ProtobufWriter) {
    writer.field(1, id)
    writer.field(2, userId)
    writer.field(3, name)
    writer.field(4, avatarUrl)
    writer.field(5, role)
    writer.fieldIfPresent(6, additions)
    writer.fieldIfPresent(7, removals)
    writer.field(8, remarkName)
    writer.field(9, displayTag)
    writer.field(10, joinedAt)
    var cleared: [Int] = []
    if userId.isCleared { cleared.append(2) }
    if avatarUrl.isCleared { cleared.append(4) }
    if additions?.isEmpty == true { cleared.append(6) }
    if removals?.isEmpty == true { cleared.append(7) }
    if remarkName.isCleared { cleared.append(8) }
    if displayTag.isCleared { cleared.append(9) }
    writer.field(1000, cleared)
    writer.field(1004, version)
    writer.field(1010, roomId)
  }
}

extension Member.Patch {
  /// False where the field can be neither null nor empty.
  mutating func clear(_ number: Int) -> Bool {
    switch number {
    case 6: additions = []
    case 7: removals = []
    case 2: userId = .clear
    case 4: avatarUrl = .clear
    case 8: remarkName = .clear
    case 9: displayTag = .clear
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
      userId = .keep
    } else if userId.isKept, !clear(2) {
      reader.noteNotCleared(2, Self.fields)
    }
    if !mask.contains(3) {
      name = nil
    } else if name == nil, !clear(3) {
      reader.noteNotCleared(3, Self.fields)
    }
    if !mask.contains(4) {
      avatarUrl = .keep
    } else if avatarUrl.isKept, !clear(4) {
      reader.noteNotCleared(4, Self.fields)
    }
    if !mask.contains(5) {
      role = nil
    } else if role == nil, !clear(5) {
      reader.noteNotCleared(5, Self.fields)
    }
    if !mask.contains(6) {
      additions = nil
    } else if additions == nil, !clear(6) {
      reader.noteNotCleared(6, Self.fields)
    }
    if !mask.contains(7) {
      removals = nil
    } else if removals == nil, !clear(7) {
      reader.noteNotCleared(7, Self.fields)
    }
    if !mask.contains(8) {
      remarkName = .keep
    } else if remarkName.isKept, !clear(8) {
      reader.noteNotCleared(8, Self.fields)
    }
    if !mask.contains(9) {
      displayTag = .keep
    } else if displayTag.isKept, !clear(9) {
      reader.noteNotCleared(9, Self.fields)
    }
    if !mask.contains(10) {
      joinedAt = nil
    } else if joinedAt == nil, !clear(10) {
      reader.noteNotCleared(10, Self.fields)
    }
    if !mask.contains(11) {
      version = nil
    } else if version == nil, !clear(1004) {
      reader.noteNotCleared(1004, Self.fields)
    }
  }
}

extension Member.Patch {
  /// What makes `new` of `old`.
  public init(from old: Member, to new: Member) {
    if old.id != new.id { id = new.id }
    if old.roomId != new.roomId { roomId = new.roomId }
    if old.userId != new.userId { userId = Change(new.userId) }
    if old.name != new.name { name = new.name }
    if old.avatarUrl != new.avatarUrl { avatarUrl = Change(new.avatarUrl) }
    if old.role != new.role { role = new.role }
    if old.additions != new.additions { additions = new.additions }
    if old.removals != new.removals { removals = new.removals }
    if old.remarkName != new.remarkName { remarkName = Change(new.remarkName) }
    if old.displayTag != new.displayTag { displayTag = Change(new.displayTag) }
    if old.joinedAt != new.joinedAt { joinedAt = new.joinedAt }
    if old.version != new.version { version = new.version }
  }

  public func apply(to value: inout Member) {
    if let id { value.id = id }
    if let roomId { value.roomId = roomId }
    userId.apply(to: &value.userId)
    if let name { value.name = name }
    avatarUrl.apply(to: &value.avatarUrl)
    if let role { value.role = role }
    if let additions { value.additions = additions }
    if let removals { value.removals = removals }
    remarkName.apply(to: &value.remarkName)
    displayTag.apply(to: &value.displayTag)
    if let joinedAt { value.joinedAt = joinedAt }
    if let version { value.version = version }
  }
}

extension Member.Patch {
  public func validate(into violations: inout Violations) {
    if id != nil { violations.note(.readOnly, "is set by the server", "id") }
    if roomId != nil { violations.note(.readOnly, "is set by the server", "roomId") }
    if !userId.isKept { violations.note(.readOnly, "is set by the server", "userId") }
    if name != nil { violations.note(.readOnly, "is set by the server", "name") }
    if !avatarUrl.isKept { violations.note(.readOnly, "is set by the server", "avatarUrl") }
    if role != nil { violations.note(.readOnly, "is set by the server", "role") }
    if additions != nil { violations.note(.readOnly, "is set by the server", "additions") }
    if removals != nil { violations.note(.readOnly, "is set by the server", "removals") }
    violations.length(remarkName.value, 1...64, "remarkName")
    violations.length(displayTag.value, 1...16, "displayTag")
    if joinedAt != nil { violations.note(.readOnly, "is set by the server", "joinedAt") }
    if version != nil { violations.note(.readOnly, "is set by the server", "version") }
  }
}
