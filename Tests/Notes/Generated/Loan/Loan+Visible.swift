// Generated from Schema/loan.graphql by codegen. Do not edit.

public import API

extension Loan: Discreet {
  public mutating func hide(from viewer: Viewer) {
    if !viewer.owns(borrower) && !viewer.holds([.manageNotebook], in: notebookId) {
      purpose = nil
    }
    if !viewer.owns(borrower) {
      tag = nil
    }
  }
}
