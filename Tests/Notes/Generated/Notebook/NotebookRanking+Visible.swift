// Generated from Schema/notebook.graphql by codegen. Do not edit.

public import API

extension NotebookRanking: Discreet {
  public mutating func hide(from viewer: Viewer) {
    notebooks.hide(from: viewer)
  }
}
