// Generated from Schema/room.graphql by codegen. Do not edit.

public import Core
public import Wire

extension Room {
  /// What changes: a field that is not here stays, null clears.
  public struct Patch: Sendable, Equatable {
    /// Its identity; stable for ever.
    public var id: ID<Room>?
    /// What people call it.
    public var name: String?
    /// What it is about.
    public var description: String?
    /// Who finds it.
    public var visibility: RoomVisibility?
    /// What kind of room it is, in a word that the server's operators chose.
    public var category: Change<String> = .keep
    /// Words to find it by.
    public var labels: [String]?
    /// How many may be members at once.
    public var maxMembers: Int?
    /// The password that guards the door; never shown.
    public var password: Change<String> = .keep
    /// Whether a password guards the door. The password itself is never shown.
    public var hasPassword: Bool?
    /// Whether it can be entered.
    public var status: RoomStatus?
    /// Who created it, or took it over.
    public var creatorId: ID<User>?
    /// How many are members.
    public var memberCount: Int?
    /// When it was created.
    public var createdAt: Timestamp?
    /// When it will be gone for good; null as long as it was not deleted. Until then it can be restored.
    public var deletedAt: Change<Timestamp> = .keep
    /// The revision of its last change; what a patch gives as its base.
    public var version: Int?

    public static let fields = NameTable(
      """
      id 1 name 2 description 3 visibility 4 category 5 labels 6 maxMembers 7 password 8 hasPassword 9 status 10 \
      creatorId 11 memberCount 12 createdAt 13 deletedAt 14 version 1004
      """)

    public init() {}
  }
}

extension Room.Patch: JSONMessage {
  public mutating func read(from json: inout JSONReader) throws(JSONError) {
    guard var object = try json.beginObject(Self.fields) else { return }
    while let field = try json.next(&object) {
      switch field {
      case 1: try json.readPresent(&id)
      case 2: try json.readPresent(&name)
      case 3: try json.readPresent(&description)
      case 4: try json.readPresent(&visibility)
      case 5: try json.read(&category)
      case 6: try json.readPresent(&labels, max: 10)
      case 7: try json.readPresent(&maxMembers)
      case 8: try json.read(&password)
      case 9: try json.readPresent(&hasPassword)
      case 10: try json.readPresent(&status)
      case 11: try json.readPresent(&creatorId)
      case 12: try json.readPresent(&memberCount)
      case 13: try json.readPresent(&createdAt)
      case 14: try json.read(&deletedAt)
      case 1004: try json.readPresent(&version)
      default: try json.skip()
      }
    }
  }

  public func write(into json: inout JSONWriter) {
    json.beginObject()
    json.fieldIfPresent("id", id)
    json.fieldIfPresent("name", name)
    json.fieldIfPresent("description", description)
    json.fieldIfPresent("visibility", visibility)
    json.field("category", category)
    json.fieldIfPresent("labels", labels)
    json.fieldIfPresent("maxMembers", maxMembers)
    json.field("password", password)
    json.fieldIfPresent("hasPassword", hasPassword)
    json.fieldIfPresent("status", status)
    json.fieldIfPresent("creatorId", creatorId)
    json.fieldIfPresent("memberCount", memberCount)
    json.fieldIfPresent("createdAt", createdAt)
    json.field("deletedAt", deletedAt)
    json.fieldIfPresent("version", version)
    json.endObject()
  }
}

extension Room.Patch: ProtobufMessage {
  public mutating func merge(from reader: inout ProtobufReader) throws(WireError) {
    var cleared: [Int] = []
    var fields = reader.begin(Self.fields)
    while let field = try reader.next(&fields) {
      switch field {
      case 1: try reader.read(&id)
      case 2: try reader.read(&name)
      case 3: try reader.read(&description)
      case 4: try reader.read(&visibility)
      case 5: try reader.read(&category)
      case 6: try reader.readPresent(&labels, max: 10)
      case 7: try reader.read(&maxMembers)
      case 8: try reader.read(&password)
      case 9: try reader.read(&hasPassword)
      case 10: try reader.read(&status)
      case 11: try reader.read(&creatorId)
      case 12: try reader.read(&memberCount)
      case 13: try reader.read(&createdAt)
      case 14: try reader.read(&deletedAt)
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
    writer.field(4, visibility)
    writer.field(5, category)
    writer.fieldIfPresent(6, labels)
    writer.field(7, maxMembers)
    writer.field(8, password)
    writer.field(9, hasPassword)
    writer.field(10, status)
    writer.field(11, creatorId)
    writer.field(12, memberCount)
    writer.field(13, createdAt)
    writer.field(14, deletedAt)
    var cleared: [Int] = []
    if category.isCleared { cleared.append(5) }
    if labels?.isEmpty == true { cleared.append(6) }
    if password.isCleared { cleared.append(8) }
    if deletedAt.isCleared { cleared.append(14) }
    writer.field(1000, cleared)
    writer.field(1004, version)
  }
}

extension Room.Patch {
  /// False where the field can be neither null nor empty.
  mutating func clear(_ number: Int) -> Bool {
    switch number {
    case 6: labels = []
    case 5: category = .clear
    case 8: password = .clear
    case 14: deletedAt = .clear
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
      name = nil
    } else if name == nil, !clear(2) {
      reader.noteNotCleared(2, Self.fields)
    }
    if !mask.contains(2) {
      description = nil
    } else if description == nil, !clear(3) {
      reader.noteNotCleared(3, Self.fields)
    }
    if !mask.contains(3) {
      visibility = nil
    } else if visibility == nil, !clear(4) {
      reader.noteNotCleared(4, Self.fields)
    }
    if !mask.contains(4) {
      category = .keep
    } else if category.isKept, !clear(5) {
      reader.noteNotCleared(5, Self.fields)
    }
    if !mask.contains(5) {
      labels = nil
    } else if labels == nil, !clear(6) {
      reader.noteNotCleared(6, Self.fields)
    }
    if !mask.contains(6) {
      maxMembers = nil
    } else if maxMembers == nil, !clear(7) {
      reader.noteNotCleared(7, Self.fields)
    }
    if !mask.contains(7) {
      password = .keep
    } else if password.isKept, !clear(8) {
      reader.noteNotCleared(8, Self.fields)
    }
    if !mask.contains(8) {
      hasPassword = nil
    } else if hasPassword == nil, !clear(9) {
      reader.noteNotCleared(9, Self.fields)
    }
    if !mask.contains(9) {
      status = nil
    } else if status == nil, !clear(10) {
      reader.noteNotCleared(10, Self.fields)
    }
    if !mask.contains(10) {
      creatorId = nil
    } else if creatorId == nil, !clear(11) {
      reader.noteNotCleared(11, Self.fields)
    }
    if !mask.contains(11) {
      memberCount = nil
    } else if memberCount == nil, !clear(12) {
      reader.noteNotCleared(12, Self.fields)
    }
    if !mask.contains(12) {
      createdAt = nil
    } else if createdAt == nil, !clear(13) {
      reader.noteNotCleared(13, Self.fields)
    }
    if !mask.contains(13) {
      deletedAt = .keep
    } else if deletedAt.isKept, !clear(14) {
      reader.noteNotCleared(14, Self.fields)
    }
    if !mask.contains(14) {
      version = nil
    } else if version == nil, !clear(1004) {
      reader.noteNotCleared(1004, Self.fields)
    }
  }
}

extension Room.Patch {
  /// What makes `new` of `old`.
  public init(from old: Room, to new: Room) {
    if old.id != new.id { id = new.id }
    if old.name != new.name { name = new.name }
    if old.description != new.description { description = new.description }
    if old.visibility != new.visibility { visibility = new.visibility }
    if old.category != new.category { category = Change(new.category) }
    if old.labels != new.labels { labels = new.labels }
    if old.maxMembers != new.maxMembers { maxMembers = new.maxMembers }
    if old.hasPassword != new.hasPassword { hasPassword = new.hasPassword }
    if old.status != new.status { status = new.status }
    if old.creatorId != new.creatorId { creatorId = new.creatorId }
    if old.memberCount != new.memberCount { memberCount = new.memberCount }
    if old.createdAt != new.createdAt { createdAt = new.createdAt }
    if old.deletedAt != new.deletedAt { deletedAt = Change(new.deletedAt) }
    if old.version != new.version { version = new.version }
  }

  public func apply(to value: inout Room) {
    if let id { value.id = id }
    if let name { value.name = name }
    if let description { value.description = description }
    if let visibility { value.visibility = visibility }
    category.apply(to: &value.category)
    if let labels { value.labels = labels }
    if let maxMembers { value.maxMembers = maxMembers }
    if let hasPassword { value.hasPassword = hasPassword }
    if let status { value.status = status }
    if let creatorId { value.creatorId = creatorId }
    if let memberCount { value.memberCount = memberCount }
    if let createdAt { value.createdAt = createdAt }
    deletedAt.apply(to: &value.deletedAt)
    if let version { value.version = version }
  }
}

extension Room.Patch {
  static let categoryPattern = Pattern("[a-z0-9-]+")

  public func validate(into violations: inout Violations) {
    if id != nil { violations.note(.readOnly, "is set by the server", "id") }
    violations.length(name, 1...128, "name")
    violations.length(description, 0...500, "description")
    violations.length(category.value, 1...32, "category")
    violations.pattern(category.value, Self.categoryPattern, "category")
    violations.count(labels, 0...10, "labels")
    violations.each(labels ?? [], "labels") { $0.length($1, 1...32) }
    violations.range(maxMembers, 1...10_000, "maxMembers")
    violations.length(password.value, 4...128, "password")
    if hasPassword != nil { violations.note(.readOnly, "is set by the server", "hasPassword") }
    if status != nil { violations.note(.readOnly, "is set by the server", "status") }
    if creatorId != nil { violations.note(.readOnly, "is set by the server", "creatorId") }
    if memberCount != nil { violations.note(.readOnly, "is set by the server", "memberCount") }
    if createdAt != nil { violations.note(.readOnly, "is set by the server", "createdAt") }
    if !deletedAt.isKept { violations.note(.readOnly, "is set by the server", "deletedAt") }
    if version != nil { violations.note(.readOnly, "is set by the server", "version") }
  }
}
