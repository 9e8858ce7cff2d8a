// Generated from Schema/opaqueSecrets.graphql by codegen. Do not edit.

public import Storage

/// A row of `opaque_secrets`.
public struct OpaqueSecretsRow: StoredRow {
  public var value = OpaqueSecrets()
  /// What the rules keep of `scopeId`.
  public var scopeId: String?

  public static let table = StoredTable(
    "opaque_secrets",
    """
    scope_id id version number sealed created_at
    """, key: 2)

  public init() {}

  public init(_ value: OpaqueSecrets) { self.value = value }

  public mutating func read(from row: inout RowReader) throws(StorageError) {
    try row.read(&scopeId)
    try row.read(&value.id)
    try row.read(&value.version)
    try row.read(&value.number)
    try row.read(&value.sealed)
    try row.read(&value.createdAt)
  }

  public func write(into row: inout RowWriter) {
    row.write(scopeId)
    row.write(value.id)
    row.write(value.version)
    row.write(value.number)
    row.write(value.sealed)
    row.write(value.createdAt)
  }
}
