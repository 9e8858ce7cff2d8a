// Generated from Schema/playbackState.graphql by codegen. Do not edit.

public import Core
public import Wire

extension PlaybackState {
  /// What changes: a field that is not here stays, null clears.
  public struct Patch: Sendable, Equatable {
    /// The room that it belongs to.
    public var roomId: ID<Room>?
    /// What is being watched; null when nothing is.
    public var mediaId: Change<ID<Media>> = .keep
    /// Whether it plays, is paused, or waits for members who are buffering.
    public var status: PlaybackStatus?
    /// The position at `anchorTime`; of a broadcast, the time in its programme since its beginning.
    public var anchorPosition: Duration?
    /// Server time at which `anchorPosition` held. It may lie shortly ahead, so that everybody starts together.
    public var anchorTime: Timestamp?
    /// 1 is normal speed.
    public var rate: Double?
    /// How long what is watched is; null when that is not known, or it is live.
    public var duration: Change<Duration> = .keep
    /// When the room stops waiting and goes on; null when it does not wait.
    public var waitsUntil: Change<Timestamp> = .keep
    /// When the next media begins by itself; null when that is not about to happen.
    public var nextAt: Change<Timestamp> = .keep
    /// Why it is as it is.
    public var reason: PlaybackReason?
    /// The member who did that; null when nobody did, or when it belongs to the room no more.
    public var actorId: Change<ID<Member>> = .keep
    /// The revision of its last change; what a patch gives as its base.
    public var version: Int?

    public static let fields = NameTable(
      """
      roomId 1010 mediaId 1 status 2 anchorPosition 3 anchorTime 4 rate 5 duration 6 waitsUntil 7 nextAt 8 reason 9 \
      actorId 10 version 1004
      """)

    public init() {}
  }
}

extension PlaybackState.Patch: JSONMessage {
  public mutating func read(from json: inout JSONReader) throws(JSONError) {
    guard var object = try json.beginObject(Self.fields) else { return }
    while let field = try json.next(&object) {
      switch field {
      case 1010: try json.readPresent(&roomId)
      case 1: try json.read(&mediaId)
      case 2: try json.readPresent(&status)
      case 3: try json.readPresent(&anchorPosition)
      case 4: try json.readPresent(&anchorTime)
      case 5: try json.readPresent(&rate)
      case 6: try json.read(&duration)
      case 7: try json.read(&waitsUntil)
      case 8: try json.read(&nextAt)
      case 9: try json.readPresent(&reason)
      case 10: try json.read(&actorId)
      case 1004: try json.readPresent(&version)
      default: try json.skip()
      }
    }
  }

  public func write(into json: inout JSONWriter) {
    json.beginObject()
    json.fieldIfPresent("roomId", roomId)
    json.field("mediaId", mediaId)
    json.fieldIfPresent("status", status)
    json.fieldIfPresent("anchorPosition", anchorPosition)
    json.fieldIfPresent("anchorTime", anchorTime)
    json.fieldIfPresent("rate", rate)
    json.field("duration", duration)
    json.field("waitsUntil", waitsUntil)
    json.field("nextAt", nextAt)
    json.fieldIfPresent("reason", reason)
    json.field("actorId", actorId)
    json.fieldIfPresent("version", version)
    json.endObject()
  }
}

extension PlaybackState.Patch: ProtobufMessage {
  public mutating func merge(from reader: inout ProtobufReader) throws(WireError) {
    var cleared: [Int] = []
    var fields = reader.begin(Self.fields)
    while let field = try reader.next(&fields) {
      switch field {
      case 1010: try reader.read(&roomId)
      case 1: try reader.read(&mediaId)
      case 2: try reader.read(&status)
      case 3: try reader.read(&anchorPosition)
      case 4: try reader.read(&anchorTime)
      case 5: try reader.read(&rate)
      case 6: try reader.read(&duration)
      case 7: try reader.read(&waitsUntil)
      case 8: try reader.read(&nextAt)
      case 9: try reader.read(&reason)
      case 10: try reader.read(&actorId)
      case 1004: try reader.read(&version)
      case 1000: try reader.read(&cleared)
      default: try reader.skip()
      }
    }
    for number in cleared where !clear(number) { reader.noteNotCleared(number, Self.fields) }
  }

  public func write(into writer: inout ProtobufWriter) {
    writer.field(1, mediaId)
    writer.field(2, status)
    writer.field(3, anchorPosition)
    writer.field(4, anchorTime)
    writer.field(5, rate)
    writer.field(6, duration)
    writer.field(7, waitsUntil)
    writer.field(8, nextAt)
    writer.field(9, reason)
    writer.field(10, actorId)
    var cleared: [Int] = []
    if mediaId.isCleared { cleared.append(1) }
    if duration.isCleared { cleared.append(6) }
    if waitsUntil.isCleared { cleared.append(7) }
    if nextAt.isCleared { cleared.append(8) }
    if actorId.isCleared { cleared.append(10) }
    writer.field(1000, cleared)
    writer.field(1004, version)
    writer.field(1010, roomId)
  }
}

extension PlaybackState.Patch {
  /// False where the field can be neither null nor empty.
  mutating func clear(_ number: Int) -> Bool {
    switch number {
    case 1: mediaId = .clear
    case 6: duration = .clear
    case 7: waitsUntil = .clear
    case 8: nextAt = .clear
    case 10: actorId = .clear
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
      mediaId = .keep
    } else if mediaId.isKept, !clear(1) {
      reader.noteNotCleared(1, Self.fields)
    }
    if !mask.contains(2) {
      status = nil
    } else if status == nil, !clear(2) {
      reader.noteNotCleared(2, Self.fields)
    }
    if !mask.contains(3) {
      anchorPosition = nil
    } else if anchorPosition == nil, !clear(3) {
      reader.noteNotCleared(3, Self.fields)
    }
    if !mask.contains(4) {
      anchorTime = nil
    } else if anchorTime == nil, !clear(4) {
      reader.noteNotCleared(4, Self.fields)
    }
    if !mask.contains(5) {
      rate = nil
    } else if rate == nil, !clear(5) {
      reader.noteNotCleared(5, Self.fields)
    }
    if !mask.contains(6) {
      duration = .keep
    } else if duration.isKept, !clear(6) {
      reader.noteNotCleared(6, Self.fields)
    }
    if !mask.contains(7) {
      waitsUntil = .keep
    } else if waitsUntil.isKept, !clear(7) {
      reader.noteNotCleared(7, Self.fields)
    }
    if !mask.contains(8) {
      nextAt = .keep
    } else if nextAt.isKept, !clear(8) {
      reader.noteNotCleared(8, Self.fields)
    }
    if !mask.contains(9) {
      reason = nil
    } else if reason == nil, !clear(9) {
      reader.noteNotCleared(9, Self.fields)
    }
    if !mask.contains(10) {
      actorId = .keep
    } else if actorId.isKept, !clear(10) {
      reader.noteNotCleared(10, Self.fields)
    }
    if !mask.contains(11) {
      version = nil
    } else if version == nil, !clear(1004) {
      reader.noteNotCleared(1004, Self.fields)
    }
  }
}

extension PlaybackState.Patch {
  /// What makes `new` of `old`.
  public init(from old: PlaybackState, to new: PlaybackState) {
    if old.roomId != new.roomId { roomId = new.roomId }
    if old.mediaId != new.mediaId { mediaId = Change(new.mediaId) }
    if old.status != new.status { status = new.status }
    if old.anchorPosition != new.anchorPosition { anchorPosition = new.anchorPosition }
    if old.anchorTime != new.anchorTime { anchorTime = new.anchorTime }
    if old.rate != new.rate { rate = new.rate }
    if old.duration != new.duration { duration = Change(new.duration) }
    if old.waitsUntil != new.waitsUntil { waitsUntil = Change(new.waitsUntil) }
    if old.nextAt != new.nextAt { nextAt = Change(new.nextAt) }
    if old.reason != new.reason { reason = new.reason }
    if old.actorId != new.actorId { actorId = Change(new.actorId) }
    if old.version != new.version { version = new.version }
  }

  public func apply(to value: inout PlaybackState) {
    if let roomId { value.roomId = roomId }
    mediaId.apply(to: &value.mediaId)
    if let status { value.status = status }
    if let anchorPosition { value.anchorPosition = anchorPosition }
    if let anchorTime { value.anchorTime = anchorTime }
    if let rate { value.rate = rate }
    duration.apply(to: &value.duration)
    waitsUntil.apply(to: &value.waitsUntil)
    nextAt.apply(to: &value.nextAt)
    if let reason { value.reason = reason }
    actorId.apply(to: &value.actorId)
    if let version { value.version = version }
  }
}

extension PlaybackState.Patch {
  public func validate(into violations: inout Violations) {
    if roomId != nil { violations.note(.readOnly, "is set by the server", "roomId") }
    violations.range(anchorPosition, 0...31_536_000, "anchorPosition")
    if anchorTime != nil { violations.note(.readOnly, "is set by the server", "anchorTime") }
    violations.range(rate, 0.25...4, "rate")
    if !duration.isKept { violations.note(.readOnly, "is set by the server", "duration") }
    if !waitsUntil.isKept { violations.note(.readOnly, "is set by the server", "waitsUntil") }
    if !nextAt.isKept { violations.note(.readOnly, "is set by the server", "nextAt") }
    if reason != nil { violations.note(.readOnly, "is set by the server", "reason") }
    if !actorId.isKept { violations.note(.readOnly, "is set by the server", "actorId") }
    if version != nil { violations.note(.readOnly, "is set by the server", "version") }
  }
}
