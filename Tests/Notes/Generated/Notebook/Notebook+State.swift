// Generated from Schema/notebook.graphql by codegen. Do not edit.

public import API
internal import Core
public import State

extension NotebookRow: StateValue {
  public static let facts = ResourceFacts("notebook", .state, in: "notebook")

  public static func delta(from old: Notebook, to new: Notebook) -> Notebook.Patch {
    Notebook.Patch(from: old, to: new)
  }
  public var key: StateKey { .only }
  public var stamped: Int { value.version }
  public mutating func stamp(_ revision: Int) { value.version = revision }

  /// The class of who holds these; nil for who may not observe it.
  public static func viewer(_ held: AccessSet) -> ViewerClass? {
    guard !held.isDisjoint(with: [.readNotes]) else { return nil }
    var viewer = ViewerClass()
    if !held.isDisjoint(with: [.manageNotebook]) { viewer.insert(ViewerClass(rawValue: 1)) }
    return viewer
  }

  public func seen(by viewer: ViewerClass) -> Notebook {
    var held = AccessSet()
    if viewer.contains(ViewerClass(rawValue: 1)) { held.formUnion([.manageNotebook]) }
    var seen = value
    seen.hide(from: Viewer(holding: held, in: value.id.description, owning: false))
    return seen
  }
}
