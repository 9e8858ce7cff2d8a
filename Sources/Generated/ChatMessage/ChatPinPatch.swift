// Generated from Schema/chatMessage.graphql by codegen. Do not edit.

public import Core
public import Wire

extension ChatPin {
  /// What changes: a field that is not here stays, null clears.
  public struct Patch: Sendable, Equatable {
    /// Why.
    public var note: String?
    /// The member who pinned it; null when it belongs to the room no more.
    public var memberId: Change<ID<Member>> = .keep
    /// When.
    public var pinnedAt: Timestamp?

    public static let fields = NameTable("note 1 memberId 2 pinnedAt 3")

    public init() {}
  }
}

extension ChatPin.Patch: JSONMessage {
  public mutating func read(from json: inout JSONReader) throws(JSONError) {
    guard var object = try json.beginObject(Self.fields) else { return }
    while let field = try json.next(&object) {
      switch field {
      case 1: try json.readPresent(&note)
      case 2: try json.read(&memberId)
      case 3: try json.readPresent(&pinnedAt)
      default: try json.skip()
      }
    }
  }

  public func write(into json: inout JSONWriter) {
    json.beginObject()
    json.fieldIfPresent("note", note)
    json.field("memberId", memberId)
    json.fieldIfPresent("pinnedAt", pinnedAt)
    json.endObject()
  }
}

extension ChatPin.Patch: ProtobufMessage {
  public mutating func merge(from reader: inout ProtobufReader) throws(WireError) {
    var cleared: [Int] = []
    var fields = reader.begin(Self.fields)
    while let field = try reader.next(&fields) {
      switch field {
      case 1: try reader.read(&note)
      case 2: try reader.read(&memberId)
      case 3: try reader.read(&pinnedAt)
      case 1000: try reader.read(&cleared)
      default: try reader.skip()
      }
    }
    for number in cleared where !clear(number) { reader.noteNotCleared(number, Self.fields) }
  }

  public func write(into writer: inout ProtobufWriter) {
    writer.field(1, note)
    writer.field(2, memberId)
    writer.field(3, pinnedAt)
    var cleared: [Int] = []
    if memberId.isCleared { cleared.append(2) }
    writer.field(1000, cleared)
  }
}

extension ChatPin.Patch {
  /// False where the field can be neither null nor empty.
  mutating func clear(_ number: Int) -> Bool {
    switch number {
    case 2: memberId = .clear
    default: return false
    }
    return true
  }

  /// What the mask does not name is left alone; what it names and the patch does not have is cleared.
  mutating func restrict(to mask: FieldMask, _ reader: inout ProtobufReader) {
    if !mask.contains(0) {
      note = nil
    } else if note == nil, !clear(1) {
      reader.noteNotCleared(1, Self.fields)
    }
    if !mask.contains(1) {
      memberId = .keep
    } else if memberId.isKept, !clear(2) {
      reader.noteNotCleared(2, Self.fields)
    }
    if !mask.contains(2) {
      pinnedAt = nil
    } else if pinnedAt == nil, !clear(3) {
      reader.noteNotCleared(3, Self.fields)
    }
  }
}

extension ChatPin.Patch {
  /// What makes `new` of `old`.
  public init(from old: ChatPin, to new: ChatPin) {
    if old.note != new.note { note = new.note }
    if old.memberId != new.memberId { memberId = Change(new.memberId) }
    if old.pinnedAt != new.pinnedAt { pinnedAt = new.pinnedAt }
  }

  public func apply(to value: inout ChatPin) {
    if let note { value.note = note }
    memberId.apply(to: &value.memberId)
    if let pinnedAt { value.pinnedAt = pinnedAt }
  }
}

extension ChatPin.Patch {
  public func validate(into violations: inout Violations) {
  }
}
