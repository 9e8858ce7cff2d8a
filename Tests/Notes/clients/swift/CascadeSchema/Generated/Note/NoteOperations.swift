// Generated from Schema/note.graphql by codegen. Do not edit.

public import CascadeClient

extension Note {
  /// Create a note.
  ///
  /// Refused with `notebookFull`, or as any operation is.
  public static let create = Operation<Note.Create.Input, Note>(
    "note.create", .post, "/api/notebooks/{notebookId}/notes"
  )

  /// Read one note.
  public static let get = Operation<Note.Get.Input, Note>(
    "note.get", .get, "/api/notebooks/{notebookId}/notes/{noteId}"
  )

  /// List, page by page.
  public static let list = Operation<Note.List.Input, Note.Page>("note.list", .get, "/api/notebooks/{notebookId}/notes")

  /// Change what is given; null clears.
  ///
  /// Refused with `noteLocked`, or as any operation is.
  public static let patch = Operation<Note.Patch.Input, Note>(
    "note.patch", .patch, "/api/notebooks/{notebookId}/notes/{noteId}"
  )

  /// Delete it.
  ///
  /// Refused with `noteLocked`, or as any operation is.
  public static let delete = Operation<Note.Delete.Input, Nothing>(
    "note.delete", .delete, "/api/notebooks/{notebookId}/notes/{noteId}"
  )

  /// Put it elsewhere: before another note, or into another notebook.
  ///
  /// Refused with `notebookFull`, `noteLocked`, or as any operation is.
  public static let move = Operation<Note.Move.Input, Note>(
    "note.move", .post, "/api/notebooks/{notebookId}/notes/{noteId}/move"
  )

  /// Lock it, so that nobody may change it.
  public static let lock = Operation<Note.Lock.Input, Note>(
    "note.lock", .put, "/api/notebooks/{notebookId}/notes/{noteId}/lock"
  )

  /// Let it be changed again.
  public static let unlock = Operation<Note.Unlock.Input, Note>(
    "note.unlock", .delete, "/api/notebooks/{notebookId}/notes/{noteId}/lock"
  )

  /// Say what one thinks of it.
  public static let react = Operation<Note.React.Input, Nothing>(
    "note.react", .put, "/api/notebooks/{notebookId}/notes/{noteId}/reactions/{key}"
  )

  /// Observed: One note.
  public static let observed = Resource<Note>("note", .collection, identity: "id", filter: Note.List.Input.facts)
}

extension Note: SchemaPatchable {}

// What belongs to an operation stands under its name.
extension Note {
  /// Create a note.
  public enum Create {}
  /// Read one note.
  public enum Get {}
  /// List, page by page.
  public enum List {}
  /// Delete it.
  public enum Delete {}
  /// Put it elsewhere: before another note, or into another notebook.
  public enum Move {}
  /// Lock it, so that nobody may change it.
  public enum Lock {}
  /// Let it be changed again.
  public enum Unlock {}
  /// Say what one thinks of it.
  public enum React {}
}
