// The test schema's resources as the store knows them: a STATE with a field that not everybody sees, a COLLECTION, a LOG.

import Core
public import NotesGenerated
import Wire

@testable public import State

extension Notebook: StateValue {
  public static let facts = ResourceFacts("notebook", .state)
  /// Those who see `remarks`.
  static let managers = ViewerClass(rawValue: 1)

  public static func delta(from old: Notebook, to new: Notebook) -> Notebook.Patch { Patch(from: old, to: new) }
  public var key: StateKey { .only }
  public mutating func stamp(_ revision: Int) { version = revision }
  public func seen(by viewer: ViewerClass) -> Notebook {
    var seen = self
    if !viewer.contains(Notebook.managers) { seen.remarks = nil }
    return seen
  }
}

extension Note: StateValue {
  public static let facts = ResourceFacts("note", .collection)

  public static func delta(from old: Note, to new: Note) -> Note.Patch { Patch(from: old, to: new) }
  public var key: StateKey { .item(id.description) }
  public mutating func stamp(_ revision: Int) { version = revision }
  public func seen(by viewer: ViewerClass) -> Note { self }
}

extension NoteEvent: StateValue {
  public static let facts = ResourceFacts("noteEvent", .log)

  public static func delta(from old: NoteEvent, to new: NoteEvent) -> NoteEvent { new }
  public var key: StateKey { .entry(sequence) }
  public mutating func stamp(_ revision: Int) {}
  public func seen(by viewer: ViewerClass) -> NoteEvent { self }
}
