// Generated from Schema/notebook.graphql by codegen. Do not edit.

public import API

extension Notebook: Discreet {
  public mutating func hide(from viewer: Viewer) {
    if !viewer.holds([.manageNotebook], in: id) {
      remarks = nil
    }
  }
}
