// Generated from Schema/auth.graphql by codegen. Do not edit.

public import API

extension Tokens: Discreet {
  public mutating func hide(from viewer: Viewer) {
    user.hide(fromOwner: viewer)
  }
}
