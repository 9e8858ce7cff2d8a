// Generated from Schema/auth.graphql by codegen. Do not edit.

public import API

extension OAuthResult: Discreet {
  public mutating func hide(from viewer: Viewer) {
    login?.hide(from: viewer)
  }
}
