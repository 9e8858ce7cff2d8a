// What a scope holds, as simple as can be: dictionaries of values, whole copies, no deltas. With `Operation+Meaning` and
// `Model` this is the reference store: everything that the real one shows or keeps is compared with it.

import Core
import NotesGenerated
import Storage

struct Contents: Equatable {
  var notebook: NotebookRow?
  var notes: [String: Note] = [:]
  var events: [Int: NoteEventRow] = [:]
  var lastSequence = 0
  /// Of each resource: the revision of its last change.
  var versions: [Resource: Int] = [:]
  /// The scope is gone.
  var isEnded = false

  /// The rows that the database must have, by table and key.
  func rows(_ scope: ID<Notebook>) -> [Row: [SQLValue]] {
    var rows: [Row: [SQLValue]] = [:]
    if let notebook { rows[Row(table: "notebooks", key: [scope.sql])] = notebook.put.values }
    for (id, note) in notes { rows[Row(table: "notes", key: [scope.sql, .text(id)])] = NoteRow(note).put.values }
    for (sequence, event) in events {
      rows[Row(table: "note_events", key: [scope.sql, .integer(Int64(sequence))])] = event.put.values
    }
    return rows
  }

  struct Row: Hashable {
    let table: String
    let key: [SQLValue]
  }
}

/// What can be observed in a scope.
enum Resource: String, CaseIterable {
  case notebook, note, noteEvent
}
