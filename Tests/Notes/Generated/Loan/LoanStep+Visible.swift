// Generated from Schema/loan.graphql by codegen. Do not edit.

public import API

extension LoanStep: Discreet {
  public mutating func hide(from viewer: Viewer) {
    switch self {
    case .taken(var arm):
      arm.hide(from: viewer)
      self = .taken(arm)
    case .moved: break
    }
  }
}
