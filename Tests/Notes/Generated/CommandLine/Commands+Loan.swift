// Generated from Schema/loan.graphql by codegen. Do not edit.

internal import API

extension Surface {
  /// What can be called of `Loan` from a command line.
  static let loanCommands: [CallCommand] = [
    CallCommand(
      Loan.Create.operation, input: Loan.Create.Input.self, output: Loan.self,
      help: "Create a loan.",
      flags: """
        notebookId text! The notebook that it is about.
        destination text! Where to; everybody may know. 1 to 100 characters.
        purpose text What for; who took it along and those who run the notebook know. At most 200 characters. Seen by OWNER, MANAGE_NOTEBOOK.
        operationId text Names this very call: a repeat answers what the first did. 1 to 128 characters. Matches `[!-~]+`.
        """),
    CallCommand(
      Loan.Get.operation, input: Loan.Get.Input.self, output: Loan.self,
      help: "Read one loan.",
      flags: """
        notebookId text! The notebook that it is about.
        loanId text! The loan that it is about.
        """),
    CallCommand(
      Loan.List.operation, input: Loan.List.Input.self, output: Loan.Page.self,
      help: "List, page by page.",
      flags: """
        notebookId text! The notebook that it is about.
        borrower text Only those with this borrower.
        limit number How many at most. Default: 50. 1 to 200.
        cursor text Where the last page ended: its `nextCursor`. At most 512 characters.
        order text What comes first. One of takenAt, takenAtDesc.
        """),
    CallCommand(
      Loan.Patch.operation, input: Loan.Patch.Input.self, output: Loan.self,
      help: "Change what is given; null clears.",
      flags: """
        notebookId text! The notebook that it is about.
        loanId text! The loan that it is about.
        patch.destination text Where to; everybody may know. 1 to 100 characters.
        patch.purpose text What for; who took it along and those who run the notebook know. At most 200 characters. Seen by OWNER, MANAGE_NOTEBOOK.
        expectedVersion number The version that the caller saw; refused when it is no longer that. At least 0.
        operationId text Names this very call: a repeat answers what the first did. 1 to 128 characters. Matches `[!-~]+`.
        """),
    CallCommand(
      Loan.Trace.operation, input: Loan.Trace.Input.self, output: LoanTrace.self,
      help: "Tell what became of it.",
      flags: """
        notebookId text! The notebook that it is about.
        loanId text! The loan that it is about.
        """),
    CallCommand(
      Loan.Sign.operation, input: Loan.Sign.Input.self, output: LoanReceipt.self,
      help: "Sign for it, and be its borrower from now on: the signature is the proof.",
      flags: """
        notebookId text! The notebook that it is about.
        loanId text! The loan that it is about.
        name text! Who signs. 1 to 50 characters.
        expectedVersion number The version that the caller saw; refused when it is no longer that. At least 0.
        operationId text Names this very call: a repeat answers what the first did. 1 to 128 characters. Matches `[!-~]+`.
        """),
  ]
}
