// Generated from Schema/noteEvent.graphql by codegen. Do not edit.

public import Storage

/// A row of `note_events`.
public struct NoteEventRow: StoredRow {
  public var value = NoteEvent()
  /// The revision of the commit that wrote it.
  public var version = 0

  public static let table = StoredTable(
    "note_events",
    """
    notebook_id sequence version author at event
    """, key: 2)

  public init() {}

  public init(_ value: NoteEvent) { self.value = value }

  public mutating func read(from row: inout RowReader) throws(StorageError) {
    try row.read(&value.notebookId)
    try row.read(&value.sequence)
    try row.read(&version)
    try row.read(&value.author)
    try row.read(&value.at)
    try row.read(json: &value.event)
  }

  public func write(into row: inout RowWriter) {
    row.write(value.notebookId)
    row.write(value.sequence)
    row.write(version)
    row.write(value.author)
    row.write(value.at)
    row.write(json: value.event)
  }
}
