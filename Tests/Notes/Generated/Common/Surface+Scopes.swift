// Generated from Schema/common.graphql by codegen. Do not edit.

public import API
public import State

extension Surface {
  /// What is kept in which scope.
  public static let scopes = [
    ScopeKind(
      "notebook", prefix: "nb",
      [
        StateTable(NoteRow.self),
        StateTable(NoteEventRow.self),
        StateTable(NotebookRow.self),
      ])
  ]

  /// All that may be observed, in the schema's order.
  public static let observed: [ResourceFacts] = [
    NoteRow.facts,
    NoteEventRow.facts,
    NotebookRow.facts,
    Reader.facts,
    Summary.facts,
  ]

  /// The class of who holds these, as an observer of the resource; nil for who may not observe it.
  public static func viewer(of facts: ResourceFacts, _ held: AccessSet) -> ViewerClass? {
    switch facts.name {
    case "note": NoteRow.viewer(held)
    case "noteEvent": NoteEventRow.viewer(held)
    case "notebook": NotebookRow.viewer(held)
    case "reader": Reader.viewer(held)
    case "summary": Summary.viewer(held)
    default: nil
    }
  }
}
