// Generated from Schema/chatMessage.graphql by codegen. Do not edit.

public import Core
public import Wire

extension ChatMessage {
  /// What changes: a field that is not here stays, null clears.
  public struct Patch: Sendable, Equatable {
    /// Its identity; stable for ever.
    public var id: ID<ChatMessage>?
    /// The room that it belongs to.
    public var roomId: ID<Room>?
    /// What it says; empty only when it was deleted.
    public var content: String?
    /// What kind of message it is.
    public var kind: ChatMessageKind?
    /// The message that it answers.
    public var replyToId: Change<ID<ChatMessage>> = .keep
    /// The users whom it names, and where.
    public var mentions: [ChatMention]?
    /// Names it to its sender: sent twice, it is one message.
    public var clientMessageId: Change<String> = .keep
    /// Where it flies over the picture; null when it does not.
    public var flight: Change<ChatFlight> = .keep
    /// In which colour it is shown; null for the usual one.
    public var color: Change<String> = .keep
    /// The user who sent it; null for a guest, for the room, and when the account is gone.
    public var senderId: Change<ID<User>> = .keep
    /// The member who sent it; null for the room, and when it does not belong to it any more.
    public var memberId: Change<ID<Member>> = .keep
    /// What its sender was called.
    public var senderName: String?
    /// Its place: the sequence of the event that it was sent with.
    public var sequence: Int?
    /// What was being watched; null when nothing was.
    public var mediaId: Change<ID<Media>> = .keep
    /// And where in it.
    public var mediaPosition: Change<Duration> = .keep
    /// What others think of it, in the order that they first said so.
    public var reactions: [ChatReaction]?
    /// Whether it is pinned.
    public var isPinned: Bool?
    /// Who pinned it and why; null when it is not pinned.
    public var pinDetails: Change<ChatPin.Patch> = .keep
    /// When it was sent.
    public var sentAt: Timestamp?
    /// When it was last edited; null when it was not.
    public var editedAt: Change<Timestamp> = .keep
    /// When it was deleted; null when it was not.
    public var deletedAt: Change<Timestamp> = .keep
    /// The revision of its last change; what a patch gives as its base.
    public var version: Int?

    public static let fields = NameTable(
      """
      id 1 roomId 1010 content 2 kind 3 replyToId 4 mentions 5 clientMessageId 6 flight 7 color 8 senderId 9 memberId \
      10 senderName 11 sequence 12 mediaId 13 mediaPosition 14 reactions 15 isPinned 16 pinDetails 17 sentAt 18 \
      editedAt 19 deletedAt 20 version 1004
      """)

    public init() {}
  }
}

extension ChatMessage.Patch: JSONMessage {
  public mutating func read(from json: inout JSONReader) throws(JSONError) {
    guard var object = try json.beginObject(Self.fields) else { return }
    while let field = try json.next(&object) {
      switch field {
      case 1: try json.readPresent(&id)
      case 1010: try json.readPresent(&roomId)
      case 2: try json.readPresent(&content)
      case 3: try json.readPresent(&kind)
      case 4: try json.read(&replyToId)
      case 5: try json.readPresent(&mentions, max: 20)
      case 6: try json.read(&clientMessageId)
      case 7: try json.read(&flight)
      case 8: try json.read(&color)
      case 9: try json.read(&senderId)
      case 10: try json.read(&memberId)
      case 11: try json.readPresent(&senderName)
      case 12: try json.readPresent(&sequence)
      case 13: try json.read(&mediaId)
      case 14: try json.read(&mediaPosition)
      case 15: try json.readPresent(&reactions)
      case 16: try json.readPresent(&isPinned)
      case 17: try json.read(&pinDetails)
      case 18: try json.readPresent(&sentAt)
      case 19: try json.read(&editedAt)
      case 20: try json.read(&deletedAt)
      case 1004: try json.readPresent(&version)
      default: try json.skip()
      }
    }
  }

  public func write(into json: inout JSONWriter) {
    json.beginObject()
    json.fieldIfPresent("id", id)
    json.fieldIfPresent("roomId", roomId)
    json.fieldIfPresent("content", content)
    json.fieldIfPresent("kind", kind)
    json.field("replyToId", replyToId)
    json.fieldIfPresent("mentions", mentions)
    json.field("clientMessageId", clientMessageId)
    json.field("flight", flight)
    json.field("color", color)
    json.field("senderId", senderId)
    json.field("memberId", memberId)
    json.fieldIfPresent("senderName", senderName)
    json.fieldIfPresent("sequence", sequence)
    json.field("mediaId", mediaId)
    json.field("mediaPosition", mediaPosition)
    json.fieldIfPresent("reactions", reactions)
    json.fieldIfPresent("isPinned", isPinned)
    json.field("pinDetails", pinDetails)
    json.fieldIfPresent("sentAt", sentAt)
    json.field("editedAt", editedAt)
    json.field("deletedAt", deletedAt)
    json.fieldIfPresent("version", version)
    json.endObject()
  }
}

extension ChatMessage.Patch: ProtobufMessage {
  public mutating func merge(from reader: inout ProtobufReader) throws(WireError) {
    var cleared: [Int] = []
    var fields = reader.begin(Self.fields)
    while let field = try reader.next(&fields) {
      switch field {
      case 1: try reader.read(&id)
      case 1010: try reader.read(&roomId)
      case 2: try reader.read(&content)
      case 3: try reader.read(&kind)
      case 4: try reader.read(&replyToId)
      case 5: try reader.readPresent(&mentions, max: 20)
      case 6: try reader.read(&clientMessageId)
      case 7: try reader.read(&flight)
      case 8: try reader.read(&color)
      case 9: try reader.read(&senderId)
      case 10: try reader.read(&memberId)
      case 11: try reader.read(&senderName)
      case 12: try reader.read(&sequence)
      case 13: try reader.read(&mediaId)
      case 14: try reader.read(&mediaPosition)
      case 15: try reader.readPresent(&reactions)
      case 16: try reader.read(&isPinned)
      case 17: try reader.read(&pinDetails)
      case 18: try reader.read(&sentAt)
      case 19: try reader.read(&editedAt)
      case 20: try reader.read(&deletedAt)
      case 1004: try reader.read(&version)
      case 1000: try reader.read(&cleared)
      default: try reader.skip()
      }
    }
    for number in cleared where !clear(number) { reader.noteNotCleared(number, Self.fields) }
  }

  public func write(into writer: inout ProtobufWriter) {
    writer.field(1, id)
    writer.field(2, content)
    writer.field(3, kind)
    writer.field(4, replyToId)
    writer.fieldIfPresent(5, mentions)
    writer.field(6, clientMessageId)
    writer.field(7, flight)
    writer.field(8, color)
    writer.field(9, senderId)
    writer.field(10, memberId)
    writer.field(11, senderName)
    writer.field(12, sequence)
    writer.field(13, mediaId)
    writer.field(14, mediaPosition)
    writer.fieldIfPresent(15, reactions)
    writer.field(16, isPinned)
    writer.field(17, pinDetails)
    writer.field(18, sentAt)
    writer.field(19, editedAt)
    writer.field(20, deletedAt)
    var cleared: [Int] = []
    if replyToId.isCleared { cleared.append(4) }
    if mentions?.isEmpty == true { cleared.append(5) }
    if clientMessageId.isCleared { cleared.append(6) }
    if flight.isCleared { cleared.append(7) }
    if color.isCleared { cleared.append(8) }
    if senderId.isCleared { cleared.append(9) }
    if memberId.isCleared { cleared.append(10) }
    if mediaId.isCleared { cleared.append(13) }
    if mediaPosition.isCleared { cleared.append(14) }
    if reactions?.isEmpty == true { cleared.append(15) }
    if pinDetails.isCleared { cleared.append(17) }
    if editedAt.isCleared { cleared.append(19) }
    if deletedAt.isCleared { cleared.append(20) }
    writer.field(1000, cleared)
    writer.field(1004, version)
    writer.field(1010, roomId)
  }
}

extension ChatMessage.Patch {
  /// False where the field can be neither null nor empty.
  mutating func clear(_ number: Int) -> Bool {
    switch number {
    case 5: mentions = []
    case 15: reactions = []
    case 4: replyToId = .clear
    case 6: clientMessageId = .clear
    case 7: flight = .clear
    case 8: color = .clear
    case 9: senderId = .clear
    case 10: memberId = .clear
    case 13: mediaId = .clear
    case 14: mediaPosition = .clear
    case 17: pinDetails = .clear
    case 19: editedAt = .clear
    case 20: deletedAt = .clear
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
      roomId = nil
    } else if roomId == nil, !clear(1010) {
      reader.noteNotCleared(1010, Self.fields)
    }
    if !mask.contains(2) {
      content = nil
    } else if content == nil, !clear(2) {
      reader.noteNotCleared(2, Self.fields)
    }
    if !mask.contains(3) {
      kind = nil
    } else if kind == nil, !clear(3) {
      reader.noteNotCleared(3, Self.fields)
    }
    if !mask.contains(4) {
      replyToId = .keep
    } else if replyToId.isKept, !clear(4) {
      reader.noteNotCleared(4, Self.fields)
    }
    if !mask.contains(5) {
      mentions = nil
    } else if mentions == nil, !clear(5) {
      reader.noteNotCleared(5, Self.fields)
    }
    if !mask.contains(6) {
      clientMessageId = .keep
    } else if clientMessageId.isKept, !clear(6) {
      reader.noteNotCleared(6, Self.fields)
    }
    if !mask.contains(7) {
      flight = .keep
    } else if flight.isKept, !clear(7) {
      reader.noteNotCleared(7, Self.fields)
    }
    if !mask.contains(8) {
      color = .keep
    } else if color.isKept, !clear(8) {
      reader.noteNotCleared(8, Self.fields)
    }
    if !mask.contains(9) {
      senderId = .keep
    } else if senderId.isKept, !clear(9) {
      reader.noteNotCleared(9, Self.fields)
    }
    if !mask.contains(10) {
      memberId = .keep
    } else if memberId.isKept, !clear(10) {
      reader.noteNotCleared(10, Self.fields)
    }
    if !mask.contains(11) {
      senderName = nil
    } else if senderName == nil, !clear(11) {
      reader.noteNotCleared(11, Self.fields)
    }
    if !mask.contains(12) {
      sequence = nil
    } else if sequence == nil, !clear(12) {
      reader.noteNotCleared(12, Self.fields)
    }
    if !mask.contains(13) {
      mediaId = .keep
    } else if mediaId.isKept, !clear(13) {
      reader.noteNotCleared(13, Self.fields)
    }
    if !mask.contains(14) {
      mediaPosition = .keep
    } else if mediaPosition.isKept, !clear(14) {
      reader.noteNotCleared(14, Self.fields)
    }
    if !mask.contains(15) {
      reactions = nil
    } else if reactions == nil, !clear(15) {
      reader.noteNotCleared(15, Self.fields)
    }
    if !mask.contains(16) {
      isPinned = nil
    } else if isPinned == nil, !clear(16) {
      reader.noteNotCleared(16, Self.fields)
    }
    if !mask.contains(17) {
      pinDetails = .keep
    } else if pinDetails.isKept, !clear(17) {
      reader.noteNotCleared(17, Self.fields)
    }
    if !mask.contains(18) {
      sentAt = nil
    } else if sentAt == nil, !clear(18) {
      reader.noteNotCleared(18, Self.fields)
    }
    if !mask.contains(19) {
      editedAt = .keep
    } else if editedAt.isKept, !clear(19) {
      reader.noteNotCleared(19, Self.fields)
    }
    if !mask.contains(20) {
      deletedAt = .keep
    } else if deletedAt.isKept, !clear(20) {
      reader.noteNotCleared(20, Self.fields)
    }
    if !mask.contains(21) {
      version = nil
    } else if version == nil, !clear(1004) {
      reader.noteNotCleared(1004, Self.fields)
    }
  }
}

extension ChatMessage.Patch {
  /// What makes `new` of `old`.
  public init(from old: ChatMessage, to new: ChatMessage) {
    if old.id != new.id { id = new.id }
    if old.roomId != new.roomId { roomId = new.roomId }
    if old.content != new.content { content = new.content }
    if old.kind != new.kind { kind = new.kind }
    if old.replyToId != new.replyToId { replyToId = Change(new.replyToId) }
    if old.mentions != new.mentions { mentions = new.mentions }
    if old.clientMessageId != new.clientMessageId { clientMessageId = Change(new.clientMessageId) }
    if old.flight != new.flight { flight = Change(new.flight) }
    if old.color != new.color { color = Change(new.color) }
    if old.senderId != new.senderId { senderId = Change(new.senderId) }
    if old.memberId != new.memberId { memberId = Change(new.memberId) }
    if old.senderName != new.senderName { senderName = new.senderName }
    if old.sequence != new.sequence { sequence = new.sequence }
    if old.mediaId != new.mediaId { mediaId = Change(new.mediaId) }
    if old.mediaPosition != new.mediaPosition { mediaPosition = Change(new.mediaPosition) }
    if old.reactions != new.reactions { reactions = new.reactions }
    if old.isPinned != new.isPinned { isPinned = new.isPinned }
    if old.pinDetails != new.pinDetails {
      pinDetails = Change(new.pinDetails.map { ChatPin.Patch(from: old.pinDetails ?? .init(), to: $0) })
    }
    if old.sentAt != new.sentAt { sentAt = new.sentAt }
    if old.editedAt != new.editedAt { editedAt = Change(new.editedAt) }
    if old.deletedAt != new.deletedAt { deletedAt = Change(new.deletedAt) }
    if old.version != new.version { version = new.version }
  }

  public func apply(to value: inout ChatMessage) {
    if let id { value.id = id }
    if let roomId { value.roomId = roomId }
    if let content { value.content = content }
    if let kind { value.kind = kind }
    replyToId.apply(to: &value.replyToId)
    if let mentions { value.mentions = mentions }
    clientMessageId.apply(to: &value.clientMessageId)
    flight.apply(to: &value.flight)
    color.apply(to: &value.color)
    senderId.apply(to: &value.senderId)
    memberId.apply(to: &value.memberId)
    if let senderName { value.senderName = senderName }
    if let sequence { value.sequence = sequence }
    mediaId.apply(to: &value.mediaId)
    mediaPosition.apply(to: &value.mediaPosition)
    if let reactions { value.reactions = reactions }
    if let isPinned { value.isPinned = isPinned }
    switch pinDetails {
    case .keep: break
    case .clear: value.pinDetails = nil
    case .set(let patch):
      var changed = value.pinDetails ?? .init()
      patch.apply(to: &changed)
      value.pinDetails = changed
    }
    if let sentAt { value.sentAt = sentAt }
    editedAt.apply(to: &value.editedAt)
    deletedAt.apply(to: &value.deletedAt)
    if let version { value.version = version }
  }
}

extension ChatMessage.Patch {
  public func validate(into violations: inout Violations) {
    if id != nil { violations.note(.readOnly, "is set by the server", "id") }
    if roomId != nil { violations.note(.readOnly, "is set by the server", "roomId") }
    violations.length(content, 0...500, "content")
    if kind != nil { violations.note(.readOnly, "is set by the server", "kind") }
    if !replyToId.isKept { violations.note(.readOnly, "is fixed at creation", "replyToId") }
    violations.count(mentions, 0...20, "mentions")
    violations.each(mentions ?? [], "mentions") { $1.validate(into: &$0) }
    if !clientMessageId.isKept { violations.note(.readOnly, "is fixed at creation", "clientMessageId") }
    if !flight.isKept { violations.note(.readOnly, "is fixed at creation", "flight") }
    violations.length(color.value, 0...7, "color")
    violations.format(color.value, .color, "color")
    if !senderId.isKept { violations.note(.readOnly, "is set by the server", "senderId") }
    if !memberId.isKept { violations.note(.readOnly, "is set by the server", "memberId") }
    if senderName != nil { violations.note(.readOnly, "is set by the server", "senderName") }
    if sequence != nil { violations.note(.readOnly, "is set by the server", "sequence") }
    if !mediaId.isKept { violations.note(.readOnly, "is set by the server", "mediaId") }
    if !mediaPosition.isKept { violations.note(.readOnly, "is set by the server", "mediaPosition") }
    if reactions != nil { violations.note(.readOnly, "is set by the server", "reactions") }
    if isPinned != nil { violations.note(.readOnly, "is set by the server", "isPinned") }
    if !pinDetails.isKept { violations.note(.readOnly, "is set by the server", "pinDetails") }
    if sentAt != nil { violations.note(.readOnly, "is set by the server", "sentAt") }
    if !editedAt.isKept { violations.note(.readOnly, "is set by the server", "editedAt") }
    if !deletedAt.isKept { violations.note(.readOnly, "is set by the server", "deletedAt") }
    if version != nil { violations.note(.readOnly, "is set by the server", "version") }
  }
}
