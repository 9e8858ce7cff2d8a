// What an operation does, on plain dictionaries: the meaning that the real rule, on a draft, is held against.

import Core
import NotesGenerated

extension Operation {
  enum Meaning: Equatable {
    case becomes(Contents, result: Int)
    case nothing(result: Int)
    case refused
    case noScope
    /// The database does not take it.
    case forbidden
  }

  /// On what is there now, nil where there is no scope.
  func meaning(on now: Contents?, at revision: Int) -> Meaning {
    guard let now = now ?? (kind == .create ? Contents() : nil), !now.isEnded else { return .noScope }
    var contents = now
    let result: Int
    switch kind {
    case .count, .title, .remark, .unseen, .makeNotebook, .dropNotebook, .badWrite, .create, .end:
      guard let done = ofNotebook(&contents) else { return .refused }
      if kind == .badWrite { return .forbidden }
      result = done
    case .add, .edit, .remove, .addAndRemove:
      guard let done = ofNotes(&contents) else { return .refused }
      result = done
    case .say, .sayTwice, .hide:
      guard let done = ofLog(&contents) else { return .refused }
      result = done
    case .everything:
      guard contents.notebook != nil, contents.notes[Operation.note(which).description] == nil else { return .refused }
      contents.notebook?.value.noteCount += 1
      contents.notebook?.passphrase = name
      contents.put(newNote)
      result = contents.say(name, scope)
    case .nothing: return .nothing(result: 7)
    }
    return .becomes(contents.stamped(revision, since: now), result: result)
  }

  private func ofNotebook(_ contents: inout Contents) -> Int? {
    if kind == .create || kind == .makeNotebook {
      guard contents.notebook == nil else { return nil }
      contents.notebook = newNotebook
      return 0
    }
    guard contents.notebook != nil else { return nil }
    contents.notebook?.passphrase = name
    switch kind {
    case .count: contents.notebook?.value.noteCount += 1
    case .title: contents.notebook?.value.title = "title \(number)"
    case .remark: contents.notebook?.value.remarks = which == 0 ? nil : "remark \(number)"
    case .dropNotebook:
      contents.notebook = nil
      return contents.say(name, scope)
    case .end:
      contents.isEnded = true
      return contents.say(name, scope)
    default: break
    }
    return contents.notebook?.value.noteCount
  }

  private func ofNotes(_ contents: inout Contents) -> Int? {
    let id = Operation.note(which).description
    switch kind {
    case .add:
      guard contents.notes[id] == nil else { return nil }
      contents.put(newNote)
    case .edit:
      guard var note = contents.notes[id] else { return nil }
      note.title = "edited \(number)"
      note.isPinned.toggle()
      note.author = name
      contents.put(note)
    case .remove:
      guard contents.notes.removeValue(forKey: id) != nil else { return nil }
      _ = contents.say(name, scope)
    default: _ = contents.say(name, scope)
    }
    return contents.notes.count
  }

  private func ofLog(_ contents: inout Contents) -> Int? {
    switch kind {
    case .say: return contents.say(name, scope)
    case .sayTwice:
      _ = contents.say(name, scope)
      return contents.say(name, scope)
    default:
      guard contents.events.removeValue(forKey: which) != nil, var notebook = contents.notebook else { return nil }
      notebook.passphrase = name
      contents.notebook = notebook
      return contents.events.count
    }
  }

  // MARK: What it makes

  var newNotebook: NotebookRow {
    var row = NotebookRow()
    row.value.id = scope
    row.value.title = "title \(number)"
    row.passphrase = name
    return row
  }

  var newNote: Note {
    var note = Note()
    note.id = Operation.note(which)
    note.notebookId = scope
    note.title = "note \(number)"
    note.author = name
    return note
  }

  static func entry(_ sequence: Int, _ name: String, _ scope: ID<Notebook>) -> NoteEventRow {
    var row = NoteEventRow()
    row.value.sequence = sequence
    row.value.notebookId = scope
    row.value.author = name
    row.value.event = .remarked(NoteRemarked())
    return row
  }
}

extension Contents {
  fileprivate mutating func put(_ note: Note) { notes[note.id.description] = note }

  fileprivate mutating func say(_ name: String, _ scope: ID<Notebook>) -> Int {
    lastSequence += 1
    events[lastSequence] = Operation.entry(lastSequence, name, scope)
    return lastSequence
  }

  /// Everything that is not as it was has this revision, and so has its resource.
  fileprivate func stamped(_ revision: Int, since old: Contents) -> Contents {
    var new = self
    if notebook != old.notebook {
      new.notebook?.value.version = revision
      new.versions[.notebook] = revision
    }
    if notes != old.notes {
      for (id, note) in notes where note != old.notes[id] { new.notes[id]?.version = revision }
      new.versions[.note] = revision
    }
    if events != old.events {
      for (sequence, entry) in events where entry != old.events[sequence] { new.events[sequence]?.version = revision }
      new.versions[.noteEvent] = revision
    }
    return new
  }
}
