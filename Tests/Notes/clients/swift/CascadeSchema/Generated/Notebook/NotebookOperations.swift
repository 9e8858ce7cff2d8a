// Generated from Schema/notebook.graphql by codegen. Do not edit.

public import CascadeClient

extension Notebook {
  /// Create a notebook.
  public static let create = Operation<Notebook.Create.Input, Notebook>("notebook.create", .post, "/api/notebooks")

  /// Read one notebook.
  public static let get = Operation<Notebook.Get.Input, Notebook>("notebook.get", .get, "/api/notebooks/{notebookId}")

  /// List, page by page.
  public static let list = Operation<Notebook.List.Input, Notebook.Page>("notebook.list", .get, "/api/notebooks")

  /// Change what is given; null clears.
  public static let patch = Operation<Notebook.Patch.Input, Notebook>(
    "notebook.patch", .patch, "/api/notebooks/{notebookId}"
  )

  /// Delete it.
  public static let delete = Operation<Notebook.Delete.Input, Nothing>(
    "notebook.delete", .delete, "/api/notebooks/{notebookId}"
  )

  /// Put it away: it can be read and not written.
  public static let archive = Operation<Notebook.Archive.Input, Notebook>(
    "notebook.archive", .post, "/api/notebooks/{notebookId}/archive"
  )

  /// Take everything out of it.
  public static let clear = Operation<Notebook.Clear.Input, Nothing>(
    "notebook.clear", .delete, "/api/notebooks/{notebookId}/notes"
  )

  /// Find notes by a word in them.
  public static let search = Operation<Notebook.Search.Input, NoteMatches>(
    "notebook.search", .get, "/api/notebooks/{notebookId}/search"
  )

  /// Say how the notes are to be printed.
  public static let print = Operation<Notebook.Print.Input, PrintJob>(
    "notebook.print", .post, "/api/notebooks/{notebookId}/print"
  )

  /// All of it in one file.
  public static let download = Operation<Notebook.Download.Input, Nothing>(
    "notebook.download", .get, "/api/notebooks/{notebookId}/file"
  )

  /// The notebooks that are read most.
  public static let popular = Operation<Notebook.Popular.Input, NotebookRanking>(
    "notebook.popular", .get, "/api/notebooks/popular"
  )

  /// Observed: A book that notes are written into.
  public static let observed = Resource<Notebook>("notebook", .state, identity: "id", filter: Notebook.List.Input.facts)
}

extension Notebook: SchemaPatchable {}

// What belongs to an operation stands under its name.
extension Notebook {
  /// Create a notebook.
  public enum Create {}
  /// Read one notebook.
  public enum Get {}
  /// List, page by page.
  public enum List {}
  /// Delete it.
  public enum Delete {}
  /// Put it away: it can be read and not written.
  public enum Archive {}
  /// Take everything out of it.
  public enum Clear {}
  /// Find notes by a word in them.
  public enum Search {}
  /// Say how the notes are to be printed.
  public enum Print {}
  /// All of it in one file.
  public enum Download {}
  /// The notebooks that are read most.
  public enum Popular {}
}
