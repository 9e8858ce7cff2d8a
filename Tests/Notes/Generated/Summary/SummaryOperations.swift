// Generated from Schema/summary.graphql by codegen. Do not edit.

public import API
internal import Wire

extension Summary {
  /// Read the summary.
  public enum Get {
    public static let operation = Operation(
      "summary.get", rpc: "SummaryService/Get", "GET", "/api/notebooks/{notebookId}/summary",
      allow: [.readNotes], isIdempotent: true,
      parameters: NameTable("notebookId 1010! maxTitles 1 priorities 2 look 3"), lists: [2])
  }
}

extension Summary {
  /// All of them, in the schema's order.
  public static let operations: [Operation] = [
    Get.operation
  ]
}

/// The rules of `Summary`: one function an operation.
public protocol SummaryHandlers: Sendable {
  /// Read the summary.
  func get(_ input: Summary.Get.Input, _ caller: Caller) async throws(APIError) -> Summary
}

extension Summary {
  /// With their rules, for the dispatcher.
  public static func bound(to rules: some SummaryHandlers) -> [BoundOperation] {
    [
      BoundOperation(Summary.Get.operation) {
        (input: Summary.Get.Input, caller: Caller) async throws(APIError) -> Summary in
        try await rules.get(input, caller)
      }
    ]
  }
}
