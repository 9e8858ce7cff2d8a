// Generated from Schema/playbackState.graphql by codegen. Do not edit.

public import Storage

/// A row of `playback_states`.
public struct PlaybackStateRow: StoredRow {
  public var value = PlaybackState()

  public static let table = StoredTable(
    "playback_states",
    """
    room_id version media_id status anchor_position anchor_time rate duration waits_until next_at reason actor_id
    """, key: 1)

  public init() {}

  public init(_ value: PlaybackState) { self.value = value }

  public mutating func read(from row: inout RowReader) throws(StorageError) {
    try row.read(&value.roomId)
    try row.read(&value.version)
    try row.read(&value.mediaId)
    try row.read(&value.status)
    try row.read(&value.anchorPosition)
    try row.read(&value.anchorTime)
    try row.read(&value.rate)
    try row.read(&value.duration)
    try row.read(&value.waitsUntil)
    try row.read(&value.nextAt)
    try row.read(&value.reason)
    try row.read(&value.actorId)
  }

  public func write(into row: inout RowWriter) {
    row.write(value.roomId)
    row.write(value.version)
    row.write(value.mediaId)
    row.write(value.status)
    row.write(value.anchorPosition)
    row.write(value.anchorTime)
    row.write(value.rate)
    row.write(value.duration)
    row.write(value.waitsUntil)
    row.write(value.nextAt)
    row.write(value.reason)
    row.write(value.actorId)
  }
}
