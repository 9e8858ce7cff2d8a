// Notes: versions and bases, locks that only their author opens, and a log entry for every change.

internal import API
internal import Core
internal import NotesGenerated
internal import Wire

extension Rules {
  func create(_ input: Note.Create.Input, _ caller: Caller) async throws(APIError) -> Note {
    try desk.book(input.notebookId) { book throws(APIError) in
      if let call = input.operationId, let made = book.made[call] { return book.notes[try book.place(made)] }
      try book.checkOpen()
      try book.checkRoom()
      var note = Note(made: input)
      (note.author, note.version) = (caller.name, book.commit())
      book.notes.append(note)
      book.rank()
      note = book.notes[book.notes.count - 1]
      if let call = input.operationId { book.made[call] = note.id }
      _ = book.write(.written(note), by: caller.name)
      return note
    }
  }

  func get(_ input: Note.Get.Input, _ caller: Caller) async throws(APIError) -> Note {
    try desk.book(input.notebookId) { book throws(APIError) in book.notes[try book.place(input.noteId)] }
  }

  func list(_ input: Note.List.Input, _ caller: Caller) async throws(APIError) -> Note.Page {
    try desk.book(input.notebookId) { book throws(APIError) in
      let found = book.notes.filter { note in
        (input.priority == nil || note.priority == input.priority)
          && (input.isPinned == nil || note.isPinned == input.isPinned)
          && (input.parentId == nil || note.parentId == input.parentId)
          && (input.dueAt == nil || note.dueAt == input.dueAt)
      }
      let sorted = (input.order ?? .rank).sorted(found)
      var page = Note.Page()
      (page.items, page.nextCursor) = try Desk.page(sorted, input.limit, after: input.cursor) { $0.id.description }
      return page
    }
  }

  func patch(_ input: Note.Patch.Input, _ caller: Caller) async throws(APIError) -> Note {
    try change(input.notebookId, input.noteId, input.expectedVersion, caller) { note throws(APIError) in
      guard caller.owns(note) || caller.held.contains(.writeNotes) else {
        throw APIError(.permissionDenied, "The note is \(note.author)'s.")
      }
      if note.isLocked { throw APIError(.noteLocked, "The note is locked.") }
      input.patch.apply(to: &note)
    }
  }

  func delete(_ input: Note.Delete.Input, _ caller: Caller) async throws(APIError) {
    try desk.book(input.notebookId) { book throws(APIError) in
      let place = try book.place(input.noteId)
      try Desk.check(input.expectedVersion, book.notes[place])
      if book.notes[place].isLocked { throw APIError(.noteLocked, "The note is locked.") }
      book.notes.remove(at: place)
      book.rank()
      for other in book.notes.indices where book.notes[other].parentId == input.noteId {
        book.notes[other].parentId = nil
        book.notes[other].version = book.commit()
      }
      var deleted = NoteDeleted()
      deleted.noteId = input.noteId
      _ = book.write(.deleted(deleted), by: caller.name)
    }
  }

  func move(_ input: Note.Move.Input, _ caller: Caller) async throws(APIError) -> Note {
    let note = try desk.all { books throws(APIError) in
      let target = input.toNotebookId ?? input.notebookId
      guard var from = books[input.notebookId], books[target] != nil else {
        throw APIError(.notFound, "There is no such notebook.")
      }
      let place = try from.place(input.noteId)
      try Desk.check(input.expectedVersion, from.notes[place])
      if from.notes[place].isLocked { throw APIError(.noteLocked, "The note is locked.") }
      var note = from.notes.remove(at: place)
      from.rank()
      var to = target == input.notebookId ? from : books[target] ?? from
      try to.checkOpen()
      try to.checkRoom()
      (note.notebookId, note.version) = (target, to.commit())
      let end = try input.beforeId.map { id throws(APIError) in try to.place(id) } ?? to.notes.count
      to.notes.insert(note, at: end)
      to.rank()
      note = to.notes[end]
      _ = to.write(.written(note), by: caller.name)
      books[input.notebookId] = from
      books[target] = to
      return note
    }
    return note
  }

  func lock(_ input: Note.Lock.Input, _ caller: Caller) async throws(APIError) -> Note {
    try setLock(true, input.notebookId, input.noteId, input.expectedVersion, caller)
  }

  func unlock(_ input: Note.Unlock.Input, _ caller: Caller) async throws(APIError) -> Note {
    try setLock(false, input.notebookId, input.noteId, input.expectedVersion, caller)
  }

  func react(_ input: Note.React.Input, _ caller: Caller) async throws(APIError) {
    try desk.book(input.notebookId) { book throws(APIError) in
      _ = try book.place(input.noteId)
      book.reactions[input.noteId, default: []].insert("\(caller.name):\(input.key)")
    }
  }

  // MARK: Changing

  private func setLock(
    _ isLocked: Bool, _ notebook: ID<Notebook>, _ id: ID<Note>, _ expected: Int?, _ caller: Caller
  ) throws(APIError) -> Note {
    try change(notebook, id, expected, caller) { note throws(APIError) in
      guard caller.owns(note) else { throw APIError(.permissionDenied, "The note is \(note.author)'s.") }
      note.isLocked = isLocked
    }
  }

  /// What changes nothing is no new version.
  private func change(
    _ notebook: ID<Notebook>, _ id: ID<Note>, _ expected: Int?, _ caller: Caller,
    _ body: (inout Note) throws(APIError) -> Void
  ) throws(APIError) -> Note {
    try desk.book(notebook) { book throws(APIError) in
      try book.checkOpen()
      let place = try book.place(id)
      try Desk.check(expected, book.notes[place])
      var note = book.notes[place]
      try body(&note)
      guard note != book.notes[place] else { return note }
      note.version = book.commit()
      book.notes[place] = note
      _ = book.write(.written(note), by: caller.name)
      return note
    }
  }
}

extension Note {
  /// What somebody asked to be made.
  fileprivate init(made input: Note.Create.Input) {
    self.init()
    (id, notebookId, createdAt) = (.next(), input.notebookId, .now)
    (title, content, priority, parentId) = (input.title, input.content, input.priority, input.parentId)
    (labels, steps, figures, shares) = (input.labels, input.steps, input.figures, input.shares)
    (earlierPriorities, isPinned, weight) = (input.earlierPriorities, input.isPinned, input.weight)
    (serial, dueAt, estimate, quota) = (input.serial, input.dueAt, input.estimate, input.quota)
    (link, contact, color, language) = (input.link, input.contact, input.color, input.language)
  }
}

extension NoteEventKind {
  fileprivate static func written(_ note: Note) -> NoteEventKind {
    var written = NoteWritten()
    written.note = note
    return .written(written)
  }
}

extension Note.Order {
  fileprivate func sorted(_ notes: [Note]) -> [Note] {
    switch self {
    case .rank: notes.sorted { $0.rank < $1.rank }
    case .rankDesc: notes.sorted { $0.rank > $1.rank }
    case .title: notes.sorted { $0.title < $1.title }
    case .titleDesc: notes.sorted { $0.title > $1.title }
    case .dueAt: notes.sorted { ($0.dueAt ?? .latest) < ($1.dueAt ?? .latest) }
    case .dueAtDesc: notes.sorted { ($0.dueAt ?? .earliest) > ($1.dueAt ?? .earliest) }
    }
  }
}
