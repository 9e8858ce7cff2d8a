// Generated from Schema/apiKey.graphql by codegen. Do not edit.

public import Core
public import Wire

extension ApiKey {
  /// What changes: a field that is not here stays, null clears.
  public struct Patch: Sendable, Equatable {
    /// Its identity; the key carries it.
    public var id: ID<ApiKey>?
    /// The user that it belongs to.
    public var userId: ID<User>?
    /// What its owner calls it: the program that has it.
    public var name: String?
    /// What may be done with it, of what its owner may.
    public var scope: ApiKeyScope?
    /// When it was made.
    public var createdAt: Timestamp?
    /// When it was used last, to within a minute; null where it never was.
    public var lastUsedAt: Change<Timestamp> = .keep
    /// When it runs out, and is gone; null where it does not.
    public var expiresAt: Change<Timestamp> = .keep
    /// The revision of its last change; what a patch gives as its base.
    public var version: Int?

    public static let fields = NameTable(
      "id 1 userId 1010 name 2 scope 3 createdAt 4 lastUsedAt 5 expiresAt 6 version 1004")

    public init() {}
  }
}

extension ApiKey.Patch: JSONMessage {
  public mutating func read(from json: inout JSONReader) throws(JSONError) {
    guard var object = try json.beginObject(Self.fields) else { return }
    while let field = try json.next(&object) {
      switch field {
      case 1: try json.readPresent(&id)
      case 1010: try json.readPresent(&userId)
      case 2: try json.readPresent(&name)
      case 3: try json.readPresent(&scope)
      case 4: try json.readPresent(&createdAt)
      case 5: try json.read(&lastUsedAt)
      case 6: try json.read(&expiresAt)
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
    json.fieldIfPresent("scope", scope)
    json.fieldIfPresent("createdAt", createdAt)
    json.field("lastUsedAt", lastUsedAt)
    json.field("expiresAt", expiresAt)
    json.fieldIfPresent("version", version)
    json.endObject()
  }
}

extension ApiKey.Patch: ProtobufMessage {
  public mutating func merge(from reader: inout ProtobufReader) throws(WireError) {
    var cleared: [Int] = []
    var fields = reader.begin(Self.fields)
    while let field = try reader.next(&fields) {
      switch field {
      case 1: try reader.read(&id)
      case 1010: try reader.read(&userId)
      case 2: try reader.read(&name)
      case 3: try reader.read(&scope)
      case 4: try reader.read(&createdAt)
      case 5: try reader.read(&lastUsedAt)
      case 6: try reader.read(&expiresAt)
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
    writer.field(3, scope)
    writer.field(4, createdAt)
    writer.field(5, lastUsedAt)
    writer.field(6, expiresAt)
    var cleared: [Int] = []
    if lastUsedAt.isCleared { cleared.append(5) }
    if expiresAt.isCleared { cleared.append(6) }
    writer.field(1000, cleared)
    writer.field(1004, version)
    writer.field(1010, userId)
  }
}

extension ApiKey.Patch {
  /// False where the field can be neither null nor empty.
  mutating func clear(_ number: Int) -> Bool {
    switch number {
    case 5: lastUsedAt = .clear
    case 6: expiresAt = .clear
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
      scope = nil
    } else if scope == nil, !clear(3) {
      reader.noteNotCleared(3, Self.fields)
    }
    if !mask.contains(4) {
      createdAt = nil
    } else if createdAt == nil, !clear(4) {
      reader.noteNotCleared(4, Self.fields)
    }
    if !mask.contains(5) {
      lastUsedAt = .keep
    } else if lastUsedAt.isKept, !clear(5) {
      reader.noteNotCleared(5, Self.fields)
    }
    if !mask.contains(6) {
      expiresAt = .keep
    } else if expiresAt.isKept, !clear(6) {
      reader.noteNotCleared(6, Self.fields)
    }
    if !mask.contains(7) {
      version = nil
    } else if version == nil, !clear(1004) {
      reader.noteNotCleared(1004, Self.fields)
    }
  }
}

extension ApiKey.Patch {
  /// What makes `new` of `old`.
  public init(from old: ApiKey, to new: ApiKey) {
    if old.id != new.id { id = new.id }
    if old.userId != new.userId { userId = new.userId }
    if old.name != new.name { name = new.name }
    if old.scope != new.scope { scope = new.scope }
    if old.createdAt != new.createdAt { createdAt = new.createdAt }
    if old.lastUsedAt != new.lastUsedAt { lastUsedAt = Change(new.lastUsedAt) }
    if old.expiresAt != new.expiresAt { expiresAt = Change(new.expiresAt) }
    if old.version != new.version { version = new.version }
  }

  public func apply(to value: inout ApiKey) {
    if let id { value.id = id }
    if let userId { value.userId = userId }
    if let name { value.name = name }
    if let scope { value.scope = scope }
    if let createdAt { value.createdAt = createdAt }
    lastUsedAt.apply(to: &value.lastUsedAt)
    expiresAt.apply(to: &value.expiresAt)
    if let version { value.version = version }
  }
}

extension ApiKey.Patch {
  public func validate(into violations: inout Violations) {
    if id != nil { violations.note(.readOnly, "is set by the server", "id") }
    if userId != nil { violations.note(.readOnly, "is set by the server", "userId") }
    violations.length(name, 1...64, "name")
    if scope != nil { violations.note(.readOnly, "is set by the server", "scope") }
    if createdAt != nil { violations.note(.readOnly, "is set by the server", "createdAt") }
    if !lastUsedAt.isKept { violations.note(.readOnly, "is set by the server", "lastUsedAt") }
    if !expiresAt.isKept { violations.note(.readOnly, "is set by the server", "expiresAt") }
    if version != nil { violations.note(.readOnly, "is set by the server", "version") }
  }
}
