// Who may observe a notebook: who may read it, as its operations have it. What one holds there follows from the notebook as
// it is, so that it is asked anew with every commit.

internal import API
internal import Doors
internal import NotesGenerated
internal import State

extension Audience {
  static func readers(_ store: Store, _ rules: Rules) -> Audience {
    Audience(
      store, Surface.scopes, Surface.observed, viewer: { Surface.viewer(of: $0, $1) }, find: { _, named in named },
      held: { identity, state in
        var held = identity.access
        if let id = identity.id, state.value(NotebookRow.self)?.value.ownerName == id { held.insert(.manageNotebook) }
        return held
      }, resolver: { rules.resolver(of: $0, for: $1) })
  }
}
