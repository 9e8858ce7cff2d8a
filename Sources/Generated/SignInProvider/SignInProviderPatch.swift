// Generated from Schema/signInProvider.graphql by codegen. Do not edit.

public import Core
public import Wire

extension SignInProvider {
  /// What changes: a field that is not here stays, null clears.
  public struct Patch: Sendable, Equatable {
    /// Its identity.
    public var id: ID<SignInProvider>?
    /// How it is spoken to.
    public var kind: ProviderKind?
    /// Its issuer, letter by letter, or where it is run by somebody else (GitHub Enterprise); it has our secret, so
    /// it stays.
    public var issuer: Change<String> = .keep
    /// What people read on the button.
    public var displayName: String?
    /// What it calls this server.
    public var clientId: String?
    /// What this server proves itself with there; null where it does so by PKCE alone. It is sealed and never shown.
    public var clientSecret: Change<String> = .keep
    /// Whether there is such a secret.
    public var hasClientSecret: Bool?
    /// What is asked for of whoever signs in; what its kind needs where it is empty.
    public var scopes: [String]?
    /// Whether people may sign in by it.
    public var isEnabled: Bool?
    /// Whether it is among what people are offered; who knows its id may use it all the same.
    public var isListed: Bool?
    /// What becomes of people who come by it and have no account here.
    public var newcomers: Newcomers?
    /// When it was added.
    public var createdAt: Timestamp?
    /// The revision of its last change; what a patch gives as its base.
    public var version: Int?

    public static let fields = NameTable(
      """
      id 1 kind 2 issuer 3 displayName 4 clientId 5 clientSecret 6 hasClientSecret 7 scopes 8 isEnabled 9 isListed 10 \
      newcomers 11 createdAt 12 version 1004
      """)

    public init() {}
  }
}

extension SignInProvider.Patch: JSONMessage {
  public mutating func read(from json: inout JSONReader) throws(JSONError) {
    guard var object = try json.beginObject(Self.fields) else { return }
    while let field = try json.next(&object) {
      switch field {
      case 1: try json.readPresent(&id)
      case 2: try json.readPresent(&kind)
      case 3: try json.read(&issuer)
      case 4: try json.readPresent(&displayName)
      case 5: try json.readPresent(&clientId)
      case 6: try json.read(&clientSecret)
      case 7: try json.readPresent(&hasClientSecret)
      case 8: try json.readPresent(&scopes, max: 16)
      case 9: try json.readPresent(&isEnabled)
      case 10: try json.readPresent(&isListed)
      case 11: try json.readPresent(&newcomers)
      case 12: try json.readPresent(&createdAt)
      case 1004: try json.readPresent(&version)
      default: try json.skip()
      }
    }
  }

  public func write(into json: inout JSONWriter) {
    json.beginObject()
    json.fieldIfPresent("id", id)
    json.fieldIfPresent("kind", kind)
    json.field("issuer", issuer)
    json.fieldIfPresent("displayName", displayName)
    json.fieldIfPresent("clientId", clientId)
    json.field("clientSecret", clientSecret)
    json.fieldIfPresent("hasClientSecret", hasClientSecret)
    json.fieldIfPresent("scopes", scopes)
    json.fieldIfPresent("isEnabled", isEnabled)
    json.fieldIfPresent("isListed", isListed)
    json.fieldIfPresent("newcomers", newcomers)
    json.fieldIfPresent("createdAt", createdAt)
    json.fieldIfPresent("version", version)
    json.endObject()
  }
}

extension SignInProvider.Patch: ProtobufMessage {
  public mutating func merge(from reader: inout ProtobufReader) throws(WireError) {
    var cleared: [Int] = []
    var fields = reader.begin(Self.fields)
    while let field = try reader.next(&fields) {
      switch field {
      case 1: try reader.read(&id)
      case 2: try reader.read(&kind)
      case 3: try reader.read(&issuer)
      case 4: try reader.read(&displayName)
      case 5: try reader.read(&clientId)
      case 6: try reader.read(&clientSecret)
      case 7: try reader.read(&hasClientSecret)
      case 8: try reader.readPresent(&scopes, max: 16)
      case 9: try reader.read(&isEnabled)
      case 10: try reader.read(&isListed)
      case 11: try reader.read(&newcomers)
      case 12: try reader.read(&createdAt)
      case 1004: try reader.read(&version)
      case 1000: try reader.read(&cleared)
      default: try reader.skip()
      }
    }
    for number in cleared where !clear(number) { reader.noteNotCleared(number, Self.fields) }
  }

  public func write(into writer: inout ProtobufWriter) {
    writer.field(1, id)
    writer.field(2, kind)
    writer.field(3, issuer)
    writer.field(4, displayName)
    writer.field(5, clientId)
    writer.field(6, clientSecret)
    writer.field(7, hasClientSecret)
    writer.fieldIfPresent(8, scopes)
    writer.field(9, isEnabled)
    writer.field(10, isListed)
    writer.field(11, newcomers)
    writer.field(12, createdAt)
    var cleared: [Int] = []
    if issuer.isCleared { cleared.append(3) }
    if clientSecret.isCleared { cleared.append(6) }
    if scopes?.isEmpty == true { cleared.append(8) }
    writer.field(1000, cleared)
    writer.field(1004, version)
  }
}

extension SignInProvider.Patch {
  /// False where the field can be neither null nor empty.
  mutating func clear(_ number: Int) -> Bool {
    switch number {
    case 8: scopes = []
    case 3: issuer = .clear
    case 6: clientSecret = .clear
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
      kind = nil
    } else if kind == nil, !clear(2) {
      reader.noteNotCleared(2, Self.fields)
    }
    if !mask.contains(2) {
      issuer = .keep
    } else if issuer.isKept, !clear(3) {
      reader.noteNotCleared(3, Self.fields)
    }
    if !mask.contains(3) {
      displayName = nil
    } else if displayName == nil, !clear(4) {
      reader.noteNotCleared(4, Self.fields)
    }
    if !mask.contains(4) {
      clientId = nil
    } else if clientId == nil, !clear(5) {
      reader.noteNotCleared(5, Self.fields)
    }
    if !mask.contains(5) {
      clientSecret = .keep
    } else if clientSecret.isKept, !clear(6) {
      reader.noteNotCleared(6, Self.fields)
    }
    if !mask.contains(6) {
      hasClientSecret = nil
    } else if hasClientSecret == nil, !clear(7) {
      reader.noteNotCleared(7, Self.fields)
    }
    if !mask.contains(7) {
      scopes = nil
    } else if scopes == nil, !clear(8) {
      reader.noteNotCleared(8, Self.fields)
    }
    if !mask.contains(8) {
      isEnabled = nil
    } else if isEnabled == nil, !clear(9) {
      reader.noteNotCleared(9, Self.fields)
    }
    if !mask.contains(9) {
      isListed = nil
    } else if isListed == nil, !clear(10) {
      reader.noteNotCleared(10, Self.fields)
    }
    if !mask.contains(10) {
      newcomers = nil
    } else if newcomers == nil, !clear(11) {
      reader.noteNotCleared(11, Self.fields)
    }
    if !mask.contains(11) {
      createdAt = nil
    } else if createdAt == nil, !clear(12) {
      reader.noteNotCleared(12, Self.fields)
    }
    if !mask.contains(12) {
      version = nil
    } else if version == nil, !clear(1004) {
      reader.noteNotCleared(1004, Self.fields)
    }
  }
}

extension SignInProvider.Patch {
  /// What makes `new` of `old`.
  public init(from old: SignInProvider, to new: SignInProvider) {
    if old.id != new.id { id = new.id }
    if old.kind != new.kind { kind = new.kind }
    if old.issuer != new.issuer { issuer = Change(new.issuer) }
    if old.displayName != new.displayName { displayName = new.displayName }
    if old.clientId != new.clientId { clientId = new.clientId }
    if old.hasClientSecret != new.hasClientSecret { hasClientSecret = new.hasClientSecret }
    if old.scopes != new.scopes { scopes = new.scopes }
    if old.isEnabled != new.isEnabled { isEnabled = new.isEnabled }
    if old.isListed != new.isListed { isListed = new.isListed }
    if old.newcomers != new.newcomers { newcomers = new.newcomers }
    if old.createdAt != new.createdAt { createdAt = new.createdAt }
    if old.version != new.version { version = new.version }
  }

  public func apply(to value: inout SignInProvider) {
    if let id { value.id = id }
    if let kind { value.kind = kind }
    issuer.apply(to: &value.issuer)
    if let displayName { value.displayName = displayName }
    if let clientId { value.clientId = clientId }
    if let hasClientSecret { value.hasClientSecret = hasClientSecret }
    if let scopes { value.scopes = scopes }
    if let isEnabled { value.isEnabled = isEnabled }
    if let isListed { value.isListed = isListed }
    if let newcomers { value.newcomers = newcomers }
    if let createdAt { value.createdAt = createdAt }
    if let version { value.version = version }
  }
}

extension SignInProvider.Patch {
  public func validate(into violations: inout Violations) {
    if id != nil { violations.note(.readOnly, "is set by the server", "id") }
    if kind != nil { violations.note(.readOnly, "is fixed at creation", "kind") }
    if !issuer.isKept { violations.note(.readOnly, "is fixed at creation", "issuer") }
    violations.length(displayName, 1...64, "displayName")
    violations.length(clientId, 1...256, "clientId")
    violations.length(clientSecret.value, 1...1024, "clientSecret")
    if hasClientSecret != nil { violations.note(.readOnly, "is set by the server", "hasClientSecret") }
    violations.count(scopes, 0...16, "scopes")
    violations.each(scopes ?? [], "scopes") { $0.length($1, 1...128) }
    if createdAt != nil { violations.note(.readOnly, "is set by the server", "createdAt") }
    if version != nil { violations.note(.readOnly, "is set by the server", "version") }
  }
}
