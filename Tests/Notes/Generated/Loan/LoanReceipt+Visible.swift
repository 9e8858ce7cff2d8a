// Generated from Schema/loan.graphql by codegen. Do not edit.

public import API

extension LoanReceipt: Discreet {
  public mutating func hide(from viewer: Viewer) {
    loan.hide(fromOwner: viewer)
  }
}
