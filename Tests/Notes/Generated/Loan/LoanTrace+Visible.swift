// Generated from Schema/loan.graphql by codegen. Do not edit.

public import API

extension LoanTrace: Discreet {
  public mutating func hide(from viewer: Viewer) {
    latest.hide(from: viewer)
    steps.hide(from: viewer)
    before?.hide(from: viewer)
  }
}
