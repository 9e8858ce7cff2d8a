// Generated from Schema/user.graphql by codegen. Do not edit.

public import Storage

/// A row of `users`.
public struct UserRow: StoredRow {
  public var value = User()

  public static let table = StoredTable(
    "users",
    """
    id version username display_name about avatar_url email role status banned_until ban_reason deleted_at \
    has_second_factor created_at
    """, key: 1)

  public init() {}

  public init(_ value: User) { self.value = value }

  public mutating func read(from row: inout RowReader) throws(StorageError) {
    try row.read(&value.id)
    try row.read(&value.version)
    try row.read(&value.username)
    try row.read(&value.displayName)
    try row.read(&value.about)
    try row.read(&value.avatarUrl)
    try row.read(&value.email)
    try row.read(&value.role)
    try row.read(&value.status)
    try row.read(&value.bannedUntil)
    try row.read(&value.banReason)
    try row.read(&value.deletedAt)
    try row.read(&value.hasSecondFactor)
    try row.read(&value.createdAt)
  }

  public func write(into row: inout RowWriter) {
    row.write(value.id)
    row.write(value.version)
    row.write(value.username)
    row.write(value.displayName)
    row.write(value.about)
    row.write(value.avatarUrl)
    row.write(value.email)
    row.write(value.role)
    row.write(value.status)
    row.write(value.bannedUntil)
    row.write(value.banReason)
    row.write(value.deletedAt)
    row.write(value.hasSecondFactor)
    row.write(value.createdAt)
  }
}
