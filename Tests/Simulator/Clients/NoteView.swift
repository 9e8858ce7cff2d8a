// Which notes a client wants: all, those that a filter chooses, or the first few in an order; and which those are.

import Core
import NotesGenerated
import State
import Wire

enum NoteView: CaseIterable {
  case all, pinned, firstTwo

  /// Puts it into the request, as a client writes it.
  func ask(_ request: inout Observation.Request, _ encoding: Encoding) {
    switch self {
    case .all: break
    case .pinned:
      var filter = Note.List.Filter()
      filter.isPinned = true
      request.filter = encoding == .json ? filter.encodedJSON() : filter.encoded()
    case .firstTwo: request.window = Observation.Window(order: "title", limit: 2)
    }
  }

  func shown(of notes: [String: Note]) -> [String: Note] {
    switch self {
    case .all: return notes
    case .pinned: return notes.filter { $0.value.isPinned }
    case .firstTwo:
      let first = notes.sorted { ($0.value.title, $0.key) < ($1.value.title, $1.key) }.prefix(2)
      return Dictionary(uniqueKeysWithValues: first.map { ($0.key, $0.value) })
    }
  }
}
