// Generated from Schema/notebook.graphql by codegen. Do not edit.

public import API

extension Notebook.Page: Discreet {
  public mutating func hide(from viewer: Viewer) {
    items.hide(from: viewer)
  }
}
