// Generated from Schema/noteEvent.graphql by codegen. Do not edit.

public import API
public import State

extension NoteEventRow: StateValue {
  public static let facts = ResourceFacts("noteEvent", .log, in: "notebook")

  public static func delta(from old: NoteEvent, to new: NoteEvent) -> NoteEvent { new }
  public var key: StateKey { .entry(value.sequence) }
  public var stamped: Int { version }
  public mutating func stamp(_ revision: Int) { version = revision }

  /// The class of who holds these; nil for who may not observe it.
  public static func viewer(_ held: AccessSet) -> ViewerClass? {
    guard !held.isDisjoint(with: [.readNotes]) else { return nil }
    return []
  }

  public func seen(by viewer: ViewerClass) -> NoteEvent { value }
}
