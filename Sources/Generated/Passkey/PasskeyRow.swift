// Generated from Schema/passkey.graphql by codegen. Do not edit.

public import Storage

/// A row of `passkeys`.
public struct PasskeyRow: StoredRow {
  public var value = Passkey()

  public static let table = StoredTable(
    "passkeys",
    """
    user_id id version name is_backed_up is_discoverable model created_at last_used_at
    """, key: 2)

  public init() {}

  public init(_ value: Passkey) { self.value = value }

  public mutating func read(from row: inout RowReader) throws(StorageError) {
    try row.read(&value.userId)
    try row.read(&value.id)
    try row.read(&value.version)
    try row.read(&value.name)
    try row.read(&value.isBackedUp)
    try row.read(&value.isDiscoverable)
    try row.read(&value.model)
    try row.read(&value.createdAt)
    try row.read(&value.lastUsedAt)
  }

  public func write(into row: inout RowWriter) {
    row.write(value.userId)
    row.write(value.id)
    row.write(value.version)
    row.write(value.name)
    row.write(value.isBackedUp)
    row.write(value.isDiscoverable)
    row.write(value.model)
    row.write(value.createdAt)
    row.write(value.lastUsedAt)
  }
}
