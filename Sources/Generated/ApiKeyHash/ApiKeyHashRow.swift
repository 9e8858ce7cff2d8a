// Generated from Schema/apiKeyHash.graphql by codegen. Do not edit.

public import Storage

/// A row of `api_key_hashes`.
public struct ApiKeyHashRow: StoredRow {
  public var value = ApiKeyHash()

  public static let table = StoredTable(
    "api_key_hashes",
    """
    user_id id version hash
    """, key: 2)

  public init() {}

  public init(_ value: ApiKeyHash) { self.value = value }

  public mutating func read(from row: inout RowReader) throws(StorageError) {
    try row.read(&value.userId)
    try row.read(&value.id)
    try row.read(&value.version)
    try row.read(&value.hash)
  }

  public func write(into row: inout RowWriter) {
    row.write(value.userId)
    row.write(value.id)
    row.write(value.version)
    row.write(value.hash)
  }
}
