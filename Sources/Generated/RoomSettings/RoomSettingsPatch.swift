// Generated from Schema/roomSettings.graphql by codegen. Do not edit.

public import Core
public import Wire

extension RoomSettings {
  /// What changes: a field that is not here stays, null clears.
  public struct Patch: Sendable, Equatable {
    /// The room that it belongs to.
    public var roomId: ID<Room>?
    /// Whether people without an account may come by a link.
    public var allowGuests: Bool?
    /// Whether members wait to be let in.
    public var requireApproval: Bool?
    /// Whether whoever may join does so by opening the room's page.
    public var allowAutoJoin: Bool?
    /// Whether there is a chat.
    public var chatEnabled: Bool?
    /// How long one waits between two messages; moderators do not.
    public var slowMode: Duration?
    /// Whether members can talk.
    public var voiceChatEnabled: Bool?
    /// Whether members give each other pieces of media.
    public var p2pMediaEnabled: Bool?
    /// Whether the next media begins when one has ended.
    public var autoPlay: Bool?
    /// Which is the next one.
    public var playMode: PlayMode?
    /// How long it takes until the next one begins.
    public var autoPlayDelay: Duration?
    /// Whom the room waits for when players stall.
    public var waitPolicy: WaitPolicy?
    /// How long it waits at most; who is not ready then is left behind.
    public var waitTimeout: Duration?
    /// The language of subtitles that players begin with; none when null.
    public var subtitleLanguage: Change<String> = .keep
    /// The language of sound that players begin with; the media's own when null.
    public var audioLanguage: Change<String> = .keep
    /// What the room's administrators may beside what they may by default.
    public var adminAdditions: [Permission]?
    /// What the room's administrators may not.
    public var adminRemovals: [Permission]?
    /// What members may beside what they may by default; no more than administrators.
    public var memberAdditions: [Permission]?
    /// What members may not.
    public var memberRemovals: [Permission]?
    /// What guests may, of what they can be given.
    public var guestAdditions: [Permission]?
    /// What guests may not.
    public var guestRemovals: [Permission]?
    /// The revision of its last change; what a patch gives as its base.
    public var version: Int?

    public static let fields = NameTable(
      """
      roomId 1010 allowGuests 1 requireApproval 2 allowAutoJoin 3 chatEnabled 4 slowMode 5 voiceChatEnabled 6 \
      p2pMediaEnabled 7 autoPlay 8 playMode 9 autoPlayDelay 10 waitPolicy 11 waitTimeout 12 subtitleLanguage 13 \
      audioLanguage 14 adminAdditions 15 adminRemovals 16 memberAdditions 17 memberRemovals 18 guestAdditions 19 \
      guestRemovals 20 version 1004
      """)

    public init() {}
  }
}

extension RoomSettings.Patch: JSONMessage {
  public mutating func read(from json: inout JSONReader) throws(JSONError) {
    guard var object = try json.beginObject(Self.fields) else { return }
    while let field = try json.next(&object) {
      switch field {
      case 1010: try json.readPresent(&roomId)
      case 1: try json.readPresent(&allowGuests)
      case 2: try json.readPresent(&requireApproval)
      case 3: try json.readPresent(&allowAutoJoin)
      case 4: try json.readPresent(&chatEnabled)
      case 5: try json.readPresent(&slowMode)
      case 6: try json.readPresent(&voiceChatEnabled)
      case 7: try json.readPresent(&p2pMediaEnabled)
      case 8: try json.readPresent(&autoPlay)
      case 9: try json.readPresent(&playMode)
      case 10: try json.readPresent(&autoPlayDelay)
      case 11: try json.readPresent(&waitPolicy)
      case 12: try json.readPresent(&waitTimeout)
      case 13: try json.read(&subtitleLanguage)
      case 14: try json.read(&audioLanguage)
      case 15: try json.readPresent(&adminAdditions, max: 64)
      case 16: try json.readPresent(&adminRemovals, max: 64)
      case 17: try json.readPresent(&memberAdditions, max: 64)
      case 18: try json.readPresent(&memberRemovals, max: 64)
      case 19: try json.readPresent(&guestAdditions, max: 64)
      case 20: try json.readPresent(&guestRemovals, max: 64)
      case 1004: try json.readPresent(&version)
      default: try json.skip()
      }
    }
  }

  public func write(into json: inout JSONWriter) {
    json.beginObject()
    json.fieldIfPresent("roomId", roomId)
    json.fieldIfPresent("allowGuests", allowGuests)
    json.fieldIfPresent("requireApproval", requireApproval)
    json.fieldIfPresent("allowAutoJoin", allowAutoJoin)
    json.fieldIfPresent("chatEnabled", chatEnabled)
    json.fieldIfPresent("slowMode", slowMode)
    json.fieldIfPresent("voiceChatEnabled", voiceChatEnabled)
    json.fieldIfPresent("p2pMediaEnabled", p2pMediaEnabled)
    json.fieldIfPresent("autoPlay", autoPlay)
    json.fieldIfPresent("playMode", playMode)
    json.fieldIfPresent("autoPlayDelay", autoPlayDelay)
    json.fieldIfPresent("waitPolicy", waitPolicy)
    json.fieldIfPresent("waitTimeout", waitTimeout)
    json.field("subtitleLanguage", subtitleLanguage)
    json.field("audioLanguage", audioLanguage)
    json.fieldIfPresent("adminAdditions", adminAdditions)
    json.fieldIfPresent("adminRemovals", adminRemovals)
    json.fieldIfPresent("memberAdditions", memberAdditions)
    json.fieldIfPresent("memberRemovals", memberRemovals)
    json.fieldIfPresent("guestAdditions", guestAdditions)
    json.fieldIfPresent("guestRemovals", guestRemovals)
    json.fieldIfPresent("version", version)
    json.endObject()
  }
}

extension RoomSettings.Patch: ProtobufMessage {
  public mutating func merge(from reader: inout ProtobufReader) throws(WireError) {
    var cleared: [Int] = []
    var fields = reader.begin(Self.fields)
    while let field = try reader.next(&fields) {
      switch field {
      case 1010: try reader.read(&roomId)
      case 1: try reader.read(&allowGuests)
      case 2: try reader.read(&requireApproval)
      case 3: try reader.read(&allowAutoJoin)
      case 4: try reader.read(&chatEnabled)
      case 5: try reader.read(&slowMode)
      case 6: try reader.read(&voiceChatEnabled)
      case 7: try reader.read(&p2pMediaEnabled)
      case 8: try reader.read(&autoPlay)
      case 9: try reader.read(&playMode)
      case 10: try reader.read(&autoPlayDelay)
      case 11: try reader.read(&waitPolicy)
      case 12: try reader.read(&waitTimeout)
      case 13: try reader.read(&subtitleLanguage)
      case 14: try reader.read(&audioLanguage)
      case 15: try reader.readPresent(&adminAdditions, max: 64)
      case 16: try reader.readPresent(&adminRemovals, max: 64)
      case 17: try reader.readPresent(&memberAdditions, max: 64)
      case 18: try reader.readPresent(&memberRemovals, max: 64)
      case 19: try reader.readPresent(&guestAdditions, max: 64)
      case 20: try reader.readPresent(&guestRemovals, max: 64)
      case 1004: try reader.read(&version)
      case 1000: try reader.read(&cleared)
      default: try reader.skip()
      }
    }
    for number in cleared where !clear(number) { reader.noteNotCleared(number, Self.fields) }
  }

  public func write(into writer: inout ProtobufWriter) {
    writer.field(1, allowGuests)
    writer.field(2, requireApproval)
    writer.field(3, allowAutoJoin)
    writer.field(4, chatEnabled)
    writer.field(5, slowMode)
    writer.field(6, voiceChatEnabled)
    writer.field(7, p2pMediaEnabled)
    writer.field(8, autoPlay)
    writer.field(9, playMode)
    writer.field(10, autoPlayDelay)
    writer.field(11, waitPolicy)
    writer.field(12, waitTimeout)
    writer.field(13, subtitleLanguage)
    writer.field(14, audioLanguage)
    writer.fieldIfPresent(15, adminAdditions)
    writer.fieldIfPresent(16, adminRemovals)
    writer.fieldIfPresent(17, memberAdditions)
    writer.fieldIfPresent(18, memberRemovals)
    writer.fieldIfPresent(19, guestAdditions)
    writer.fieldIfPresent(20, guestRemovals)
    var cleared: [Int] = []
    if subtitleLanguage.isCleared { cleared.append(13) }
    if audioLanguage.isCleared { cleared.append(14) }
    if adminAdditions?.isEmpty == true { cleared.append(15) }
    if adminRemovals?.isEmpty == true { cleared.append(16) }
    if memberAdditions?.isEmpty == true { cleared.append(17) }
    if memberRemovals?.isEmpty == true { cleared.append(18) }
    if guestAdditions?.isEmpty == true { cleared.append(19) }
    if guestRemovals?.isEmpty == true { cleared.append(20) }
    writer.field(1000, cleared)
    writer.field(1004, version)
    writer.field(1010, roomId)
  }
}

extension RoomSettings.Patch {
  /// False where the field can be neither null nor empty.
  mutating func clear(_ number: Int) -> Bool {
    switch number {
    case 15: adminAdditions = []
    case 16: adminRemovals = []
    case 17: memberAdditions = []
    case 18: memberRemovals = []
    case 19: guestAdditions = []
    case 20: guestRemovals = []
    case 13: subtitleLanguage = .clear
    case 14: audioLanguage = .clear
    default: return false
    }
    return true
  }

  /// What the mask does not name is left alone; what it names and the patch does not have is cleared.
  mutating func restrict(to mask: FieldMask, _ reader: inout ProtobufReader) {
    if !mask.contains(0) {
      roomId = nil
    } else if roomId == nil, !clear(1010) {
      reader.noteNotCleared(1010, Self.fields)
    }
    if !mask.contains(1) {
      allowGuests = nil
    } else if allowGuests == nil, !clear(1) {
      reader.noteNotCleared(1, Self.fields)
    }
    if !mask.contains(2) {
      requireApproval = nil
    } else if requireApproval == nil, !clear(2) {
      reader.noteNotCleared(2, Self.fields)
    }
    if !mask.contains(3) {
      allowAutoJoin = nil
    } else if allowAutoJoin == nil, !clear(3) {
      reader.noteNotCleared(3, Self.fields)
    }
    if !mask.contains(4) {
      chatEnabled = nil
    } else if chatEnabled == nil, !clear(4) {
      reader.noteNotCleared(4, Self.fields)
    }
    if !mask.contains(5) {
      slowMode = nil
    } else if slowMode == nil, !clear(5) {
      reader.noteNotCleared(5, Self.fields)
    }
    if !mask.contains(6) {
      voiceChatEnabled = nil
    } else if voiceChatEnabled == nil, !clear(6) {
      reader.noteNotCleared(6, Self.fields)
    }
    if !mask.contains(7) {
      p2pMediaEnabled = nil
    } else if p2pMediaEnabled == nil, !clear(7) {
      reader.noteNotCleared(7, Self.fields)
    }
    if !mask.contains(8) {
      autoPlay = nil
    } else if autoPlay == nil, !clear(8) {
      reader.noteNotCleared(8, Self.fields)
    }
    if !mask.contains(9) {
      playMode = nil
    } else if playMode == nil, !clear(9) {
      reader.noteNotCleared(9, Self.fields)
    }
    if !mask.contains(10) {
      autoPlayDelay = nil
    } else if autoPlayDelay == nil, !clear(10) {
      reader.noteNotCleared(10, Self.fields)
    }
    if !mask.contains(11) {
      waitPolicy = nil
    } else if waitPolicy == nil, !clear(11) {
      reader.noteNotCleared(11, Self.fields)
    }
    if !mask.contains(12) {
      waitTimeout = nil
    } else if waitTimeout == nil, !clear(12) {
      reader.noteNotCleared(12, Self.fields)
    }
    if !mask.contains(13) {
      subtitleLanguage = .keep
    } else if subtitleLanguage.isKept, !clear(13) {
      reader.noteNotCleared(13, Self.fields)
    }
    if !mask.contains(14) {
      audioLanguage = .keep
    } else if audioLanguage.isKept, !clear(14) {
      reader.noteNotCleared(14, Self.fields)
    }
    if !mask.contains(15) {
      adminAdditions = nil
    } else if adminAdditions == nil, !clear(15) {
      reader.noteNotCleared(15, Self.fields)
    }
    if !mask.contains(16) {
      adminRemovals = nil
    } else if adminRemovals == nil, !clear(16) {
      reader.noteNotCleared(16, Self.fields)
    }
    if !mask.contains(17) {
      memberAdditions = nil
    } else if memberAdditions == nil, !clear(17) {
      reader.noteNotCleared(17, Self.fields)
    }
    if !mask.contains(18) {
      memberRemovals = nil
    } else if memberRemovals == nil, !clear(18) {
      reader.noteNotCleared(18, Self.fields)
    }
    if !mask.contains(19) {
      guestAdditions = nil
    } else if guestAdditions == nil, !clear(19) {
      reader.noteNotCleared(19, Self.fields)
    }
    if !mask.contains(20) {
      guestRemovals = nil
    } else if guestRemovals == nil, !clear(20) {
      reader.noteNotCleared(20, Self.fields)
    }
    if !mask.contains(21) {
      version = nil
    } else if version == nil, !clear(1004) {
      reader.noteNotCleared(1004, Self.fields)
    }
  }
}

extension RoomSettings.Patch {
  /// What makes `new` of `old`.
  public init(from old: RoomSettings, to new: RoomSettings) {
    if old.roomId != new.roomId { roomId = new.roomId }
    if old.allowGuests != new.allowGuests { allowGuests = new.allowGuests }
    if old.requireApproval != new.requireApproval { requireApproval = new.requireApproval }
    if old.allowAutoJoin != new.allowAutoJoin { allowAutoJoin = new.allowAutoJoin }
    if old.chatEnabled != new.chatEnabled { chatEnabled = new.chatEnabled }
    if old.slowMode != new.slowMode { slowMode = new.slowMode }
    if old.voiceChatEnabled != new.voiceChatEnabled { voiceChatEnabled = new.voiceChatEnabled }
    if old.p2pMediaEnabled != new.p2pMediaEnabled { p2pMediaEnabled = new.p2pMediaEnabled }
    if old.autoPlay != new.autoPlay { autoPlay = new.autoPlay }
    if old.playMode != new.playMode { playMode = new.playMode }
    if old.autoPlayDelay != new.autoPlayDelay { autoPlayDelay = new.autoPlayDelay }
    if old.waitPolicy != new.waitPolicy { waitPolicy = new.waitPolicy }
    if old.waitTimeout != new.waitTimeout { waitTimeout = new.waitTimeout }
    if old.subtitleLanguage != new.subtitleLanguage { subtitleLanguage = Change(new.subtitleLanguage) }
    if old.audioLanguage != new.audioLanguage { audioLanguage = Change(new.audioLanguage) }
    if old.adminAdditions != new.adminAdditions { adminAdditions = new.adminAdditions }
    if old.adminRemovals != new.adminRemovals { adminRemovals = new.adminRemovals }
    if old.memberAdditions != new.memberAdditions { memberAdditions = new.memberAdditions }
    if old.memberRemovals != new.memberRemovals { memberRemovals = new.memberRemovals }
    if old.guestAdditions != new.guestAdditions { guestAdditions = new.guestAdditions }
    if old.guestRemovals != new.guestRemovals { guestRemovals = new.guestRemovals }
    if old.version != new.version { version = new.version }
  }

  public func apply(to value: inout RoomSettings) {
    if let roomId { value.roomId = roomId }
    if let allowGuests { value.allowGuests = allowGuests }
    if let requireApproval { value.requireApproval = requireApproval }
    if let allowAutoJoin { value.allowAutoJoin = allowAutoJoin }
    if let chatEnabled { value.chatEnabled = chatEnabled }
    if let slowMode { value.slowMode = slowMode }
    if let voiceChatEnabled { value.voiceChatEnabled = voiceChatEnabled }
    if let p2pMediaEnabled { value.p2pMediaEnabled = p2pMediaEnabled }
    if let autoPlay { value.autoPlay = autoPlay }
    if let playMode { value.playMode = playMode }
    if let autoPlayDelay { value.autoPlayDelay = autoPlayDelay }
    if let waitPolicy { value.waitPolicy = waitPolicy }
    if let waitTimeout { value.waitTimeout = waitTimeout }
    subtitleLanguage.apply(to: &value.subtitleLanguage)
    audioLanguage.apply(to: &value.audioLanguage)
    if let adminAdditions { value.adminAdditions = adminAdditions }
    if let adminRemovals { value.adminRemovals = adminRemovals }
    if let memberAdditions { value.memberAdditions = memberAdditions }
    if let memberRemovals { value.memberRemovals = memberRemovals }
    if let guestAdditions { value.guestAdditions = guestAdditions }
    if let guestRemovals { value.guestRemovals = guestRemovals }
    if let version { value.version = version }
  }
}

extension RoomSettings.Patch {
  public func validate(into violations: inout Violations) {
    if roomId != nil { violations.note(.readOnly, "is set by the server", "roomId") }
    violations.range(slowMode, 0...3600, "slowMode")
    violations.range(autoPlayDelay, 0...86_400, "autoPlayDelay")
    violations.range(waitTimeout, 1...60, "waitTimeout")
    violations.length(subtitleLanguage.value, 0...35, "subtitleLanguage")
    violations.format(subtitleLanguage.value, .language, "subtitleLanguage")
    violations.length(audioLanguage.value, 0...35, "audioLanguage")
    violations.format(audioLanguage.value, .language, "audioLanguage")
    violations.count(adminAdditions, 0...64, "adminAdditions")
    violations.count(adminRemovals, 0...64, "adminRemovals")
    violations.count(memberAdditions, 0...64, "memberAdditions")
    violations.count(memberRemovals, 0...64, "memberRemovals")
    violations.count(guestAdditions, 0...64, "guestAdditions")
    violations.count(guestRemovals, 0...64, "guestRemovals")
    if version != nil { violations.note(.readOnly, "is set by the server", "version") }
  }
}
