// Generated from Schema/loan.graphql by codegen. Do not edit.

public import CascadeClient

extension Loan {
  /// Create a loan.
  public static let create = Operation<Loan.Create.Input, Loan>(
    "loan.create", .post, "/api/notebooks/{notebookId}/loans"
  )

  /// Read one loan.
  public static let get = Operation<Loan.Get.Input, Loan>(
    "loan.get", .get, "/api/notebooks/{notebookId}/loans/{loanId}"
  )

  /// List, page by page.
  public static let list = Operation<Loan.List.Input, Loan.Page>("loan.list", .get, "/api/notebooks/{notebookId}/loans")

  /// Change what is given; null clears.
  public static let patch = Operation<Loan.Patch.Input, Loan>(
    "loan.patch", .patch, "/api/notebooks/{notebookId}/loans/{loanId}"
  )

  /// Tell what became of it.
  public static let trace = Operation<Loan.Trace.Input, LoanTrace>(
    "loan.trace", .get, "/api/notebooks/{notebookId}/loans/{loanId}/trace"
  )

  /// Sign for it, and be its borrower from now on: the signature is the proof.
  public static let sign = Operation<Loan.Sign.Input, LoanReceipt>(
    "loan.sign", .post, "/api/notebooks/{notebookId}/loans/{loanId}/sign"
  )
}

extension Loan: SchemaPatchable {}

// What belongs to an operation stands under its name.
extension Loan {
  /// Create a loan.
  public enum Create {}
  /// Read one loan.
  public enum Get {}
  /// List, page by page.
  public enum List {}
  /// Tell what became of it.
  public enum Trace {}
  /// Sign for it, and be its borrower from now on: the signature is the proof.
  public enum Sign {}
}
