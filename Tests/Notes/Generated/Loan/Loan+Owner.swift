// Generated from Schema/loan.graphql by codegen. Do not edit.

public import API

extension Loan: Owned {
  public var ownerID: String? { borrower }
}
