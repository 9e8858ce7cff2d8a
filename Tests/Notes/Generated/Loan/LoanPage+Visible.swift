// Generated from Schema/loan.graphql by codegen. Do not edit.

public import API

extension Loan.Page: Discreet {
  public mutating func hide(from viewer: Viewer) {
    items.hide(from: viewer)
  }
}
