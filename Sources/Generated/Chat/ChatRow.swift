// Generated from Schema/chat.graphql by codegen. Do not edit.

public import Storage

/// A row of `chat_events`.
public struct ChatRow: StoredRow {
  public var value = Chat()
  /// The revision of the commit that wrote it.
  public var version = 0

  public static let table = StoredTable(
    "chat_events",
    """
    room_id sequence version kind message actor_id at
    """, key: 2)

  public init() {}

  public init(_ value: Chat) { self.value = value }

  public mutating func read(from row: inout RowReader) throws(StorageError) {
    try row.read(&value.roomId)
    try row.read(&value.sequence)
    try row.read(&version)
    try row.read(&value.kind)
    try row.read(json: &value.message)
    try row.read(&value.actorId)
    try row.read(&value.at)
  }

  public func write(into row: inout RowWriter) {
    row.write(value.roomId)
    row.write(value.sequence)
    row.write(version)
    row.write(value.kind)
    row.write(json: value.message)
    row.write(value.actorId)
    row.write(value.at)
  }
}
