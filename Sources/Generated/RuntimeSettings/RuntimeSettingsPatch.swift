// Generated from Schema/runtimeSettings.graphql by codegen. Do not edit.

public import Wire

extension RuntimeSettings {
  /// What changes: a field that is not here stays, null clears.
  public struct Patch: Sendable, Equatable {
    /// Whether people can make themselves an account.
    public var isRegistrationOpen: Change<Bool> = .keep
    /// Whether people can come as guests, where a room lets them.
    public var areGuestsAllowed: Change<Bool> = .keep
    /// What this server is called.
    public var title: Change<String> = .keep
    /// What it says about itself.
    public var about: Change<String> = .keep
    /// The message of the day: what everybody shall read just now.
    public var motd: Change<String> = .keep
    /// The revision of its last change; what a patch gives as its base.
    public var version: Int?

    public static let fields = NameTable("isRegistrationOpen 1 areGuestsAllowed 2 title 3 about 4 motd 5 version 1004")

    public init() {}
  }
}

extension RuntimeSettings.Patch: JSONMessage {
  public mutating func read(from json: inout JSONReader) throws(JSONError) {
    guard var object = try json.beginObject(Self.fields) else { return }
    while let field = try json.next(&object) {
      switch field {
      case 1: try json.read(&isRegistrationOpen)
      case 2: try json.read(&areGuestsAllowed)
      case 3: try json.read(&title)
      case 4: try json.read(&about)
      case 5: try json.read(&motd)
      case 1004: try json.readPresent(&version)
      default: try json.skip()
      }
    }
  }

  public func write(into json: inout JSONWriter) {
    json.beginObject()
    json.field("isRegistrationOpen", isRegistrationOpen)
    json.field("areGuestsAllowed", areGuestsAllowed)
    json.field("title", title)
    json.field("about", about)
    json.field("motd", motd)
    json.fieldIfPresent("version", version)
    json.endObject()
  }
}

extension RuntimeSettings.Patch: ProtobufMessage {
  public mutating func merge(from reader: inout ProtobufReader) throws(WireError) {
    var cleared: [Int] = []
    var fields = reader.begin(Self.fields)
    while let field = try reader.next(&fields) {
      switch field {
      case 1: try reader.read(&isRegistrationOpen)
      case 2: try reader.read(&areGuestsAllowed)
      case 3: try reader.read(&title)
      case 4: try reader.read(&about)
      case 5: try reader.read(&motd)
      case 1004: try reader.read(&version)
      case 1000: try reader.read(&cleared)
      default: try reader.skip()
      }
    }
    for number in cleared where !clear(number) { reader.noteNotCleared(number, Self.fields) }
  }

  public func write(into writer: inout ProtobufWriter) {
    writer.field(1, isRegistrationOpen)
    writer.field(2, areGuestsAllowed)
    writer.field(3, title)
    writer.field(4, about)
    writer.field(5, motd)
    var cleared: [Int] = []
    if isRegistrationOpen.isCleared { cleared.append(1) }
    if areGuestsAllowed.isCleared { cleared.append(2) }
    if title.isCleared { cleared.append(3) }
    if about.isCleared { cleared.append(4) }
    if motd.isCleared { cleared.append(5) }
    writer.field(1000, cleared)
    writer.field(1004, version)
  }
}

extension RuntimeSettings.Patch {
  /// False where the field can be neither null nor empty.
  mutating func clear(_ number: Int) -> Bool {
    switch number {
    case 1: isRegistrationOpen = .clear
    case 2: areGuestsAllowed = .clear
    case 3: title = .clear
    case 4: about = .clear
    case 5: motd = .clear
    default: return false
    }
    return true
  }

  /// What the mask does not name is left alone; what it names and the patch does not have is cleared.
  mutating func restrict(to mask: FieldMask, _ reader: inout ProtobufReader) {
    if !mask.contains(0) {
      isRegistrationOpen = .keep
    } else if isRegistrationOpen.isKept, !clear(1) {
      reader.noteNotCleared(1, Self.fields)
    }
    if !mask.contains(1) {
      areGuestsAllowed = .keep
    } else if areGuestsAllowed.isKept, !clear(2) {
      reader.noteNotCleared(2, Self.fields)
    }
    if !mask.contains(2) {
      title = .keep
    } else if title.isKept, !clear(3) {
      reader.noteNotCleared(3, Self.fields)
    }
    if !mask.contains(3) {
      about = .keep
    } else if about.isKept, !clear(4) {
      reader.noteNotCleared(4, Self.fields)
    }
    if !mask.contains(4) {
      motd = .keep
    } else if motd.isKept, !clear(5) {
      reader.noteNotCleared(5, Self.fields)
    }
    if !mask.contains(5) {
      version = nil
    } else if version == nil, !clear(1004) {
      reader.noteNotCleared(1004, Self.fields)
    }
  }
}

extension RuntimeSettings.Patch {
  /// What makes `new` of `old`.
  public init(from old: RuntimeSettings, to new: RuntimeSettings) {
    if old.isRegistrationOpen != new.isRegistrationOpen { isRegistrationOpen = Change(new.isRegistrationOpen) }
    if old.areGuestsAllowed != new.areGuestsAllowed { areGuestsAllowed = Change(new.areGuestsAllowed) }
    if old.title != new.title { title = Change(new.title) }
    if old.about != new.about { about = Change(new.about) }
    if old.motd != new.motd { motd = Change(new.motd) }
    if old.version != new.version { version = new.version }
  }

  public func apply(to value: inout RuntimeSettings) {
    isRegistrationOpen.apply(to: &value.isRegistrationOpen)
    areGuestsAllowed.apply(to: &value.areGuestsAllowed)
    title.apply(to: &value.title)
    about.apply(to: &value.about)
    motd.apply(to: &value.motd)
    if let version { value.version = version }
  }
}

extension RuntimeSettings.Patch {
  public func validate(into violations: inout Violations) {
    violations.length(title.value, 1...64, "title")
    violations.length(about.value, 0...500, "about")
    violations.length(motd.value, 0...1000, "motd")
    if version != nil { violations.note(.readOnly, "is set by the server", "version") }
  }
}
