// Generated from Schema/sessionKey.graphql by codegen. Do not edit.

public import Storage

/// A row of `session_keys`.
public struct SessionKeyRow: StoredRow {
  public var value = SessionKey()

  public static let table = StoredTable(
    "session_keys",
    """
    user_id id version hash spent
    """, key: 2)

  public init() {}

  public init(_ value: SessionKey) { self.value = value }

  public mutating func read(from row: inout RowReader) throws(StorageError) {
    try row.read(&value.userId)
    try row.read(&value.id)
    try row.read(&value.version)
    try row.read(&value.hash)
    try row.read(json: &value.spent)
  }

  public func write(into row: inout RowWriter) {
    row.write(value.userId)
    row.write(value.id)
    row.write(value.version)
    row.write(value.hash)
    row.write(json: value.spent)
  }
}
