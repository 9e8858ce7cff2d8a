// Generated from Schema/preferences.graphql by codegen. Do not edit.

public import Core
public import Wire

extension Preferences {
  /// What changes: a field that is not here stays, null clears.
  public struct Patch: Sendable, Equatable {
    /// The user that it belongs to.
    public var userId: ID<User>?
    /// How pages look.
    public var theme: Theme?
    /// The language of pages and mails; the browser's when null.
    public var language: Change<String> = .keep
    /// The language of subtitles; the room's when null.
    public var subtitleLanguage: Change<String> = .keep
    /// The language of sound; the room's when null.
    public var audioLanguage: Change<String> = .keep
    /// Whether comments that run over the picture are shown.
    public var showsDanmaku: Bool?
    /// Whether it is told of invitations to rooms while it is there.
    public var showsInvitations: Bool?
    /// Whether it is told of what happens in its rooms while it is there.
    public var showsRoomEvents: Bool?
    /// Whether it is told what those who run the server have to say while it is there.
    public var showsAnnouncements: Bool?
    /// Whether it gets mail about invitations to rooms.
    public var mailsInvitations: Bool?
    /// Whether it gets mail about what happens in its rooms.
    public var mailsRoomEvents: Bool?
    /// Whether it gets mail with what those who run the server have to say.
    public var mailsAnnouncements: Bool?
    /// The revision of its last change; what a patch gives as its base.
    public var version: Int?

    public static let fields = NameTable(
      """
      userId 1010 theme 1 language 2 subtitleLanguage 3 audioLanguage 4 showsDanmaku 5 showsInvitations 6 \
      showsRoomEvents 7 showsAnnouncements 8 mailsInvitations 9 mailsRoomEvents 10 mailsAnnouncements 11 version 1004
      """)

    public init() {}
  }
}

extension Preferences.Patch: JSONMessage {
  public mutating func read(from json: inout JSONReader) throws(JSONError) {
    guard var object = try json.beginObject(Self.fields) else { return }
    while let field = try json.next(&object) {
      switch field {
      case 1010: try json.readPresent(&userId)
      case 1: try json.readPresent(&theme)
      case 2: try json.read(&language)
      case 3: try json.read(&subtitleLanguage)
      case 4: try json.read(&audioLanguage)
      case 5: try json.readPresent(&showsDanmaku)
      case 6: try json.readPresent(&showsInvitations)
      case 7: try json.readPresent(&showsRoomEvents)
      case 8: try json.readPresent(&showsAnnouncements)
      case 9: try json.readPresent(&mailsInvitations)
      case 10: try json.readPresent(&mailsRoomEvents)
      case 11: try json.readPresent(&mailsAnnouncements)
      case 1004: try json.readPresent(&version)
      default: try json.skip()
      }
    }
  }

  public func write(into json: inout JSONWriter) {
    json.beginObject()
    json.fieldIfPresent("userId", userId)
    json.fieldIfPresent("theme", theme)
    json.field("language", language)
    json.field("subtitleLanguage", subtitleLanguage)
    json.field("audioLanguage", audioLanguage)
    json.fieldIfPresent("showsDanmaku", showsDanmaku)
    json.fieldIfPresent("showsInvitations", showsInvitations)
    json.fieldIfPresent("showsRoomEvents", showsRoomEvents)
    json.fieldIfPresent("showsAnnouncements", showsAnnouncements)
    json.fieldIfPresent("mailsInvitations", mailsInvitations)
    json.fieldIfPresent("mailsRoomEvents", mailsRoomEvents)
    json.fieldIfPresent("mailsAnnouncements", mailsAnnouncements)
    json.fieldIfPresent("version", version)
    json.endObject()
  }
}

extension Preferences.Patch: ProtobufMessage {
  public mutating func merge(from reader: inout ProtobufReader) throws(WireError) {
    var cleared: [Int] = []
    var fields = reader.begin(Self.fields)
    while let field = try reader.next(&fields) {
      switch field {
      case 1010: try reader.read(&userId)
      case 1: try reader.read(&theme)
      case 2: try reader.read(&language)
      case 3: try reader.read(&subtitleLanguage)
      case 4: try reader.read(&audioLanguage)
      case 5: try reader.read(&showsDanmaku)
      case 6: try reader.read(&showsInvitations)
      case 7: try reader.read(&showsRoomEvents)
      case 8: try reader.read(&showsAnnouncements)
      case 9: try reader.read(&mailsInvitations)
      case 10: try reader.read(&mailsRoomEvents)
      case 11: try reader.read(&mailsAnnouncements)
      case 1004: try reader.read(&version)
      case 1000: try reader.read(&cleared)
      default: try reader.skip()
      }
    }
    for number in cleared where !clear(number) { reader.noteNotCleared(number, Self.fields) }
  }

  public func write(into writer: inout ProtobufWriter) {
    writer.field(1, theme)
    writer.field(2, language)
    writer.field(3, subtitleLanguage)
    writer.field(4, audioLanguage)
    writer.field(5, showsDanmaku)
    writer.field(6, showsInvitations)
    writer.field(7, showsRoomEvents)
    writer.field(8, showsAnnouncements)
    writer.field(9, mailsInvitations)
    writer.field(10, mailsRoomEvents)
    writer.field(11, mailsAnnouncements)
    var cleared: [Int] = []
    if language.isCleared { cleared.append(2) }
    if subtitleLanguage.isCleared { cleared.append(3) }
    if audioLanguage.isCleared { cleared.append(4) }
    writer.field(1000, cleared)
    writer.field(1004, version)
    writer.field(1010, userId)
  }
}

extension Preferences.Patch {
  /// False where the field can be neither null nor empty.
  mutating func clear(_ number: Int) -> Bool {
    switch number {
    case 2: language = .clear
    case 3: subtitleLanguage = .clear
    case 4: audioLanguage = .clear
    default: return false
    }
    return true
  }

  /// What the mask does not name is left alone; what it names and the patch does not have is cleared.
  mutating func restrict(to mask: FieldMask, _ reader: inout ProtobufReader) {
    if !mask.contains(0) {
      userId = nil
    } else if userId == nil, !clear(1010) {
      reader.noteNotCleared(1010, Self.fields)
    }
    if !mask.contains(1) {
      theme = nil
    } else if theme == nil, !clear(1) {
      reader.noteNotCleared(1, Self.fields)
    }
    if !mask.contains(2) {
      language = .keep
    } else if language.isKept, !clear(2) {
      reader.noteNotCleared(2, Self.fields)
    }
    if !mask.contains(3) {
      subtitleLanguage = .keep
    } else if subtitleLanguage.isKept, !clear(3) {
      reader.noteNotCleared(3, Self.fields)
    }
    if !mask.contains(4) {
      audioLanguage = .keep
    } else if audioLanguage.isKept, !clear(4) {
      reader.noteNotCleared(4, Self.fields)
    }
    if !mask.contains(5) {
      showsDanmaku = nil
    } else if showsDanmaku == nil, !clear(5) {
      reader.noteNotCleared(5, Self.fields)
    }
    if !mask.contains(6) {
      showsInvitations = nil
    } else if showsInvitations == nil, !clear(6) {
      reader.noteNotCleared(6, Self.fields)
    }
    if !mask.contains(7) {
      showsRoomEvents = nil
    } else if showsRoomEvents == nil, !clear(7) {
      reader.noteNotCleared(7, Self.fields)
    }
    if !mask.contains(8) {
      showsAnnouncements = nil
    } else if showsAnnouncements == nil, !clear(8) {
      reader.noteNotCleared(8, Self.fields)
    }
    if !mask.contains(9) {
      mailsInvitations = nil
    } else if mailsInvitations == nil, !clear(9) {
      reader.noteNotCleared(9, Self.fields)
    }
    if !mask.contains(10) {
      mailsRoomEvents = nil
    } else if mailsRoomEvents == nil, !clear(10) {
      reader.noteNotCleared(10, Self.fields)
    }
    if !mask.contains(11) {
      mailsAnnouncements = nil
    } else if mailsAnnouncements == nil, !clear(11) {
      reader.noteNotCleared(11, Self.fields)
    }
    if !mask.contains(12) {
      version = nil
    } else if version == nil, !clear(1004) {
      reader.noteNotCleared(1004, Self.fields)
    }
  }
}

extension Preferences.Patch {
  /// What makes `new` of `old`.
  public init(from old: Preferences, to new: Preferences) {
    if old.userId != new.userId { userId = new.userId }
    if old.theme != new.theme { theme = new.theme }
    if old.language != new.language { language = Change(new.language) }
    if old.subtitleLanguage != new.subtitleLanguage { subtitleLanguage = Change(new.subtitleLanguage) }
    if old.audioLanguage != new.audioLanguage { audioLanguage = Change(new.audioLanguage) }
    if old.showsDanmaku != new.showsDanmaku { showsDanmaku = new.showsDanmaku }
    if old.showsInvitations != new.showsInvitations { showsInvitations = new.showsInvitations }
    if old.showsRoomEvents != new.showsRoomEvents { showsRoomEvents = new.showsRoomEvents }
    if old.showsAnnouncements != new.showsAnnouncements { showsAnnouncements = new.showsAnnouncements }
    if old.mailsInvitations != new.mailsInvitations { mailsInvitations = new.mailsInvitations }
    if old.mailsRoomEvents != new.mailsRoomEvents { mailsRoomEvents = new.mailsRoomEvents }
    if old.mailsAnnouncements != new.mailsAnnouncements { mailsAnnouncements = new.mailsAnnouncements }
    if old.version != new.version { version = new.version }
  }

  public func apply(to value: inout Preferences) {
    if let userId { value.userId = userId }
    if let theme { value.theme = theme }
    language.apply(to: &value.language)
    subtitleLanguage.apply(to: &value.subtitleLanguage)
    audioLanguage.apply(to: &value.audioLanguage)
    if let showsDanmaku { value.showsDanmaku = showsDanmaku }
    if let showsInvitations { value.showsInvitations = showsInvitations }
    if let showsRoomEvents { value.showsRoomEvents = showsRoomEvents }
    if let showsAnnouncements { value.showsAnnouncements = showsAnnouncements }
    if let mailsInvitations { value.mailsInvitations = mailsInvitations }
    if let mailsRoomEvents { value.mailsRoomEvents = mailsRoomEvents }
    if let mailsAnnouncements { value.mailsAnnouncements = mailsAnnouncements }
    if let version { value.version = version }
  }
}

extension Preferences.Patch {
  public func validate(into violations: inout Violations) {
    if userId != nil { violations.note(.readOnly, "is set by the server", "userId") }
    violations.length(language.value, 0...35, "language")
    violations.format(language.value, .language, "language")
    violations.length(subtitleLanguage.value, 0...35, "subtitleLanguage")
    violations.format(subtitleLanguage.value, .language, "subtitleLanguage")
    violations.length(audioLanguage.value, 0...35, "audioLanguage")
    violations.format(audioLanguage.value, .language, "audioLanguage")
    if version != nil { violations.note(.readOnly, "is set by the server", "version") }
  }
}
