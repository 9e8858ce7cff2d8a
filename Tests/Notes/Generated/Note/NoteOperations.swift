// Generated from Schema/note.graphql by codegen. Do not edit.

public import API
internal import Wire

extension Note {
  /// Create a note.
  public enum Create {
    public static let operation = Operation(
      "note.create", rpc: "NoteService/Create", "POST", "/api/notebooks/{notebookId}/notes",
      allow: [.writeNotes], status: 201, parameters: NameTable("notebookId 1010!"), takesOperationID: true,
      hasBody: true)
  }
}

extension Note {
  /// Read one note.
  public enum Get {
    public static let operation = Operation(
      "note.get", rpc: "NoteService/Get", "GET", "/api/notebooks/{notebookId}/notes/{noteId}",
      allow: [.readNotes], isIdempotent: true, parameters: NameTable("notebookId 1010! noteId 1011!"))
  }
}

extension Note {
  /// List, page by page.
  public enum List {
    public static let operation = Operation(
      "note.list", rpc: "NoteService/List", "GET", "/api/notebooks/{notebookId}/notes",
      allow: [.readNotes], isIdempotent: true,
      parameters: NameTable(
        "notebookId 1010! priority 4 isPinned 11 parentId 5 dueAt 14 limit 1006 cursor 1007 order 1008"))
  }
}

extension Note.Patch {
  public static let operation = Operation(
    "note.patch", rpc: "NoteService/Patch", "PATCH", "/api/notebooks/{notebookId}/notes/{noteId}",
    allow: [.owner, .writeNotes], isIdempotent: true, requiresBase: true,
    parameters: NameTable("notebookId 1010! noteId 1011!"), takesBase: true, takesOperationID: true, hasBody: true,
    isPatch: true)
}

extension Note {
  /// Delete it.
  public enum Delete {
    public static let operation = Operation(
      "note.delete", rpc: "NoteService/Delete", "DELETE", "/api/notebooks/{notebookId}/notes/{noteId}",
      allow: [.owner, .writeNotes], status: 204, isIdempotent: true,
      parameters: NameTable("notebookId 1010! noteId 1011!"), takesBase: true, takesOperationID: true)
  }
}

extension Note {
  /// Put it elsewhere: before another note, or into another notebook.
  public enum Move {
    public static let operation = Operation(
      "note.move", rpc: "NoteService/Move", "POST", "/api/notebooks/{notebookId}/notes/{noteId}/move",
      allow: [.writeNotes], parameters: NameTable("notebookId 1010! noteId 1011!"), takesBase: true,
      takesOperationID: true, hasBody: true)
  }
}

extension Note {
  /// Lock it, so that nobody may change it.
  public enum Lock {
    public static let operation = Operation(
      "note.lock", rpc: "NoteService/Lock", "PUT", "/api/notebooks/{notebookId}/notes/{noteId}/lock",
      allow: [.owner], isIdempotent: true, parameters: NameTable("notebookId 1010! noteId 1011!"), takesBase: true,
      takesOperationID: true, hasBody: true)
  }
}

extension Note {
  /// Let it be changed again.
  public enum Unlock {
    public static let operation = Operation(
      "note.unlock", rpc: "NoteService/Unlock", "DELETE", "/api/notebooks/{notebookId}/notes/{noteId}/lock",
      allow: [.owner], isIdempotent: true, parameters: NameTable("notebookId 1010! noteId 1011!"), takesBase: true,
      takesOperationID: true)
  }
}

extension Note {
  /// Say what one thinks of it.
  public enum React {
    public static let operation = Operation(
      "note.react", rpc: "NoteService/React", "PUT", "/api/notebooks/{notebookId}/notes/{noteId}/reactions/{key}",
      allow: [.readNotes, .guest], status: 204, parameters: NameTable("notebookId 1010! noteId 1011! key 1!"),
      takesBase: true, takesOperationID: true, hasBody: true)
  }
}

extension Note {
  /// All of them, in the schema's order.
  public static let operations: [Operation] = [
    Create.operation,
    Get.operation,
    List.operation,
    Patch.operation,
    Delete.operation,
    Move.operation,
    Lock.operation,
    Unlock.operation,
    React.operation,
  ]
}

/// The rules of `Note`: one function an operation.
public protocol NoteHandlers: Sendable {
  /// Create a note.
  func create(_ input: Note.Create.Input, _ caller: Caller) async throws(APIError) -> Note
  /// Read one note.
  func get(_ input: Note.Get.Input, _ caller: Caller) async throws(APIError) -> Note
  /// List, page by page.
  func list(_ input: Note.List.Input, _ caller: Caller) async throws(APIError) -> Note.Page
  /// Change what is given; null clears.
  func patch(_ input: Note.Patch.Input, _ caller: Caller) async throws(APIError) -> Note
  /// Delete it.
  func delete(_ input: Note.Delete.Input, _ caller: Caller) async throws(APIError)
  /// Put it elsewhere: before another note, or into another notebook.
  func move(_ input: Note.Move.Input, _ caller: Caller) async throws(APIError) -> Note
  /// Lock it, so that nobody may change it.
  func lock(_ input: Note.Lock.Input, _ caller: Caller) async throws(APIError) -> Note
  /// Let it be changed again.
  func unlock(_ input: Note.Unlock.Input, _ caller: Caller) async throws(APIError) -> Note
  /// Say what one thinks of it.
  func react(_ input: Note.React.Input, _ caller: Caller) async throws(APIError)
}

extension Note {
  /// With their rules, for the dispatcher.
  public static func bound(to rules: some NoteHandlers) -> [BoundOperation] {
    [
      BoundOperation(Note.Create.operation) {
        (input: Note.Create.Input, caller: Caller) async throws(APIError) -> Note in
        try await rules.create(input, caller)
      },
      BoundOperation(Note.Get.operation) {
        (input: Note.Get.Input, caller: Caller) async throws(APIError) -> Note in
        try await rules.get(input, caller)
      },
      BoundOperation(Note.List.operation) {
        (input: Note.List.Input, caller: Caller) async throws(APIError) -> Note.Page in
        try await rules.list(input, caller)
      },
      BoundOperation(Note.Patch.operation) {
        (input: Note.Patch.Input, caller: Caller) async throws(APIError) -> Note in
        try await rules.patch(input, caller)
      },
      BoundOperation(Note.Delete.operation) {
        (input: Note.Delete.Input, caller: Caller) async throws(APIError) -> Nothing in
        try await rules.delete(input, caller)
        return Nothing()
      },
      BoundOperation(Note.Move.operation) {
        (input: Note.Move.Input, caller: Caller) async throws(APIError) -> Note in
        try await rules.move(input, caller)
      },
      BoundOperation(Note.Lock.operation) {
        (input: Note.Lock.Input, caller: Caller) async throws(APIError) -> Note in
        try await rules.lock(input, caller)
      },
      BoundOperation(Note.Unlock.operation) {
        (input: Note.Unlock.Input, caller: Caller) async throws(APIError) -> Note in
        try await rules.unlock(input, caller)
      },
      BoundOperation(Note.React.operation) {
        (input: Note.React.Input, caller: Caller) async throws(APIError) -> Nothing in
        try await rules.react(input, caller)
        return Nothing()
      },
    ]
  }
}
