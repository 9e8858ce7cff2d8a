// Generated from Schema/session.graphql by codegen. Do not edit.

public import Storage

/// A row of `sessions`.
public struct SessionRow: StoredRow {
  public var value = Session()

  public static let table = StoredTable(
    "sessions",
    """
    user_id id version name method user_agent address created_at last_used_at expires_at
    """, key: 2)

  public init() {}

  public init(_ value: Session) { self.value = value }

  public mutating func read(from row: inout RowReader) throws(StorageError) {
    try row.read(&value.userId)
    try row.read(&value.id)
    try row.read(&value.version)
    try row.read(&value.name)
    try row.read(&value.method)
    try row.read(&value.userAgent)
    try row.read(&value.address)
    try row.read(&value.createdAt)
    try row.read(&value.lastUsedAt)
    try row.read(&value.expiresAt)
  }

  public func write(into row: inout RowWriter) {
    row.write(value.userId)
    row.write(value.id)
    row.write(value.version)
    row.write(value.name)
    row.write(value.method)
    row.write(value.userAgent)
    row.write(value.address)
    row.write(value.createdAt)
    row.write(value.lastUsedAt)
    row.write(value.expiresAt)
  }
}
