// Generated from Schema/passkey.graphql by codegen. Do not edit.

public import Core
public import Wire

extension Passkey {
  /// What changes: a field that is not here stays, null clears.
  public struct Patch: Sendable, Equatable {
    /// Its identity here.
    public var id: ID<Passkey>?
    /// The user that it belongs to.
    public var userId: ID<User>?
    /// What the user calls it: the device that has it.
    public var name: String?
    /// Whether its maker keeps a copy, as for one's other devices, when it was used last.
    public var isBackedUp: Bool?
    /// Whether one can sign in with it without saying who one is; null where its browser did not say.
    public var isDiscoverable: Change<Bool> = .keep
    /// The model of the device, as makers number them (AAGUID); null where it does not say. Nobody vouches for it.
    public var model: Change<String> = .keep
    /// When it was made.
    public var createdAt: Timestamp?
    /// When it was used last; null where it never was.
    public var lastUsedAt: Change<Timestamp> = .keep
    /// The revision of its last change; what a patch gives as its base.
    public var version: Int?

    public static let fields = NameTable(
      "id 1 userId 1010 name 2 isBackedUp 3 isDiscoverable 4 model 5 createdAt 6 lastUsedAt 7 version 1004")

    public init() {}
  }
}

extension Passkey.Patch: JSONMessage {
  public mutating func read(from json: inout JSONReader) throws(JSONError) {
    guard var object = try json.beginObject(Self.fields) else { return }
    while let field = try json.next(&object) {
      switch field {
      case 1: try json.readPresent(&id)
      case 1010: try json.readPresent(&userId)
      case 2: try json.readPresent(&name)
      case 3: try json.readPresent(&isBackedUp)
      case 4: try json.read(&isDiscoverable)
      case 5: try json.read(&model)
      case 6: try json.readPresent(&createdAt)
      case 7: try json.read(&lastUsedAt)
      case 1004: try json.readPresent(&version)
      default: try json.skip()
      }
    }
  }

  public func write(into json: inout JSONWriter) {
    json.beginObject()
    json.fieldIfPresent("id", id)
    json.fieldIfPresent("userId", userId)
    json.fieldIfPresent("name", name)
    json.fieldIfPresent("isBackedUp", isBackedUp)
    json.field("isDiscoverable", isDiscoverable)
    json.field("model", model)
    json.fieldIfPresent("createdAt", createdAt)
    json.field("lastUsedAt", lastUsedAt)
    json.fieldIfPresent("version", version)
    json.endObject()
  }
}

extension Passkey.Patch: ProtobufMessage {
  public mutating func merge(from reader: inout ProtobufReader) throws(WireError) {
    var cleared: [Int] = []
    var fields = reader.begin(Self.fields)
    while let field = try reader.next(&fields) {
      switch field {
      case 1: try reader.read(&id)
      case 1010: try reader.read(&userId)
      case 2: try reader.read(&name)
      case 3: try reader.read(&isBackedUp)
      case 4: try reader.read(&isDiscoverable)
      case 5: try reader.read(&model)
      case 6: try reader.read(&createdAt)
      case 7: try reader.read(&lastUsedAt)
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
    writer.field(3, isBackedUp)
    writer.field(4, isDiscoverable)
    writer.field(5, model)
    writer.field(6, createdAt)
    writer.field(7, lastUsedAt)
    var cleared: [Int] = []
    if isDiscoverable.isCleared { cleared.append(4) }
    if model.isCleared { cleared.append(5) }
    if lastUsedAt.isCleared { cleared.append(7) }
    writer.field(1000, cleared)
    writer.field(1004, version)
    writer.field(1010, userId)
  }
}

extension Passkey.Patch {
  /// False where the field can be neither null nor empty.
  mutating func clear(_ number: Int) -> Bool {
    switch number {
    case 4: isDiscoverable = .clear
    case 5: model = .clear
    case 7: lastUsedAt = .clear
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
      userId = nil
    } else if userId == nil, !clear(1010) {
      reader.noteNotCleared(1010, Self.fields)
    }
    if !mask.contains(2) {
      name = nil
    } else if name == nil, !clear(2) {
      reader.noteNotCleared(2, Self.fields)
    }
    if !mask.contains(3) {
      isBackedUp = nil
    } else if isBackedUp == nil, !clear(3) {
      reader.noteNotCleared(3, Self.fields)
    }
    if !mask.contains(4) {
      isDiscoverable = .keep
    } else if isDiscoverable.isKept, !clear(4) {
      reader.noteNotCleared(4, Self.fields)
    }
    if !mask.contains(5) {
      model = .keep
    } else if model.isKept, !clear(5) {
      reader.noteNotCleared(5, Self.fields)
    }
    if !mask.contains(6) {
      createdAt = nil
    } else if createdAt == nil, !clear(6) {
      reader.noteNotCleared(6, Self.fields)
    }
    if !mask.contains(7) {
      lastUsedAt = .keep
    } else if lastUsedAt.isKept, !clear(7) {
      reader.noteNotCleared(7, Self.fields)
    }
    if !mask.contains(8) {
      version = nil
    } else if version == nil, !clear(1004) {
      reader.noteNotCleared(1004, Self.fields)
    }
  }
}

extension Passkey.Patch {
  /// What makes `new` of `old`.
  public init(from old: Passkey, to new: Passkey) {
    if old.id != new.id { id = new.id }
    if old.userId != new.userId { userId = new.userId }
    if old.name != new.name { name = new.name }
    if old.isBackedUp != new.isBackedUp { isBackedUp = new.isBackedUp }
    if old.isDiscoverable != new.isDiscoverable { isDiscoverable = Change(new.isDiscoverable) }
    if old.model != new.model { model = Change(new.model) }
    if old.createdAt != new.createdAt { createdAt = new.createdAt }
    if old.lastUsedAt != new.lastUsedAt { lastUsedAt = Change(new.lastUsedAt) }
    if old.version != new.version { version = new.version }
  }

  public func apply(to value: inout Passkey) {
    if let id { value.id = id }
    if let userId { value.userId = userId }
    if let name { value.name = name }
    if let isBackedUp { value.isBackedUp = isBackedUp }
    isDiscoverable.apply(to: &value.isDiscoverable)
    model.apply(to: &value.model)
    if let createdAt { value.createdAt = createdAt }
    lastUsedAt.apply(to: &value.lastUsedAt)
    if let version { value.version = version }
  }
}

extension Passkey.Patch {
  public func validate(into violations: inout Violations) {
    if id != nil { violations.note(.readOnly, "is set by the server", "id") }
    if userId != nil { violations.note(.readOnly, "is set by the server", "userId") }
    violations.length(name, 1...64, "name")
    if isBackedUp != nil { violations.note(.readOnly, "is set by the server", "isBackedUp") }
    if !isDiscoverable.isKept { violations.note(.readOnly, "is set by the server", "isDiscoverable") }
    if !model.isKept { violations.note(.readOnly, "is set by the server", "model") }
    if createdAt != nil { violations.note(.readOnly, "is set by the server", "createdAt") }
    if !lastUsedAt.isKept { violations.note(.readOnly, "is set by the server", "lastUsedAt") }
    if version != nil { violations.note(.readOnly, "is set by the server", "version") }
  }
}
