// Generated from Schema/pen.graphql by codegen. Do not edit.

public import Storage

/// A row of `pens`.
public struct PenRow: StoredRow {
  public var value = Pen()

  public static let table = StoredTable(
    "pens",
    """
    id version name bill
    """, key: 1)

  public init() {}

  public init(_ value: Pen) { self.value = value }

  public mutating func read(from row: inout RowReader) throws(StorageError) {
    try row.read(&value.id)
    try row.read(&value.version)
    try row.read(&value.name)
    try row.read(&value.bill)
  }

  public func write(into row: inout RowWriter) {
    row.write(value.id)
    row.write(value.version)
    row.write(value.name)
    row.write(value.bill)
  }
}
