// Generated from Schema/chatMessage.graphql by codegen. Do not edit.

public import API
public import Core
public import Wire

/// Something that somebody said in a room, or that the room tells.
public struct ChatMessage: Sendable, Equatable {
  /// Its identity; stable for ever.
  public var id: ID<ChatMessage> = .unset
  /// The room that it belongs to.
  public var roomId: ID<Room> = .unset
  /// What it says; empty only when it was deleted.
  public var content: String = ""
  /// What kind of message it is.
  public var kind: ChatMessageKind = .user
  /// The message that it answers.
  public var replyToId: ID<ChatMessage>? = nil
  /// The users whom it names, and where.
  public var mentions: [ChatMention] = []
  /// Names it to its sender: sent twice, it is one message.
  public var clientMessageId: String? = nil
  /// Where it flies over the picture; null when it does not.
  public var flight: ChatFlight? = nil
  /// In which colour it is shown; null for the usual one.
  public var color: String? = nil
  /// The user who sent it; null for a guest, for the room, and when the account is gone.
  public var senderId: ID<User>? = nil
  /// The member who sent it; null for the room, and when it does not belong to it any more.
  public var memberId: ID<Member>? = nil
  /// What its sender was called.
  public var senderName: String = ""
  /// Its place: the sequence of the event that it was sent with.
  public var sequence: Int = 0
  /// What was being watched; null when nothing was.
  public var mediaId: ID<Media>? = nil
  /// And where in it.
  public var mediaPosition: Duration? = nil
  /// What others think of it, in the order that they first said so.
  public var reactions: [ChatReaction] = []
  /// Whether it is pinned.
  public var isPinned: Bool = false
  /// Who pinned it and why; null when it is not pinned.
  public var pinDetails: ChatPin? = nil
  /// When it was sent.
  public var sentAt: Timestamp = .epoch
  /// When it was last edited; null when it was not.
  public var editedAt: Timestamp? = nil
  /// When it was deleted; null when it was not.
  public var deletedAt: Timestamp? = nil
  /// The revision of its last change; what a patch gives as its base.
  public var version: Int = 0

  public static let fields = NameTable(
    """
    id 1 roomId 1010 content 2 kind 3 replyToId 4 mentions 5 clientMessageId 6 flight 7 color 8 senderId 9 memberId 10 \
    senderName 11 sequence 12 mediaId 13 mediaPosition 14 reactions 15 isPinned 16 pinDetails 17 sentAt 18 editedAt 19 \
    deletedAt 20 version 1004
    """)

  public init() {}
}

extension ChatMessage: JSONMessage {
  public mutating func read(from json: inout JSONReader) throws(JSONError) {
    guard var object = try json.beginObject(Self.fields) else { return }
    while let field = try json.next(&object) {
      switch field {
      case 1: try json.read(&id)
      case 1010: try json.read(&roomId)
      case 2: try json.read(&content)
      case 3: try json.read(&kind)
      case 4: try json.read(&replyToId)
      case 5: try json.read(&mentions, max: 20)
      case 6: try json.read(&clientMessageId)
      case 7: try json.read(&flight)
      case 8: try json.read(&color)
      case 9: try json.read(&senderId)
      case 10: try json.read(&memberId)
      case 11: try json.read(&senderName)
      case 12: try json.read(&sequence)
      case 13: try json.read(&mediaId)
      case 14: try json.read(&mediaPosition)
      case 15: try json.read(&reactions)
      case 16: try json.read(&isPinned)
      case 17: try json.read(&pinDetails)
      case 18: try json.read(&sentAt)
      case 19: try json.read(&editedAt)
      case 20: try json.read(&deletedAt)
      case 1004: try json.read(&version)
      default: try json.skip()
      }
    }
  }

  public func write(into json: inout JSONWriter) {
    json.beginObject()
    json.field("id", id)
    json.field("roomId", roomId)
    json.field("content", content)
    json.field("kind", kind)
    json.field("replyToId", replyToId)
    json.field("mentions", mentions)
    json.field("clientMessageId", clientMessageId)
    json.field("flight", flight)
    json.field("color", color)
    json.field("senderId", senderId)
    json.field("memberId", memberId)
    json.field("senderName", senderName)
    json.field("sequence", sequence)
    json.field("mediaId", mediaId)
    json.field("mediaPosition", mediaPosition)
    json.field("reactions", reactions)
    json.field("isPinned", isPinned)
    json.field("pinDetails", pinDetails)
    json.field("sentAt", sentAt)
    json.field("editedAt", editedAt)
    json.field("deletedAt", deletedAt)
    json.field("version", version)
    json.endObject()
  }
}

extension ChatMessage: ProtobufMessage {
  public mutating func merge(from reader: inout ProtobufReader) throws(WireError) {
    var fields = reader.begin(Self.fields)
    while let field = try reader.next(&fields) {
      switch field {
      case 1: try reader.read(&id)
      case 1010: try reader.read(&roomId)
      case 2: try reader.read(&content)
      case 3: try reader.read(&kind)
      case 4: try reader.read(&replyToId)
      case 5: try reader.read(&mentions, max: 20)
      case 6: try reader.read(&clientMessageId)
      case 7: try reader.read(&flight)
      case 8: try reader.read(&color)
      case 9: try reader.read(&senderId)
      case 10: try reader.read(&memberId)
      case 11: try reader.read(&senderName)
      case 12: try reader.read(&sequence)
      case 13: try reader.read(&mediaId)
      case 14: try reader.read(&mediaPosition)
      case 15: try reader.read(&reactions)
      case 16: try reader.read(&isPinned)
      case 17: try reader.read(&pinDetails)
      case 18: try reader.read(&sentAt)
      case 19: try reader.read(&editedAt)
      case 20: try reader.read(&deletedAt)
      case 1004: try reader.read(&version)
      default: try reader.skip()
      }
    }
  }

  public func write(into writer: inout ProtobufWriter) {
    writer.field(1, id)
    writer.field(2, content)
    writer.field(3, kind)
    writer.field(4, replyToId)
    writer.field(5, mentions)
    writer.field(6, clientMessageId)
    writer.field(7, flight)
    writer.field(8, color)
    writer.field(9, senderId)
    writer.field(10, memberId)
    writer.field(11, senderName)
    writer.field(12, sequence)
    writer.field(13, mediaId)
    writer.field(14, mediaPosition)
    writer.field(15, reactions)
    writer.field(16, isPinned)
    writer.field(17, pinDetails)
    writer.field(18, sentAt)
    writer.field(19, editedAt)
    writer.field(20, deletedAt)
    writer.field(1004, version)
    writer.field(1010, roomId)
  }
}

extension ChatMessage: IDKind {
  public static let prefix: StaticString = "msg"
}

extension ChatMessage: OperationOutput {
  public static let messageName: StaticString = "cascade.v1.ChatMessage"
  public var entityVersion: Int? { version }
  public var entityID: String? { id.description }
}
