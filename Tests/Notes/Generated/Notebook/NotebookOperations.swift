// Generated from Schema/notebook.graphql by codegen. Do not edit.

public import API
internal import Wire

extension Notebook {
  /// Create a notebook.
  public enum Create {
    public static let operation = Operation(
      "notebook.create", rpc: "NotebookService/Create", "POST", "/api/notebooks",
      allow: [.signedIn], status: 201, parameters: NameTable(""), takesOperationID: true, hasBody: true)
  }
}

extension Notebook {
  /// Read one notebook.
  public enum Get {
    public static let operation = Operation(
      "notebook.get", rpc: "NotebookService/Get", "GET", "/api/notebooks/{notebookId}",
      allow: [.readNotes], isIdempotent: true, parameters: NameTable("notebookId 1011!"))
  }
}

extension Notebook {
  /// List, page by page.
  public enum List {
    public static let operation = Operation(
      "notebook.list", rpc: "NotebookService/List", "GET", "/api/notebooks",
      allow: [.anyone], isIdempotent: true,
      parameters: NameTable("slug 3 shelf 5 isArchived 17 limit 1006 cursor 1007 order 1008"))
  }
}

extension Notebook.Patch {
  public static let operation = Operation(
    "notebook.patch", rpc: "NotebookService/Patch", "PATCH", "/api/notebooks/{notebookId}",
    allow: [.manageNotebook], isIdempotent: true, parameters: NameTable("notebookId 1011!"), takesBase: true,
    takesOperationID: true, hasBody: true, isPatch: true)
}

extension Notebook {
  /// Delete it.
  public enum Delete {
    public static let operation = Operation(
      "notebook.delete", rpc: "NotebookService/Delete", "DELETE", "/api/notebooks/{notebookId}",
      allow: [.manageNotebook], status: 204, isIdempotent: true, parameters: NameTable("notebookId 1011!"),
      takesBase: true, takesOperationID: true)
  }
}

extension Notebook {
  /// Put it away: it can be read and not written.
  public enum Archive {
    public static let operation = Operation(
      "notebook.archive", rpc: "NotebookService/Archive", "POST", "/api/notebooks/{notebookId}/archive",
      allow: [.manageNotebook], parameters: NameTable("notebookId 1011!"), takesBase: true, takesOperationID: true,
      hasBody: true)
  }
}

extension Notebook {
  /// Take everything out of it.
  public enum Clear {
    public static let operation = Operation(
      "notebook.clear", rpc: "NotebookService/Clear", "DELETE", "/api/notebooks/{notebookId}/notes",
      allow: [.manageNotebook], status: 204, isIdempotent: true, parameters: NameTable("notebookId 1011!"),
      takesBase: true, takesOperationID: true)
  }
}

extension Notebook {
  /// Find notes by a word in them.
  public enum Search {
    public static let operation = Operation(
      "notebook.search", rpc: "NotebookService/Search", "GET", "/api/notebooks/{notebookId}/search",
      allow: [.readNotes], isIdempotent: true, parameters: NameTable("notebookId 1011! text 1! atLeast 2 limit 3"))
  }
}

extension Notebook {
  /// Say how the notes are to be printed.
  public enum Print {
    public static let operation = Operation(
      "notebook.print", rpc: "NotebookService/Print", "POST", "/api/notebooks/{notebookId}/print",
      allow: [.readNotes], parameters: NameTable("notebookId 1011!"), takesBase: true, takesOperationID: true,
      hasBody: true)
  }
}

extension Notebook {
  /// All of it in one file.
  public enum Download {
    public static let operation = Operation(
      "notebook.download", rpc: "NotebookService/Download", "GET", "/api/notebooks/{notebookId}/file",
      allow: [.readNotes], status: 204, isIdempotent: true, isServed: false, parameters: NameTable("notebookId 1011!"))
  }
}

extension Notebook {
  /// The notebooks that are read most.
  public enum Popular {
    public static let operation = Operation(
      "notebook.popular", rpc: "NotebookService/Popular", "GET", "/api/notebooks/popular",
      allow: [.anyone], isIdempotent: true, parameters: NameTable(""))
  }
}

extension Notebook {
  /// All of them, in the schema's order.
  public static let operations: [Operation] = [
    Create.operation,
    Get.operation,
    List.operation,
    Patch.operation,
    Delete.operation,
    Archive.operation,
    Clear.operation,
    Search.operation,
    Print.operation,
    Download.operation,
    Popular.operation,
  ]
}

/// The rules of `Notebook`: one function an operation.
public protocol NotebookHandlers: Sendable {
  /// Create a notebook.
  func create(_ input: Notebook.Create.Input, _ caller: Caller) async throws(APIError) -> Notebook
  /// Read one notebook.
  func get(_ input: Notebook.Get.Input, _ caller: Caller) async throws(APIError) -> Notebook
  /// List, page by page.
  func list(_ input: Notebook.List.Input, _ caller: Caller) async throws(APIError) -> Notebook.Page
  /// Change what is given; null clears.
  func patch(_ input: Notebook.Patch.Input, _ caller: Caller) async throws(APIError) -> Notebook
  /// Delete it.
  func delete(_ input: Notebook.Delete.Input, _ caller: Caller) async throws(APIError)
  /// Put it away: it can be read and not written.
  func archive(_ input: Notebook.Archive.Input, _ caller: Caller) async throws(APIError) -> Notebook
  /// Take everything out of it.
  func clear(_ input: Notebook.Clear.Input, _ caller: Caller) async throws(APIError)
  /// Find notes by a word in them.
  func search(_ input: Notebook.Search.Input, _ caller: Caller) async throws(APIError) -> NoteMatches
  /// Say how the notes are to be printed.
  func print(_ input: Notebook.Print.Input, _ caller: Caller) async throws(APIError) -> PrintJob
  /// The notebooks that are read most.
  func popular(_ input: Notebook.Popular.Input, _ caller: Caller) async throws(APIError) -> NotebookRanking
}

extension Notebook {
  /// With their rules, for the dispatcher.
  public static func bound(to rules: some NotebookHandlers) -> [BoundOperation] {
    [
      BoundOperation(Notebook.Create.operation) {
        (input: Notebook.Create.Input, caller: Caller) async throws(APIError) -> Notebook in
        try await rules.create(input, caller)
      },
      BoundOperation(Notebook.Get.operation) {
        (input: Notebook.Get.Input, caller: Caller) async throws(APIError) -> Notebook in
        try await rules.get(input, caller)
      },
      BoundOperation(Notebook.List.operation) {
        (input: Notebook.List.Input, caller: Caller) async throws(APIError) -> Notebook.Page in
        try await rules.list(input, caller)
      },
      BoundOperation(Notebook.Patch.operation) {
        (input: Notebook.Patch.Input, caller: Caller) async throws(APIError) -> Notebook in
        try await rules.patch(input, caller)
      },
      BoundOperation(Notebook.Delete.operation) {
        (input: Notebook.Delete.Input, caller: Caller) async throws(APIError) -> Nothing in
        try await rules.delete(input, caller)
        return Nothing()
      },
      BoundOperation(Notebook.Archive.operation) {
        (input: Notebook.Archive.Input, caller: Caller) async throws(APIError) -> Notebook in
        try await rules.archive(input, caller)
      },
      BoundOperation(Notebook.Clear.operation) {
        (input: Notebook.Clear.Input, caller: Caller) async throws(APIError) -> Nothing in
        try await rules.clear(input, caller)
        return Nothing()
      },
      BoundOperation(Notebook.Search.operation) {
        (input: Notebook.Search.Input, caller: Caller) async throws(APIError) -> NoteMatches in
        try await rules.search(input, caller)
      },
      BoundOperation(Notebook.Print.operation) {
        (input: Notebook.Print.Input, caller: Caller) async throws(APIError) -> PrintJob in
        try await rules.print(input, caller)
      },
      BoundOperation(Notebook.Popular.operation) {
        (input: Notebook.Popular.Input, caller: Caller) async throws(APIError) -> NotebookRanking in
        try await rules.popular(input, caller)
      },
    ]
  }
}
