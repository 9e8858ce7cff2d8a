// Generated from Schema/apiKey.graphql by codegen. Do not edit.

public import Storage

/// A row of `api_keys`.
public struct ApiKeyRow: StoredRow {
  public var value = ApiKey()

  public static let table = StoredTable(
    "api_keys",
    """
    user_id id version name scope created_at last_used_at expires_at
    """, key: 2)

  public init() {}

  public init(_ value: ApiKey) { self.value = value }

  public mutating func read(from row: inout RowReader) throws(StorageError) {
    try row.read(&value.userId)
    try row.read(&value.id)
    try row.read(&value.version)
    try row.read(&value.name)
    try row.read(&value.scope)
    try row.read(&value.createdAt)
    try row.read(&value.lastUsedAt)
    try row.read(&value.expiresAt)
  }

  public func write(into row: inout RowWriter) {
    row.write(value.userId)
    row.write(value.id)
    row.write(value.version)
    row.write(value.name)
    row.write(value.scope)
    row.write(value.createdAt)
    row.write(value.lastUsedAt)
    row.write(value.expiresAt)
  }
}
