// Generated from Schema/room.graphql by codegen. Do not edit.

public import Storage

/// A row of `rooms`.
public struct RoomRow: StoredRow {
  public var value = Room()
  /// What the rules keep of `password`.
  public var password: String?

  public static let table = StoredTable(
    "rooms",
    """
    id version name description visibility category labels max_members password has_password status creator_id \
    member_count created_at deleted_at
    """, key: 1)

  public init() {}

  public init(_ value: Room) { self.value = value }

  public mutating func read(from row: inout RowReader) throws(StorageError) {
    try row.read(&value.id)
    try row.read(&value.version)
    try row.read(&value.name)
    try row.read(&value.description)
    try row.read(&value.visibility)
    try row.read(&value.category)
    try row.read(json: &value.labels)
    try row.read(&value.maxMembers)
    try row.read(&password)
    try row.read(&value.hasPassword)
    try row.read(&value.status)
    try row.read(&value.creatorId)
    try row.read(&value.memberCount)
    try row.read(&value.createdAt)
    try row.read(&value.deletedAt)
  }

  public func write(into row: inout RowWriter) {
    row.write(value.id)
    row.write(value.version)
    row.write(value.name)
    row.write(value.description)
    row.write(value.visibility)
    row.write(value.category)
    row.write(json: value.labels)
    row.write(value.maxMembers)
    row.write(password)
    row.write(value.hasPassword)
    row.write(value.status)
    row.write(value.creatorId)
    row.write(value.memberCount)
    row.write(value.createdAt)
    row.write(value.deletedAt)
  }
}
