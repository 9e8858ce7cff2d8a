// Generated from Schema/noteEvent.graphql by codegen. Do not edit.

public import CascadeClient

extension NoteEvent {
  /// List, page by page.
  public static let list = Operation<NoteEvent.List.Input, NoteEvent.Page>(
    "noteEvent.list", .get, "/api/notebooks/{notebookId}/events"
  )

  /// Write down something that nobody can see in the notes.
  public static let append = Operation<NoteEvent.Append.Input, NoteEvent>(
    "noteEvent.append", .post, "/api/notebooks/{notebookId}/events"
  )

  /// Observed: Something that happened in a notebook.
  public static let observed = Resource<NoteEvent>(
    "noteEvent", .log, identity: "sequence", filter: NoteEvent.List.Input.facts
  )
}

// What belongs to an operation stands under its name.
extension NoteEvent {
  /// List, page by page.
  public enum List {}
  /// Write down something that nobody can see in the notes.
  public enum Append {}
}
