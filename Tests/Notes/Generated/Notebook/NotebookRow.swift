// Generated from Schema/notebook.graphql by codegen. Do not edit.

public import Storage

/// A row of `notebooks`.
public struct NotebookRow: StoredRow {
  public var value = Notebook()
  /// What the rules keep of `passphrase`.
  public var passphrase: String?

  public static let table = StoredTable(
    "notebooks",
    """
    id version title slug is_shared shelf max_notes page topics passphrase has_passphrase remarks owner_name \
    created_at note_count size is_archived cover
    """, key: 1)

  public init() {}

  public init(_ value: Notebook) { self.value = value }

  public mutating func read(from row: inout RowReader) throws(StorageError) {
    try row.read(&value.id)
    try row.read(&value.version)
    try row.read(&value.title)
    try row.read(&value.slug)
    try row.read(&value.isShared)
    try row.read(&value.shelf)
    try row.read(&value.maxNotes)
    try row.read(json: &value.page)
    try row.read(json: &value.topics)
    try row.read(&passphrase)
    try row.read(&value.hasPassphrase)
    try row.read(&value.remarks)
    try row.read(&value.ownerName)
    try row.read(&value.createdAt)
    try row.read(&value.noteCount)
    try row.read(&value.size)
    try row.read(&value.isArchived)
    try row.read(&value.cover)
  }

  public func write(into row: inout RowWriter) {
    row.write(value.id)
    row.write(value.version)
    row.write(value.title)
    row.write(value.slug)
    row.write(value.isShared)
    row.write(value.shelf)
    row.write(value.maxNotes)
    row.write(json: value.page)
    row.write(json: value.topics)
    row.write(passphrase)
    row.write(value.hasPassphrase)
    row.write(value.remarks)
    row.write(value.ownerName)
    row.write(value.createdAt)
    row.write(value.noteCount)
    row.write(value.size)
    row.write(value.isArchived)
    row.write(value.cover)
  }
}
