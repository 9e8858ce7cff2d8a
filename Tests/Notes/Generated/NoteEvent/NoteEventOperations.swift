// Generated from Schema/noteEvent.graphql by codegen. Do not edit.

public import API
internal import Wire

extension NoteEvent {
  /// List, page by page.
  public enum List {
    public static let operation = Operation(
      "noteEvent.list", rpc: "NoteEventService/List", "GET", "/api/notebooks/{notebookId}/events",
      allow: [.readNotes], isIdempotent: true,
      parameters: NameTable("notebookId 1010! author 1 limit 1006 cursor 1007 order 1008"))
  }
}

extension NoteEvent {
  /// Write down something that nobody can see in the notes.
  public enum Append {
    public static let operation = Operation(
      "noteEvent.append", rpc: "NoteEventService/Append", "POST", "/api/notebooks/{notebookId}/events",
      allow: [.writeNotes], parameters: NameTable("notebookId 1010!"), takesOperationID: true, hasBody: true)
  }
}

extension NoteEvent {
  /// All of them, in the schema's order.
  public static let operations: [Operation] = [
    List.operation,
    Append.operation,
  ]
}

/// The rules of `NoteEvent`: one function an operation.
public protocol NoteEventHandlers: Sendable {
  /// List, page by page.
  func list(_ input: NoteEvent.List.Input, _ caller: Caller) async throws(APIError) -> NoteEvent.Page
  /// Write down something that nobody can see in the notes.
  func append(_ input: NoteEvent.Append.Input, _ caller: Caller) async throws(APIError) -> NoteEvent
}

extension NoteEvent {
  /// With their rules, for the dispatcher.
  public static func bound(to rules: some NoteEventHandlers) -> [BoundOperation] {
    [
      BoundOperation(NoteEvent.List.operation) {
        (input: NoteEvent.List.Input, caller: Caller) async throws(APIError) -> NoteEvent.Page in
        try await rules.list(input, caller)
      },
      BoundOperation(NoteEvent.Append.operation) {
        (input: NoteEvent.Append.Input, caller: Caller) async throws(APIError) -> NoteEvent in
        try await rules.append(input, caller)
      },
    ]
  }
}
