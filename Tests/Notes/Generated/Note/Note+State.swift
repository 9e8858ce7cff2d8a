// Generated from Schema/note.graphql by codegen. Do not edit.

public import API
internal import Core
public import State

extension NoteRow: StateValue {
  public static let facts = ResourceFacts("note", .collection, in: "notebook", of: NoteRow.self)

  public static func delta(from old: Note, to new: Note) -> Note.Patch { Note.Patch(from: old, to: new) }
  public var key: StateKey { .item(value.id.description) }
  public var stamped: Int { value.version }
  public mutating func stamp(_ revision: Int) { value.version = revision }

  /// The class of who holds these; nil for who may not observe it.
  public static func viewer(_ held: AccessSet) -> ViewerClass? {
    guard !held.isDisjoint(with: [.readNotes]) else { return nil }
    return []
  }

  public func seen(by viewer: ViewerClass) -> Note { value }

  public func matches(_ filter: Note.List.Filter) -> Bool {
    if let wanted = filter.priority, value.priority != wanted { return false }
    if let wanted = filter.isPinned, value.isPinned != wanted { return false }
    if let wanted = filter.parentId, value.parentId != wanted { return false }
    if let wanted = filter.dueAt, value.dueAt != wanted { return false }
    return true
  }

  public static let orders = ["rank", "title", "dueAt"]
  public func place(in order: Int) -> SortKey {
    switch order {
    case 0: SortKey(value.rank)
    case 1: SortKey(value.title)
    case 2: SortKey(value.dueAt)
    default: .nothing
    }
  }
}
