// Whether what a client believes is what there was: of all that its connection has told it, at the revision that it was
// told, and no less for being shown less.

import Core
import NotesGenerated
import State

extension Belief {
  /// What differs from the model, where something does. `maySeeRemarks` is the class at which it was told.
  func difference(from model: Model, _ scope: ID<Notebook>, maySeeRemarks: Bool) -> String? {
    for resource in Resource.allCases {
      guard let one = held[resource], one.isSettled, let cursor = one.cursor else { continue }
      guard let truth = model.contents(scope, cursor.epoch.text, cursor.revision) else {
        return "was shown revision \(cursor.revision), which the database does not have"
      }
      let version = truth.versions[resource] ?? 0
      if one.version != version {
        return "\(resource) at \(cursor.revision) is believed to be of \(one.version), and is of \(version)"
      }
      if modes[resource] != .notify, !agrees(resource, truth, maySeeRemarks) {
        return "\(resource) at \(cursor.revision) is believed to be \(words(resource)), and is "
          + words(resource, truth)
      }
    }
    return nil
  }

  private func agrees(_ resource: Resource, _ truth: Contents, _ maySeeRemarks: Bool) -> Bool {
    switch resource {
    case .notebook:
      var shown = truth.notebook?.value
      if !maySeeRemarks { shown?.remarks = nil }
      return notebook == shown
    case .note: return notes == view.shown(of: truth.notes)
    case .noteEvent: return events == truth.events.mapValues(\.value)
    }
  }

  private func words(_ resource: Resource) -> String {
    switch resource {
    case .notebook: String(describing: notebook)
    case .note: notes.values.map { "\($0.title) v\($0.version)" }.sorted().joined(separator: ", ")
    case .noteEvent: events.keys.sorted().description
    }
  }

  private func words(_ resource: Resource, _ truth: Contents) -> String {
    switch resource {
    case .notebook: String(describing: truth.notebook?.value)
    case .note: view.shown(of: truth.notes).values.map { "\($0.title) v\($0.version)" }.sorted().joined(separator: ", ")
    case .noteEvent: truth.events.keys.sorted().description
    }
  }
}
