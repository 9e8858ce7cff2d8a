// What an operation does as a rule of the product would: on a draft, in the store's own words.

import Core
import NotesGenerated
import State

extension Operation {
  func decide(_ draft: inout Draft) throws(Refused) -> Int {
    switch kind {
    case .count, .title, .remark, .unseen, .makeNotebook, .dropNotebook, .badWrite, .create, .end:
      return try decideNotebook(&draft)
    case .add, .edit, .remove, .addAndRemove: return try decideNotes(&draft)
    case .say: return say(&draft)
    case .sayTwice:
      _ = say(&draft)
      return say(&draft)
    case .hide:
      guard draft.value(NoteEventRow.self, .entry(which)) != nil, var notebook = draft.value(NotebookRow.self) else {
        throw Refused()
      }
      draft.remove(NoteEventRow.self, .entry(which))
      notebook.passphrase = name
      draft.put(notebook)
      return draft.items(NoteEventRow.self).count
    case .everything:
      guard var notebook = draft.value(NotebookRow.self), draft.value(NoteRow.self, noteKey) == nil else {
        throw Refused()
      }
      notebook.value.noteCount += 1
      notebook.passphrase = name
      draft.put(notebook)
      draft.put(NoteRow(newNote))
      return say(&draft)
    case .nothing:
      draft.remove(NoteRow.self, .item("nt_nothing"))
      return 7
    }
  }

  private var noteKey: StateKey { .item(Operation.note(which).description) }

  private func say(_ draft: inout Draft) -> Int {
    let sequence = draft.nextSequence(NoteEventRow.self)
    draft.put(Operation.entry(sequence, name, scope))
    return sequence
  }

  private func decideNotebook(_ draft: inout Draft) throws(Refused) -> Int {
    if kind == .create || kind == .makeNotebook {
      guard draft.value(NotebookRow.self) == nil else { throw Refused() }
      draft.put(newNotebook)
      return 0
    }
    guard var notebook = draft.value(NotebookRow.self) else { throw Refused() }
    notebook.passphrase = name
    switch kind {
    case .count: notebook.value.noteCount += 1
    case .title: notebook.value.title = "title \(number)"
    case .remark: notebook.value.remarks = which == 0 ? nil : "remark \(number)"
    case .badWrite: notebook.value.maxNotes = 0
    case .dropNotebook:
      draft.remove(NotebookRow.self)
      return say(&draft)
    case .end:
      draft.put(notebook)
      draft.endScope()
      return say(&draft)
    default: break
    }
    draft.put(notebook)
    return notebook.value.noteCount
  }

  private func decideNotes(_ draft: inout Draft) throws(Refused) -> Int {
    let present = draft.value(NoteRow.self, noteKey)
    switch kind {
    case .add:
      guard present == nil else { throw Refused() }
      draft.put(NoteRow(newNote))
    case .edit:
      guard var note = present else { throw Refused() }
      note.value.title = "edited \(number)"
      note.value.isPinned.toggle()
      note.value.author = name
      draft.put(note)
    case .remove:
      guard present != nil else { throw Refused() }
      draft.remove(NoteRow.self, noteKey)
      _ = say(&draft)
    default:
      // What comes and goes within one decision was never there.
      if present == nil {
        draft.put(NoteRow(newNote))
        draft.remove(NoteRow.self, noteKey)
      }
      _ = say(&draft)
    }
    return draft.items(NoteRow.self).count
  }
}
