// Generated from Schema/reader.graphql by codegen. Do not edit.

public import CascadeClient

extension Reader {
  /// List, page by page.
  public static let list = Operation<Reader.List.Input, Reader.Page>(
    "reader.list", .get, "/api/notebooks/{notebookId}/readers"
  )

  /// Open the notebook.
  public static let enter = Operation<Reader.Enter.Input, Reader>(
    "reader.enter", .post, "/api/notebooks/{notebookId}/readers"
  )

  /// Observed: Somebody who has the notebook open.
  public static let observed = Resource<Reader>("reader", .presence, identity: "id", filter: Reader.List.Input.facts)
}

// What belongs to an operation stands under its name.
extension Reader {
  /// List, page by page.
  public enum List {}
  /// Open the notebook.
  public enum Enter {}
}
