// Generated from Schema/note.graphql by codegen. Do not edit.

public import Storage

/// A row of `notes`.
public struct NoteRow: StoredRow {
  public var value = Note()

  public static let table = StoredTable(
    "notes",
    """
    notebook_id id version title content priority parent_id labels steps figures shares earlier_priorities is_pinned \
    weight serial due_at estimate quota link contact color language rank is_locked read_count created_at author
    """, key: 2)

  public init() {}

  public init(_ value: Note) { self.value = value }

  public mutating func read(from row: inout RowReader) throws(StorageError) {
    try row.read(&value.notebookId)
    try row.read(&value.id)
    try row.read(&value.version)
    try row.read(&value.title)
    try row.read(json: &value.content)
    try row.read(&value.priority)
    try row.read(&value.parentId)
    try row.read(json: &value.labels)
    try row.read(json: &value.steps)
    try row.read(json: &value.figures)
    try row.read(json: &value.shares)
    try row.read(json: &value.earlierPriorities)
    try row.read(&value.isPinned)
    try row.read(&value.weight)
    try row.read(&value.serial)
    try row.read(&value.dueAt)
    try row.read(&value.estimate)
    try row.read(&value.quota)
    try row.read(&value.link)
    try row.read(&value.contact)
    try row.read(&value.color)
    try row.read(&value.language)
    try row.read(&value.rank)
    try row.read(&value.isLocked)
    try row.read(&value.readCount)
    try row.read(&value.createdAt)
    try row.read(&value.author)
  }

  public func write(into row: inout RowWriter) {
    row.write(value.notebookId)
    row.write(value.id)
    row.write(value.version)
    row.write(value.title)
    row.write(json: value.content)
    row.write(value.priority)
    row.write(value.parentId)
    row.write(json: value.labels)
    row.write(json: value.steps)
    row.write(json: value.figures)
    row.write(json: value.shares)
    row.write(json: value.earlierPriorities)
    row.write(value.isPinned)
    row.write(value.weight)
    row.write(value.serial)
    row.write(value.dueAt)
    row.write(value.estimate)
    row.write(value.quota)
    row.write(value.link)
    row.write(value.contact)
    row.write(value.color)
    row.write(value.language)
    row.write(value.rank)
    row.write(value.isLocked)
    row.write(value.readCount)
    row.write(value.createdAt)
    row.write(value.author)
  }
}
