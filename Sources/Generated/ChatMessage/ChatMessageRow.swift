// Generated from Schema/chatMessage.graphql by codegen. Do not edit.

public import Storage

/// A row of `chat_messages`.
public struct ChatMessageRow: StoredRow {
  public var value = ChatMessage()

  public static let table = StoredTable(
    "chat_messages",
    """
    room_id id version content kind reply_to_id mentions client_message_id flight color sender_id member_id \
    sender_name sequence media_id media_position reactions is_pinned pin_details sent_at edited_at deleted_at
    """, key: 2)

  public init() {}

  public init(_ value: ChatMessage) { self.value = value }

  public mutating func read(from row: inout RowReader) throws(StorageError) {
    try row.read(&value.roomId)
    try row.read(&value.id)
    try row.read(&value.version)
    try row.read(&value.content)
    try row.read(&value.kind)
    try row.read(&value.replyToId)
    try row.read(json: &value.mentions)
    try row.read(&value.clientMessageId)
    try row.read(&value.flight)
    try row.read(&value.color)
    try row.read(&value.senderId)
    try row.read(&value.memberId)
    try row.read(&value.senderName)
    try row.read(&value.sequence)
    try row.read(&value.mediaId)
    try row.read(&value.mediaPosition)
    try row.read(json: &value.reactions)
    try row.read(&value.isPinned)
    try row.read(json: &value.pinDetails)
    try row.read(&value.sentAt)
    try row.read(&value.editedAt)
    try row.read(&value.deletedAt)
  }

  public func write(into row: inout RowWriter) {
    row.write(value.roomId)
    row.write(value.id)
    row.write(value.version)
    row.write(value.content)
    row.write(value.kind)
    row.write(value.replyToId)
    row.write(json: value.mentions)
    row.write(value.clientMessageId)
    row.write(value.flight)
    row.write(value.color)
    row.write(value.senderId)
    row.write(value.memberId)
    row.write(value.senderName)
    row.write(value.sequence)
    row.write(value.mediaId)
    row.write(value.mediaPosition)
    row.write(json: value.reactions)
    row.write(value.isPinned)
    row.write(json: value.pinDetails)
    row.write(value.sentAt)
    row.write(value.editedAt)
    row.write(value.deletedAt)
  }
}
