// Generated from Schema/auth.graphql by codegen. Do not edit.

public import API

extension LoginResult: Discreet {
  public mutating func hide(from viewer: Viewer) {
    user?.hide(fromOwner: viewer)
  }
}
