// Generated from Schema/common.graphql by codegen. Do not edit.

public import API
public import State

extension Surface {
  /// All that may be observed, in the schema's order.
  public static let observed: [ResourceFacts] = [
    NoteRow.facts,
    NoteEventRow.facts,
    NotebookRow.facts,
    Summary.facts,
    Reader.facts,
  ]

  /// The class of who holds these, as an observer of the resource; nil for who may not observe it.
  public static func viewer(of facts: ResourceFacts, _ held: AccessSet) -> ViewerClass? {
    switch facts {
    case NoteRow.facts: NoteRow.viewer(held)
    case NoteEventRow.facts: NoteEventRow.viewer(held)
    case NotebookRow.facts: NotebookRow.viewer(held)
    case Summary.facts: Summary.viewer(held)
    case Reader.facts: Reader.viewer(held)
    default: nil
    }
  }
}
