// Generated from Schema/loan.graphql by codegen. Do not edit.

public import CascadeClient

/// It was taken along.
public struct LoanTaken: SchemaMessage {
  /// As it is now.
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

  public static let facts = MessageFacts("LoanTaken", [
    FieldFacts(1, "loan", .message(Loan.self)),
  ])
}
