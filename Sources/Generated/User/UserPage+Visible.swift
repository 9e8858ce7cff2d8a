// Generated from Schema/user.graphql by codegen. Do not edit.

public import API

extension User.Page: Discreet {
  public mutating func hide(from viewer: Viewer) {
    items.hide(from: viewer)
  }
}
