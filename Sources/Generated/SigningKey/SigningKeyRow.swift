// Generated from Schema/signingKey.graphql by codegen. Do not edit.

public import Storage

/// A row of `signing_keys`.
public struct SigningKeyRow: StoredRow {
  public var value = SigningKey()

  public static let table = StoredTable(
    "signing_keys",
    """
    installation_id id version sealed created_at retires_at expires_at
    """, key: 2)

  public init() {}

  public init(_ value: SigningKey) { self.value = value }

  public mutating func read(from row: inout RowReader) throws(StorageError) {
    try row.read(&value.installationId)
    try row.read(&value.id)
    try row.read(&value.version)
    try row.read(&value.sealed)
    try row.read(&value.createdAt)
    try row.read(&value.retiresAt)
    try row.read(&value.expiresAt)
  }

  public func write(into row: inout RowWriter) {
    row.write(value.installationId)
    row.write(value.id)
    row.write(value.version)
    row.write(value.sealed)
    row.write(value.createdAt)
    row.write(value.retiresAt)
    row.write(value.expiresAt)
  }
}
