// Generated from Schema/loan.graphql by codegen. Do not edit.

public import CascadeClient

extension Loan.Get {
  /// The input of `loan.get`.
  public struct Input: SchemaMessage {
    /// The notebook that it is about.
    public var notebookId: String
    /// The loan that it is about.
    public var loanId: String

    public init(notebookId: String, loanId: String) {
      self.notebookId = notebookId
      self.loanId = loanId
    }

    public init(members: Members) throws(DecodeError) {
      notebookId = try members.read("notebookId")
      loanId = try members.read("loanId")
    }

    public func write(into members: inout Members) {
      members.write("notebookId", notebookId)
      members.write("loanId", loanId)
    }

    public static let facts = MessageFacts("LoanGetInput", [
      FieldFacts(1010, "notebookId", .string, in: .path),
      FieldFacts(1011, "loanId", .string, in: .path),
    ])
  }
}
