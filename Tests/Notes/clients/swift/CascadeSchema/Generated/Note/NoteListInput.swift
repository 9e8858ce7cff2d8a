// Generated from Schema/note.graphql by codegen. Do not edit.

public import CascadeClient

extension Note.List {
  /// The input of `note.list`.
  public struct Input: SchemaListInput {
    /// The notebook that it is about.
    public var notebookId: String
    /// Only those with this priority.
    public var priority: NotePriority?
    /// Only those with this is pinned.
    public var isPinned: Bool?
    /// Only those with this parent id.
    public var parentId: String?
    /// Only those with this due at.
    public var dueAt: Timestamp?
    /// How many at most.
    public var limit: Int?
    /// Where the last page ended: its `nextCursor`.
    public var cursor: String?
    /// What comes first.
    public var order: Note.Order?

    public init(
      notebookId: String,
      priority: NotePriority? = nil,
      isPinned: Bool? = nil,
      parentId: String? = nil,
      dueAt: Timestamp? = nil,
      limit: Int? = nil,
      cursor: String? = nil,
      order: Note.Order? = nil
    ) {
      self.notebookId = notebookId
      self.priority = priority
      self.isPinned = isPinned
      self.parentId = parentId
      self.dueAt = dueAt
      self.limit = limit
      self.cursor = cursor
      self.order = order
    }

    public init(members: Members) throws(DecodeError) {
      notebookId = try members.read("notebookId")
      priority = try members.readOptional("priority")
      isPinned = try members.readOptional("isPinned")
      parentId = try members.readOptional("parentId")
      dueAt = try members.readOptional("dueAt")
      limit = try members.readOptional("limit")
      cursor = try members.readOptional("cursor")
      order = try members.readOptional("order")
    }

    public func write(into members: inout Members) {
      members.write("notebookId", notebookId)
      members.writeSaid("priority", priority)
      members.writeSaid("isPinned", isPinned)
      members.writeSaid("parentId", parentId)
      members.writeSaid("dueAt", dueAt)
      members.writeSaid("limit", limit)
      members.writeSaid("cursor", cursor)
      members.writeSaid("order", order)
    }

    public static let facts = MessageFacts("NoteListInput", [
      FieldFacts(1010, "notebookId", .string, in: .path),
      FieldFacts(4, "priority", .enumeration(NotePriority.self), isNullable: true, in: .query),
      FieldFacts(11, "isPinned", .boolean, isNullable: true, in: .query),
      FieldFacts(5, "parentId", .string, isNullable: true, in: .query),
      FieldFacts(14, "dueAt", .timestamp, isNullable: true, in: .query),
      FieldFacts(1006, "limit", .int, in: .query),
      FieldFacts(1007, "cursor", .string, isNullable: true, in: .query),
      FieldFacts(1008, "order", .enumeration(Note.Order.self), isNullable: true, in: .query),
    ])
  }
}
