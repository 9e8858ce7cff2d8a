// Generated from Schema/reader.graphql by codegen. Do not edit.

public import API
internal import Wire

extension Reader {
  /// List, page by page.
  public enum List {
    public static let operation = Operation(
      "reader.list", rpc: "ReaderService/List", "GET", "/api/notebooks/{notebookId}/readers",
      allow: [.readNotes], isIdempotent: true, parameters: NameTable("notebookId 1010! limit 1006 cursor 1007"))
  }
}

extension Reader {
  /// Open the notebook.
  public enum Enter {
    public static let operation = Operation(
      "reader.enter", rpc: "ReaderService/Enter", "POST", "/api/notebooks/{notebookId}/readers",
      allow: [.readNotes, .guest], parameters: NameTable("notebookId 1010!"), takesOperationID: true, hasBody: true)
  }
}

extension Reader {
  /// All of them, in the schema's order.
  public static let operations: [Operation] = [
    List.operation,
    Enter.operation,
  ]
}

/// The rules of `Reader`: one function an operation.
public protocol ReaderHandlers: Sendable {
  /// List, page by page.
  func list(_ input: Reader.List.Input, _ caller: Caller) async throws(APIError) -> Reader.Page
  /// Open the notebook.
  func enter(_ input: Reader.Enter.Input, _ caller: Caller) async throws(APIError) -> Reader
}

extension Reader {
  /// With their rules, for the dispatcher.
  public static func bound(to rules: some ReaderHandlers) -> [BoundOperation] {
    [
      BoundOperation(Reader.List.operation) {
        (input: Reader.List.Input, caller: Caller) async throws(APIError) -> Reader.Page in
        try await rules.list(input, caller)
      },
      BoundOperation(Reader.Enter.operation) {
        (input: Reader.Enter.Input, caller: Caller) async throws(APIError) -> Reader in
        try await rules.enter(input, caller)
      },
    ]
  }
}
