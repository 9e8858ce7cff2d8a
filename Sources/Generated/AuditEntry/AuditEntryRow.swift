// Generated from Schema/auditEntry.graphql by codegen. Do not edit.

public import Storage

/// A row of `audit_entries`.
public struct AuditEntryRow: StoredRow {
  public var value = AuditEntry()
  /// The revision of the commit that wrote it.
  public var version = 0

  public static let table = StoredTable(
    "audit_entries",
    """
    id version at actor address door operation outcome request_id scope_id subjects
    """, key: 1)

  public init() {}

  public init(_ value: AuditEntry) { self.value = value }

  public mutating func read(from row: inout RowReader) throws(StorageError) {
    try row.read(&value.id)
    try row.read(&version)
    try row.read(&value.at)
    try row.read(&value.actor)
    try row.read(&value.address)
    try row.read(&value.door)
    try row.read(&value.operation)
    try row.read(&value.outcome)
    try row.read(&value.requestId)
    try row.read(&value.scopeId)
    try row.read(json: &value.subjects)
  }

  public func write(into row: inout RowWriter) {
    row.write(value.id)
    row.write(version)
    row.write(value.at)
    row.write(value.actor)
    row.write(value.address)
    row.write(value.door)
    row.write(value.operation)
    row.write(value.outcome)
    row.write(value.requestId)
    row.write(value.scopeId)
    row.write(json: value.subjects)
  }
}
