// Generated from Schema/common.graphql by codegen. Do not edit.

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
}
