// A notebook as a decision finds it and leaves it.

internal import API
internal import Core
internal import NotesGenerated
internal import State

extension Draft {
  func notebook() throws(APIError) -> NotebookRow {
    guard let row = value(NotebookRow.self) else { throw APIError(.notFound, "There is no such notebook.") }
    return row
  }

  func note(_ id: ID<Note>) throws(APIError) -> NoteRow {
    guard let row = value(NoteRow.self, .item(id.description)) else {
      throw APIError(.notFound, "There is no note \(id) in this notebook.")
    }
    return row
  }

  /// In the order of their ranks.
  var notes: [NoteRow] { items(NoteRow.self).sorted { $0.value.rank < $1.value.rank } }

  func checkOpen() throws(APIError) {
    if try notebook().value.isArchived { throw APIError(.permissionDenied, "The notebook was put away.") }
  }

  func checkRoom() throws(APIError) {
    let most = try notebook().value.maxNotes
    guard items(NoteRow.self).count < most else {
      throw APIError(.notebookFull, "The notebook takes \(most) notes.")
    }
  }

  /// The rank before a note, or behind all.
  func rank(before id: ID<Note>?) throws(APIError) -> String {
    let notes = notes
    guard let id else { return Rank.between(notes.last?.value.rank, nil) }
    guard let place = notes.firstIndex(where: { $0.value.id == id }) else {
      throw APIError(.notFound, "There is no note \(id) in this notebook.")
    }
    return Rank.between(place > 0 ? notes[place - 1].value.rank : nil, notes[place].value.rank)
  }

  /// Puts a note in its place, and tells what it became.
  mutating func write(_ row: NoteRow, by author: String) throws(APIError) -> Note {
    var row = row
    row.stamp(revision)
    put(row)
    var written = NoteWritten()
    written.note = row.value
    _ = try write(.written(written), by: author)
    return row.value
  }

  mutating func write(_ event: NoteEventKind, by author: String) throws(APIError) -> NoteEvent {
    var row = NoteEventRow()
    row.value.sequence = nextSequence(NoteEventRow.self)
    row.value.notebookId = try notebook().value.id
    (row.value.author, row.value.at, row.value.event) = (author, .now, event)
    put(row)
    return row.value
  }
}

extension ScopeState {
  func notebook() throws(APIError) -> NotebookRow {
    guard let row = value(NotebookRow.self) else { throw APIError(.notFound, "There is no such notebook.") }
    return row
  }

  var notes: [Note] { items(NoteRow.self).map(\.value).sorted { $0.rank < $1.rank } }
}

extension NotebookRow {
  /// With what is counted when somebody looks.
  func shown(_ notes: [Note]? = nil) -> Notebook {
    var shown = value
    if let notes {
      shown.noteCount = notes.count
      shown.size = notes.reduce(0) { $0 + $1.title.utf8.count }
    }
    shown.hasPassphrase = passphrase != nil
    return shown
  }
}
