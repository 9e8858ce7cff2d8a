// Generated from Schema/playlist.graphql by codegen. Do not edit.

public import Storage

/// A row of `playlists`.
public struct PlaylistRow: StoredRow {
  public var value = Playlist()

  public static let table = StoredTable(
    "playlists",
    """
    room_id id version name description parent_id folder audience rank item_count creator_id created_at
    """, key: 2)

  public init() {}

  public init(_ value: Playlist) { self.value = value }

  public mutating func read(from row: inout RowReader) throws(StorageError) {
    try row.read(&value.roomId)
    try row.read(&value.id)
    try row.read(&value.version)
    try row.read(&value.name)
    try row.read(&value.description)
    try row.read(&value.parentId)
    try row.read(json: &value.folder)
    try row.read(&value.audience)
    try row.read(&value.rank)
    try row.read(&value.itemCount)
    try row.read(&value.creatorId)
    try row.read(&value.createdAt)
  }

  public func write(into row: inout RowWriter) {
    row.write(value.roomId)
    row.write(value.id)
    row.write(value.version)
    row.write(value.name)
    row.write(value.description)
    row.write(value.parentId)
    row.write(json: value.folder)
    row.write(value.audience)
    row.write(value.rank)
    row.write(value.itemCount)
    row.write(value.creatorId)
    row.write(value.createdAt)
  }
}
