// Generated from Schema/loan.graphql by codegen. Do not edit.

public import API

extension LoanTaken: Discreet {
  public mutating func hide(from viewer: Viewer) {
    loan.hide(from: viewer)
  }
}
