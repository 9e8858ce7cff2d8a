// Generated from Schema/installation.graphql by codegen. Do not edit.

public import Storage

/// A row of `installations`.
public struct InstallationRow: StoredRow {
  public var value = Installation()

  public static let table = StoredTable(
    "installations",
    """
    id version created_at
    """, key: 1)

  public init() {}

  public init(_ value: Installation) { self.value = value }

  public mutating func read(from row: inout RowReader) throws(StorageError) {
    try row.read(&value.id)
    try row.read(&value.version)
    try row.read(&value.createdAt)
  }

  public func write(into row: inout RowWriter) {
    row.write(value.id)
    row.write(value.version)
    row.write(value.createdAt)
  }
}
