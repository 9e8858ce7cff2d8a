// Generated from Schema/chatMessage.graphql by codegen. Do not edit.

public import CascadeClient

/// Something that somebody said in a room, or that the room tells.
public struct ChatMessage: SchemaMessage {
  /// Its identity; stable for ever.
  public var id: String
  /// The room that it belongs to.
  public var roomId: String
  /// What it says; empty only when it was deleted.
  public var content: String
  /// What kind of message it is.
  public var kind: ChatMessageKind
  /// The message that it answers.
  public var replyToId: String?
  /// The users whom it names, and where.
  public var mentions: [ChatMention]
  /// Names it to its sender: sent twice, it is one message.
  public var clientMessageId: String?
  /// Where it flies over the picture; null when it does not.
  public var flight: ChatFlight?
  /// In which colour it is shown; null for the usual one.
  public var color: String?
  /// The user who sent it; null for a guest, for the room, and when the account is gone.
  public var senderId: String?
  /// The member who sent it; null for the room, and when it does not belong to it any more.
  public var memberId: String?
  /// What its sender was called.
  public var senderName: String
  /// Its place: the sequence of the event that it was sent with.
  public var sequence: Int
  /// What was being watched; null when nothing was.
  public var mediaId: String?
  /// And where in it.
  public var mediaPosition: Duration?
  /// What others think of it, in the order that they first said so.
  public var reactions: [ChatReaction]
  /// Whether it is pinned.
  public var isPinned: Bool
  /// Who pinned it and why; null when it is not pinned.
  public var pinDetails: ChatPin?
  /// When it was sent.
  public var sentAt: Timestamp
  /// When it was last edited; null when it was not.
  public var editedAt: Timestamp?
  /// When it was deleted; null when it was not.
  public var deletedAt: Timestamp?
  /// The revision of its last change; what a patch gives as its base.
  public var version: Int

  public init(
    id: String,
    roomId: String,
    content: String,
    kind: ChatMessageKind,
    replyToId: String? = nil,
    mentions: [ChatMention] = [],
    clientMessageId: String? = nil,
    flight: ChatFlight? = nil,
    color: String? = nil,
    senderId: String? = nil,
    memberId: String? = nil,
    senderName: String,
    sequence: Int,
    mediaId: String? = nil,
    mediaPosition: Duration? = nil,
    reactions: [ChatReaction] = [],
    isPinned: Bool,
    pinDetails: ChatPin? = nil,
    sentAt: Timestamp,
    editedAt: Timestamp? = nil,
    deletedAt: Timestamp? = nil,
    version: Int
  ) {
    self.id = id
    self.roomId = roomId
    self.content = content
    self.kind = kind
    self.replyToId = replyToId
    self.mentions = mentions
    self.clientMessageId = clientMessageId
    self.flight = flight
    self.color = color
    self.senderId = senderId
    self.memberId = memberId
    self.senderName = senderName
    self.sequence = sequence
    self.mediaId = mediaId
    self.mediaPosition = mediaPosition
    self.reactions = reactions
    self.isPinned = isPinned
    self.pinDetails = pinDetails
    self.sentAt = sentAt
    self.editedAt = editedAt
    self.deletedAt = deletedAt
    self.version = version
  }

  public init(members: Members) throws(DecodeError) {
    id = try members.read("id")
    roomId = try members.read("roomId")
    content = try members.read("content")
    kind = try members.read("kind")
    replyToId = try members.readOptional("replyToId")
    mentions = try members.readList("mentions")
    clientMessageId = try members.readOptional("clientMessageId")
    flight = try members.readOptional("flight")
    color = try members.readOptional("color")
    senderId = try members.readOptional("senderId")
    memberId = try members.readOptional("memberId")
    senderName = try members.read("senderName")
    sequence = try members.read("sequence")
    mediaId = try members.readOptional("mediaId")
    mediaPosition = try members.readOptional("mediaPosition")
    reactions = try members.readList("reactions")
    isPinned = try members.read("isPinned")
    pinDetails = try members.readOptional("pinDetails")
    sentAt = try members.read("sentAt")
    editedAt = try members.readOptional("editedAt")
    deletedAt = try members.readOptional("deletedAt")
    version = try members.read("version")
  }

  public func write(into members: inout Members) {
    members.write("id", id)
    members.write("roomId", roomId)
    members.write("content", content)
    members.write("kind", kind)
    members.writeNullable("replyToId", replyToId)
    members.writeList("mentions", mentions)
    members.writeNullable("clientMessageId", clientMessageId)
    members.writeNullable("flight", flight)
    members.writeNullable("color", color)
    members.writeNullable("senderId", senderId)
    members.writeNullable("memberId", memberId)
    members.write("senderName", senderName)
    members.write("sequence", sequence)
    members.writeNullable("mediaId", mediaId)
    members.writeNullable("mediaPosition", mediaPosition)
    members.writeList("reactions", reactions)
    members.write("isPinned", isPinned)
    members.writeNullable("pinDetails", pinDetails)
    members.write("sentAt", sentAt)
    members.writeNullable("editedAt", editedAt)
    members.writeNullable("deletedAt", deletedAt)
    members.write("version", version)
  }

  public static let facts = MessageFacts("ChatMessage", [
    FieldFacts(1, "id", .string),
    FieldFacts(1010, "roomId", .string),
    FieldFacts(2, "content", .string),
    FieldFacts(3, "kind", .enumeration(ChatMessageKind.self)),
    FieldFacts(4, "replyToId", .string, isNullable: true),
    FieldFacts(5, "mentions", .message(ChatMention.self), isList: true),
    FieldFacts(6, "clientMessageId", .string, isNullable: true),
    FieldFacts(7, "flight", .enumeration(ChatFlight.self), isNullable: true),
    FieldFacts(8, "color", .string, isNullable: true),
    FieldFacts(9, "senderId", .string, isNullable: true),
    FieldFacts(10, "memberId", .string, isNullable: true),
    FieldFacts(11, "senderName", .string),
    FieldFacts(12, "sequence", .int),
    FieldFacts(13, "mediaId", .string, isNullable: true),
    FieldFacts(14, "mediaPosition", .duration, isNullable: true),
    FieldFacts(15, "reactions", .message(ChatReaction.self), isList: true),
    FieldFacts(16, "isPinned", .boolean),
    FieldFacts(17, "pinDetails", .message(ChatPin.self), isNullable: true),
    FieldFacts(18, "sentAt", .timestamp),
    FieldFacts(19, "editedAt", .timestamp, isNullable: true),
    FieldFacts(20, "deletedAt", .timestamp, isNullable: true),
    FieldFacts(1004, "version", .int),
  ])
}
