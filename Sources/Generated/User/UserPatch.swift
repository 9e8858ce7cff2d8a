// Generated from Schema/user.graphql by codegen. Do not edit.

public import Core
public import Wire

extension User {
  /// What changes: a field that is not here stays, null clears.
  public struct Patch: Sendable, Equatable {
    /// Its identity; stable for ever.
    public var id: ID<User>?
    /// What it signs in with and is mentioned by. Capitals make no difference when names are compared.
    public var username: String?
    /// What people call it; the username where it is empty.
    public var displayName: String?
    /// What it says about itself.
    public var about: String?
    /// Where its picture is.
    public var avatarUrl: Change<String> = .keep
    /// Its email address; null as long as none was confirmed.
    public var email: Change<String> = .keep
    /// What it may do on the server.
    public var role: ServerRole?
    /// Whether it can be used.
    public var status: UserStatus?
    /// Until when it is banned; null where it is not, or for good.
    public var bannedUntil: Change<Timestamp> = .keep
    /// Why it is banned.
    public var banReason: Change<String> = .keep
    /// When it will be gone for good; null as long as it was not deleted. Until then it can be restored.
    public var deletedAt: Change<Timestamp> = .keep
    /// Whether signing in takes a second factor.
    public var hasSecondFactor: Change<Bool> = .keep
    /// When it was made.
    public var createdAt: Timestamp?
    /// The revision of its last change; what a patch gives as its base.
    public var version: Int?

    public static let fields = NameTable(
      """
      id 1 username 2 displayName 3 about 4 avatarUrl 5 email 6 role 7 status 8 bannedUntil 9 banReason 10 deletedAt \
      11 hasSecondFactor 12 createdAt 13 version 1004
      """)

    public init() {}
  }
}

extension User.Patch: JSONMessage {
  public mutating func read(from json: inout JSONReader) throws(JSONError) {
    guard var object = try json.beginObject(Self.fields) else { return }
    while let field = try json.next(&object) {
      switch field {
      case 1: try json.readPresent(&id)
      case 2: try json.readPresent(&username)
      case 3: try json.readPresent(&displayName)
      case 4: try json.readPresent(&about)
      case 5: try json.read(&avatarUrl)
      case 6: try json.read(&email)
      case 7: try json.readPresent(&role)
      case 8: try json.readPresent(&status)
      case 9: try json.read(&bannedUntil)
      case 10: try json.read(&banReason)
      case 11: try json.read(&deletedAt)
      case 12: try json.read(&hasSecondFactor)
      case 13: try json.readPresent(&createdAt)
      case 1004: try json.readPresent(&version)
      default: try json.skip()
      }
    }
  }

  public func write(into json: inout JSONWriter) {
    json.beginObject()
    json.fieldIfPresent("id", id)
    json.fieldIfPresent("username", username)
    json.fieldIfPresent("displayName", displayName)
    json.fieldIfPresent("about", about)
    json.field("avatarUrl", avatarUrl)
    json.field("email", email)
    json.fieldIfPresent("role", role)
    json.fieldIfPresent("status", status)
    json.field("bannedUntil", bannedUntil)
    json.field("banReason", banReason)
    json.field("deletedAt", deletedAt)
    json.field("hasSecondFactor", hasSecondFactor)
    json.fieldIfPresent("createdAt", createdAt)
    json.fieldIfPresent("version", version)
    json.endObject()
  }
}

extension User.Patch: ProtobufMessage {
  public mutating func merge(from reader: inout ProtobufReader) throws(WireError) {
    var cleared: [Int] = []
    var fields = reader.begin(Self.fields)
    while let field = try reader.next(&fields) {
      switch field {
      case 1: try reader.read(&id)
      case 2: try reader.read(&username)
      case 3: try reader.read(&displayName)
      case 4: try reader.read(&about)
      case 5: try reader.read(&avatarUrl)
      case 6: try reader.read(&email)
      case 7: try reader.read(&role)
      case 8: try reader.read(&status)
      case 9: try reader.read(&bannedUntil)
      case 10: try reader.read(&banReason)
      case 11: try reader.read(&deletedAt)
      case 12: try reader.read(&hasSecondFactor)
      case 13: try reader.read(&createdAt)
      case 1004: try reader.read(&version)
      case 1000: try reader.read(&cleared)
      default: try reader.skip()
      }
    }
    for number in cleared where !clear(number) { reader.noteNotCleared(number, Self.fields) }
  }

  public func write(into writer: inout ProtobufWriter) {
    writer.field(1, id)
    writer.field(2, username)
    writer.field(3, displayName)
    writer.field(4, about)
    writer.field(5, avatarUrl)
    writer.field(6, email)
    writer.field(7, role)
    writer.field(8, status)
    writer.field(9, bannedUntil)
    writer.field(10, banReason)
    writer.field(11, deletedAt)
    writer.field(12, hasSecondFactor)
    writer.field(13, createdAt)
    var cleared: [Int] = []
    if avatarUrl.isCleared { cleared.append(5) }
    if email.isCleared { cleared.append(6) }
    if bannedUntil.isCleared { cleared.append(9) }
    if banReason.isCleared { cleared.append(10) }
    if deletedAt.isCleared { cleared.append(11) }
    if hasSecondFactor.isCleared { cleared.append(12) }
    writer.field(1000, cleared)
    writer.field(1004, version)
  }
}

extension User.Patch {
  /// False where the field can be neither null nor empty.
  mutating func clear(_ number: Int) -> Bool {
    switch number {
    case 5: avatarUrl = .clear
    case 6: email = .clear
    case 9: bannedUntil = .clear
    case 10: banReason = .clear
    case 11: deletedAt = .clear
    case 12: hasSecondFactor = .clear
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
      username = nil
    } else if username == nil, !clear(2) {
      reader.noteNotCleared(2, Self.fields)
    }
    if !mask.contains(2) {
      displayName = nil
    } else if displayName == nil, !clear(3) {
      reader.noteNotCleared(3, Self.fields)
    }
    if !mask.contains(3) {
      about = nil
    } else if about == nil, !clear(4) {
      reader.noteNotCleared(4, Self.fields)
    }
    if !mask.contains(4) {
      avatarUrl = .keep
    } else if avatarUrl.isKept, !clear(5) {
      reader.noteNotCleared(5, Self.fields)
    }
    if !mask.contains(5) {
      email = .keep
    } else if email.isKept, !clear(6) {
      reader.noteNotCleared(6, Self.fields)
    }
    if !mask.contains(6) {
      role = nil
    } else if role == nil, !clear(7) {
      reader.noteNotCleared(7, Self.fields)
    }
    if !mask.contains(7) {
      status = nil
    } else if status == nil, !clear(8) {
      reader.noteNotCleared(8, Self.fields)
    }
    if !mask.contains(8) {
      bannedUntil = .keep
    } else if bannedUntil.isKept, !clear(9) {
      reader.noteNotCleared(9, Self.fields)
    }
    if !mask.contains(9) {
      banReason = .keep
    } else if banReason.isKept, !clear(10) {
      reader.noteNotCleared(10, Self.fields)
    }
    if !mask.contains(10) {
      deletedAt = .keep
    } else if deletedAt.isKept, !clear(11) {
      reader.noteNotCleared(11, Self.fields)
    }
    if !mask.contains(11) {
      hasSecondFactor = .keep
    } else if hasSecondFactor.isKept, !clear(12) {
      reader.noteNotCleared(12, Self.fields)
    }
    if !mask.contains(12) {
      createdAt = nil
    } else if createdAt == nil, !clear(13) {
      reader.noteNotCleared(13, Self.fields)
    }
    if !mask.contains(13) {
      version = nil
    } else if version == nil, !clear(1004) {
      reader.noteNotCleared(1004, Self.fields)
    }
  }
}

extension User.Patch {
  /// What makes `new` of `old`.
  public init(from old: User, to new: User) {
    if old.id != new.id { id = new.id }
    if old.username != new.username { username = new.username }
    if old.displayName != new.displayName { displayName = new.displayName }
    if old.about != new.about { about = new.about }
    if old.avatarUrl != new.avatarUrl { avatarUrl = Change(new.avatarUrl) }
    if old.email != new.email { email = Change(new.email) }
    if old.role != new.role { role = new.role }
    if old.status != new.status { status = new.status }
    if old.bannedUntil != new.bannedUntil { bannedUntil = Change(new.bannedUntil) }
    if old.banReason != new.banReason { banReason = Change(new.banReason) }
    if old.deletedAt != new.deletedAt { deletedAt = Change(new.deletedAt) }
    if old.hasSecondFactor != new.hasSecondFactor { hasSecondFactor = Change(new.hasSecondFactor) }
    if old.createdAt != new.createdAt { createdAt = new.createdAt }
    if old.version != new.version { version = new.version }
  }

  public func apply(to value: inout User) {
    if let id { value.id = id }
    if let username { value.username = username }
    if let displayName { value.displayName = displayName }
    if let about { value.about = about }
    avatarUrl.apply(to: &value.avatarUrl)
    email.apply(to: &value.email)
    if let role { value.role = role }
    if let status { value.status = status }
    bannedUntil.apply(to: &value.bannedUntil)
    banReason.apply(to: &value.banReason)
    deletedAt.apply(to: &value.deletedAt)
    hasSecondFactor.apply(to: &value.hasSecondFactor)
    if let createdAt { value.createdAt = createdAt }
    if let version { value.version = version }
  }
}

extension User.Patch {
  public func validate(into violations: inout Violations) {
    if id != nil { violations.note(.readOnly, "is set by the server", "id") }
    violations.length(username, 3...50, "username")
    violations.format(username, .name, "username")
    violations.length(displayName, 0...64, "displayName")
    violations.length(about, 0...500, "about")
    if !avatarUrl.isKept { violations.note(.readOnly, "is set by the server", "avatarUrl") }
    if !email.isKept { violations.note(.readOnly, "is set by the server", "email") }
    if role != nil { violations.note(.readOnly, "is set by the server", "role") }
    if status != nil { violations.note(.readOnly, "is set by the server", "status") }
    if !bannedUntil.isKept { violations.note(.readOnly, "is set by the server", "bannedUntil") }
    if !banReason.isKept { violations.note(.readOnly, "is set by the server", "banReason") }
    if !deletedAt.isKept { violations.note(.readOnly, "is set by the server", "deletedAt") }
    if !hasSecondFactor.isKept { violations.note(.readOnly, "is set by the server", "hasSecondFactor") }
    if createdAt != nil { violations.note(.readOnly, "is set by the server", "createdAt") }
    if version != nil { violations.note(.readOnly, "is set by the server", "version") }
  }
}
