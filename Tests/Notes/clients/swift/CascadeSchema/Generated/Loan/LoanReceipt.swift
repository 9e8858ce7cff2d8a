// Generated from Schema/loan.graphql by codegen. Do not edit.

public import CascadeClient

/// What one has in one's hands after signing.
public struct LoanReceipt: SchemaMessage {
  /// The loan, as its borrower sees it.
  public var loan: Loan

  public init(loan: Loan) {
    self.loan = loan
  }

  public init(members: Members) throws(DecodeError) {
    loan = try members.read("loan")
  }

  public func write(into members: inout Members) {
    members.write("loan", loan)
  }

  public static let facts = MessageFacts("LoanReceipt", [
    FieldFacts(1, "loan", .message(Loan.self)),
  ])
}
