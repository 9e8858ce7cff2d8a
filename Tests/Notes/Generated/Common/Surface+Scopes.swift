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

  /// The class of who holds these, of the resource of that name; nil for who may not observe it.
  public static func viewer(of resource: String, _ held: AccessSet) -> ViewerClass? {
    switch resource {
    case "note": NoteRow.viewer(held)
    case "noteEvent": NoteEventRow.viewer(held)
    case "notebook": NotebookRow.viewer(held)
    default: nil
    }
  }
}
