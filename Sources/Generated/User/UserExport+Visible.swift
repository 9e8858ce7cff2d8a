// Generated from Schema/user.graphql by codegen. Do not edit.

public import API

extension UserExport: Discreet {
  public mutating func hide(from viewer: Viewer) {
    user.hide(from: viewer)
  }
}
