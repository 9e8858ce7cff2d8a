// Generated from Schema/loan.graphql by codegen. Do not edit.

public import API
internal import Wire

extension Loan {
  /// Create a loan.
  public enum Create {
    public static let operation = Operation(
      "loan.create", rpc: "LoanService/Create", "POST", "/api/notebooks/{notebookId}/loans",
      allow: [.readNotes], status: 201, parameters: NameTable("notebookId 1010!"), takesOperationID: true,
      hasBody: true)
  }
}

extension Loan {
  /// Read one loan.
  public enum Get {
    public static let operation = Operation(
      "loan.get", rpc: "LoanService/Get", "GET", "/api/notebooks/{notebookId}/loans/{loanId}",
      allow: [.readNotes], isIdempotent: true, parameters: NameTable("notebookId 1010! loanId 1011!"))
  }
}

extension Loan {
  /// List, page by page.
  public enum List {
    public static let operation = Operation(
      "loan.list", rpc: "LoanService/List", "GET", "/api/notebooks/{notebookId}/loans",
      allow: [.readNotes], isIdempotent: true,
      parameters: NameTable("notebookId 1010! borrower 2 limit 1006 cursor 1007 order 1008"))
  }
}

extension Loan.Patch {
  public static let operation = Operation(
    "loan.patch", rpc: "LoanService/Patch", "PATCH", "/api/notebooks/{notebookId}/loans/{loanId}",
    allow: [.owner, .manageNotebook], isIdempotent: true, parameters: NameTable("notebookId 1010! loanId 1011!"),
    takesBase: true, takesOperationID: true, hasBody: true, isPatch: true)
}

extension Loan {
  /// Tell what became of it.
  public enum Trace {
    public static let operation = Operation(
      "loan.trace", rpc: "LoanService/Trace", "GET", "/api/notebooks/{notebookId}/loans/{loanId}/trace",
      allow: [.readNotes], isIdempotent: true, parameters: NameTable("notebookId 1010! loanId 1011!"))
  }
}

extension Loan {
  /// Sign for it, and be its borrower from now on: the signature is the proof.
  public enum Sign {
    public static let operation = Operation(
      "loan.sign", rpc: "LoanService/Sign", "POST", "/api/notebooks/{notebookId}/loans/{loanId}/sign",
      allow: [.anyone], parameters: NameTable("notebookId 1010! loanId 1011!"), takesBase: true, takesOperationID: true,
      hasBody: true)
  }
}

extension Loan {
  /// All of them, in the schema's order.
  public static let operations: [Operation] = [
    Create.operation,
    Get.operation,
    List.operation,
    Patch.operation,
    Trace.operation,
    Sign.operation,
  ]
}

/// The rules of `Loan`: one function an operation.
public protocol LoanHandlers: Sendable {
  /// Create a loan.
  func create(_ input: Loan.Create.Input, _ caller: Caller) async throws(APIError) -> Loan
  /// Read one loan.
  func get(_ input: Loan.Get.Input, _ caller: Caller) async throws(APIError) -> Loan
  /// List, page by page.
  func list(_ input: Loan.List.Input, _ caller: Caller) async throws(APIError) -> Loan.Page
  /// Change what is given; null clears.
  func patch(_ input: Loan.Patch.Input, _ caller: Caller) async throws(APIError) -> Loan
  /// Tell what became of it.
  func trace(_ input: Loan.Trace.Input, _ caller: Caller) async throws(APIError) -> LoanTrace
  /// Sign for it, and be its borrower from now on: the signature is the proof.
  func sign(_ input: Loan.Sign.Input, _ caller: Caller) async throws(APIError) -> LoanReceipt
}

extension Loan {
  /// With their rules, for the dispatcher.
  public static func bound(to rules: some LoanHandlers) -> [BoundOperation] {
    [
      BoundOperation(Loan.Create.operation) {
        (input: Loan.Create.Input, caller: Caller) async throws(APIError) -> Loan in
        try await rules.create(input, caller)
      },
      BoundOperation(Loan.Get.operation) {
        (input: Loan.Get.Input, caller: Caller) async throws(APIError) -> Loan in
        try await rules.get(input, caller)
      },
      BoundOperation(Loan.List.operation) {
        (input: Loan.List.Input, caller: Caller) async throws(APIError) -> Loan.Page in
        try await rules.list(input, caller)
      },
      BoundOperation(Loan.Patch.operation) {
        (input: Loan.Patch.Input, caller: Caller) async throws(APIError) -> Loan in
        try await rules.patch(input, caller)
      },
      BoundOperation(Loan.Trace.operation) {
        (input: Loan.Trace.Input, caller: Caller) async throws(APIError) -> LoanTrace in
        try await rules.trace(input, caller)
      },
      BoundOperation(Loan.Sign.operation) {
        (input: Loan.Sign.Input, caller: Caller) async throws(APIError) -> LoanReceipt in
        try await rules.sign(input, caller)
      },
    ]
  }
}
