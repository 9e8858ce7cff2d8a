// Generated from Schema/session.graphql by codegen. Do not edit.

public import Core
public import Wire

extension Session {
  /// What changes: a field that is not here stays, null clears.
  public struct Patch: Sendable, Equatable {
    /// Its identity; tokens carry it.
    public var id: ID<Session>?
    /// The user that it belongs to.
    public var userId: ID<User>?
    /// What the user calls it: the kitchen tablet.
    public var name: String?
    /// How it was signed in to.
    public var method: SignInMethod?
    /// What program it was that signed in, by its own word.
    public var userAgent: String?
    /// The network address that it was used from last.
    public var address: String?
    /// When it was signed in to.
    public var createdAt: Timestamp?
    /// When it was used last, to within a minute.
    public var lastUsedAt: Timestamp?
    /// When it ends, if it is not used until then.
    public var expiresAt: Timestamp?
    /// The revision of its last change; what a patch gives as its base.
    public var version: Int?

    public static let fields = NameTable(
      "id 1 userId 1010 name 2 method 3 userAgent 4 address 5 createdAt 6 lastUsedAt 7 expiresAt 8 version 1004")

    public init() {}
  }
}

extension Session.Patch: JSONMessage {
  public mutating func read(from json: inout JSONReader) throws(JSONError) {
    guard var object = try json.beginObject(Self.fields) else { return }
    while let field = try json.next(&object) {
      switch field {
      case 1: try json.readPresent(&id)
      case 1010: try json.readPresent(&userId)
      case 2: try json.readPresent(&name)
      case 3: try json.readPresent(&method)
      case 4: try json.readPresent(&userAgent)
      case 5: try json.readPresent(&address)
      case 6: try json.readPresent(&createdAt)
      case 7: try json.readPresent(&lastUsedAt)
      case 8: try json.readPresent(&expiresAt)
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
    json.fieldIfPresent("method", method)
    json.fieldIfPresent("userAgent", userAgent)
    json.fieldIfPresent("address", address)
    json.fieldIfPresent("createdAt", createdAt)
    json.fieldIfPresent("lastUsedAt", lastUsedAt)
    json.fieldIfPresent("expiresAt", expiresAt)
    json.fieldIfPresent("version", version)
    json.endObject()
  }
}

extension Session.Patch: ProtobufMessage {
  public mutating func merge(from reader: inout ProtobufReader) throws(WireError) {
    var cleared: [Int] = []
    var fields = reader.begin(Self.fields)
    while let field = try reader.next(&fields) {
      switch field {
      case 1: try reader.read(&id)
      case 1010: try reader.read(&userId)
      case 2: try reader.read(&name)
      case 3: try reader.read(&method)
      case 4: try reader.read(&userAgent)
      case 5: try reader.read(&address)
      case 6: try reader.read(&createdAt)
      case 7: try reader.read(&lastUsedAt)
      case 8: try reader.read(&expiresAt)
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
    writer.field(3, method)
    writer.field(4, userAgent)
    writer.field(5, address)
    writer.field(6, createdAt)
    writer.field(7, lastUsedAt)
    writer.field(8, expiresAt)
    writer.field(1004, version)
    writer.field(1010, userId)
  }
}

extension Session.Patch {
  /// False where the field can be neither null nor empty.
  func clear(_ number: Int) -> Bool { false }

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
      method = nil
    } else if method == nil, !clear(3) {
      reader.noteNotCleared(3, Self.fields)
    }
    if !mask.contains(4) {
      userAgent = nil
    } else if userAgent == nil, !clear(4) {
      reader.noteNotCleared(4, Self.fields)
    }
    if !mask.contains(5) {
      address = nil
    } else if address == nil, !clear(5) {
      reader.noteNotCleared(5, Self.fields)
    }
    if !mask.contains(6) {
      createdAt = nil
    } else if createdAt == nil, !clear(6) {
      reader.noteNotCleared(6, Self.fields)
    }
    if !mask.contains(7) {
      lastUsedAt = nil
    } else if lastUsedAt == nil, !clear(7) {
      reader.noteNotCleared(7, Self.fields)
    }
    if !mask.contains(8) {
      expiresAt = nil
    } else if expiresAt == nil, !clear(8) {
      reader.noteNotCleared(8, Self.fields)
    }
    if !mask.contains(9) {
      version = nil
    } else if version == nil, !clear(1004) {
      reader.noteNotCleared(1004, Self.fields)
    }
  }
}

extension Session.Patch {
  /// What makes `new` of `old`.
  public init(from old: Session, to new: Session) {
    if old.id != new.id { id = new.id }
    if old.userId != new.userId { userId = new.userId }
    if old.name != new.name { name = new.name }
    if old.method != new.method { method = new.method }
    if old.userAgent != new.userAgent { userAgent = new.userAgent }
    if old.address != new.address { address = new.address }
    if old.createdAt != new.createdAt { createdAt = new.createdAt }
    if old.lastUsedAt != new.lastUsedAt { lastUsedAt = new.lastUsedAt }
    if old.expiresAt != new.expiresAt { expiresAt = new.expiresAt }
    if old.version != new.version { version = new.version }
  }

  public func apply(to value: inout Session) {
    if let id { value.id = id }
    if let userId { value.userId = userId }
    if let name { value.name = name }
    if let method { value.method = method }
    if let userAgent { value.userAgent = userAgent }
    if let address { value.address = address }
    if let createdAt { value.createdAt = createdAt }
    if let lastUsedAt { value.lastUsedAt = lastUsedAt }
    if let expiresAt { value.expiresAt = expiresAt }
    if let version { value.version = version }
  }
}

extension Session.Patch {
  public func validate(into violations: inout Violations) {
    if id != nil { violations.note(.readOnly, "is set by the server", "id") }
    if userId != nil { violations.note(.readOnly, "is set by the server", "userId") }
    violations.length(name, 0...64, "name")
    if method != nil { violations.note(.readOnly, "is set by the server", "method") }
    if userAgent != nil { violations.note(.readOnly, "is set by the server", "userAgent") }
    if address != nil { violations.note(.readOnly, "is set by the server", "address") }
    if createdAt != nil { violations.note(.readOnly, "is set by the server", "createdAt") }
    if lastUsedAt != nil { violations.note(.readOnly, "is set by the server", "lastUsedAt") }
    if expiresAt != nil { violations.note(.readOnly, "is set by the server", "expiresAt") }
    if version != nil { violations.note(.readOnly, "is set by the server", "version") }
  }
}
