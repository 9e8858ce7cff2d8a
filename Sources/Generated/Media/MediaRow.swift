// Generated from Schema/media.graphql by codegen. Do not edit.

public import Storage

/// A row of `media`.
public struct MediaRow: StoredRow {
  public var value = Media()
  /// What the rules keep of `source`.
  public var source: String?

  public static let table = StoredTable(
    "media",
    """
    room_id id version name description playlist_id source delivery_policy rank provider is_live duration poster_url \
    availability creator_id created_at
    """, key: 2)

  public init() {}

  public init(_ value: Media) { self.value = value }

  public mutating func read(from row: inout RowReader) throws(StorageError) {
    try row.read(&value.roomId)
    try row.read(&value.id)
    try row.read(&value.version)
    try row.read(&value.name)
    try row.read(&value.description)
    try row.read(&value.playlistId)
    try row.read(&source)
    try row.read(&value.deliveryPolicy)
    try row.read(&value.rank)
    try row.read(&value.provider)
    try row.read(&value.isLive)
    try row.read(&value.duration)
    try row.read(&value.posterUrl)
    try row.read(&value.availability)
    try row.read(&value.creatorId)
    try row.read(&value.createdAt)
  }

  public func write(into row: inout RowWriter) {
    row.write(value.roomId)
    row.write(value.id)
    row.write(value.version)
    row.write(value.name)
    row.write(value.description)
    row.write(value.playlistId)
    row.write(source)
    row.write(value.deliveryPolicy)
    row.write(value.rank)
    row.write(value.provider)
    row.write(value.isLive)
    row.write(value.duration)
    row.write(value.posterUrl)
    row.write(value.availability)
    row.write(value.creatorId)
    row.write(value.createdAt)
  }
}
