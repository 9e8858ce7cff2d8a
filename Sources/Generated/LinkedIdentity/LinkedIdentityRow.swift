// Generated from Schema/linkedIdentity.graphql by codegen. Do not edit.

public import Storage

/// A row of `linked_identities`.
public struct LinkedIdentityRow: StoredRow {
  public var value = LinkedIdentity()

  public static let table = StoredTable(
    "linked_identities",
    """
    user_id id version issuer subject name created_at
    """, key: 2)

  public init() {}

  public init(_ value: LinkedIdentity) { self.value = value }

  public mutating func read(from row: inout RowReader) throws(StorageError) {
    try row.read(&value.userId)
    try row.read(&value.id)
    try row.read(&value.version)
    try row.read(&value.issuer)
    try row.read(&value.subject)
    try row.read(&value.name)
    try row.read(&value.createdAt)
  }

  public func write(into row: inout RowWriter) {
    row.write(value.userId)
    row.write(value.id)
    row.write(value.version)
    row.write(value.issuer)
    row.write(value.subject)
    row.write(value.name)
    row.write(value.createdAt)
  }
}
