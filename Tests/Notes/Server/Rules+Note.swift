// Notes: versions and bases, locks that only their author opens, and a log entry for every change.

internal import API
internal import Core
internal import NotesGenerated
internal import State
internal import Wire

extension Rules {
  func create(_ input: Note.Create.Input, _ caller: Caller) async throws(APIError) -> Note {
    let made = Note(made: input)
    return try await desk.store.change(input.notebookId.description, caller) { draft throws(APIError) in
      try draft.checkOpen()
      try draft.checkRoom()
      var row = NoteRow(made)
      row.value.author = caller.name
      row.value.rank = try draft.rank(before: nil)
      return try draft.write(row, by: caller.name)
    }
  }

  func get(_ input: Note.Get.Input, _ caller: Caller) async throws(APIError) -> Note {
    try await desk.store.look(input.notebookId.description, caller) { state throws(APIError) in
      guard let row = state.value(NoteRow.self, .item(input.noteId.description)) else {
        throw APIError(.notFound, "There is no note \(input.noteId) in this notebook.")
      }
      return row.value
    }
  }

  func list(_ input: Note.List.Input, _ caller: Caller) async throws(APIError) -> Note.Page {
    try await desk.store.look(input.notebookId.description, caller) { state throws(APIError) in
      let found = state.notes.filter { note in
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
    try await change(input.notebookId, input.noteId, input.expectedVersion, caller) { note throws(APIError) in
      guard caller.owns(note) || caller.held.contains(.writeNotes) else {
        throw APIError(.permissionDenied, "The note is \(note.author)'s.")
      }
      if note.isLocked { throw APIError(.noteLocked, "The note is locked.") }
      input.patch.apply(to: &note)
    }
  }

  func delete(_ input: Note.Delete.Input, _ caller: Caller) async throws(APIError) {
    try await desk.store.change(input.notebookId.description, caller) { draft throws(APIError) in
      let note = try draft.note(input.noteId).value
      try Desk.check(input.expectedVersion, note)
      if note.isLocked { throw APIError(.noteLocked, "The note is locked.") }
      for var other in draft.notes where other.value.parentId == input.noteId {
        other.value.parentId = nil
        draft.put(other)
      }
      draft.remove(NoteRow.self, .item(input.noteId.description))
      var deleted = NoteDeleted()
      deleted.noteId = input.noteId
      _ = try draft.write(.deleted(deleted), by: caller.name)
    }
  }

  /// Within a notebook one commit; into another one, one each: there first, so that the note is never nowhere.
  func move(_ input: Note.Move.Input, _ caller: Caller) async throws(APIError) -> Note {
    let target = input.toNotebookId ?? input.notebookId
    guard target != input.notebookId else {
      return try await change(input.notebookId, input.noteId, input.expectedVersion, caller, before: input.beforeId)
    }
    var moved: Note = try await desk.store.look(input.notebookId.description, caller) { state throws(APIError) in
      guard let row = state.value(NoteRow.self, .item(input.noteId.description)) else {
        throw APIError(.notFound, "There is no note \(input.noteId) in this notebook.")
      }
      try Desk.check(input.expectedVersion, row.value)
      if row.value.isLocked { throw APIError(.noteLocked, "The note is locked.") }
      return row.value
    }
    (moved.notebookId, moved.parentId) = (target, nil)
    let note = moved
    let there: Note = try await desk.store.change(target.description, caller) { draft throws(APIError) in
      try draft.checkOpen()
      try draft.checkRoom()
      var row = NoteRow(note)
      row.value.rank = try draft.rank(before: input.beforeId)
      return try draft.write(row, by: caller.name)
    }
    var rest = caller
    rest.operation = nil
    try await desk.store.change(input.notebookId.description, rest) { draft throws(APIError) in
      for var other in draft.notes where other.value.parentId == input.noteId {
        other.value.parentId = nil
        draft.put(other)
      }
      draft.remove(NoteRow.self, .item(input.noteId.description))
    }
    return there
  }

  func lock(_ input: Note.Lock.Input, _ caller: Caller) async throws(APIError) -> Note {
    try await setLock(true, input.notebookId, input.noteId, input.expectedVersion, caller)
  }

  func unlock(_ input: Note.Unlock.Input, _ caller: Caller) async throws(APIError) -> Note {
    try await setLock(false, input.notebookId, input.noteId, input.expectedVersion, caller)
  }

  func react(_ input: Note.React.Input, _ caller: Caller) async throws(APIError) {
    try await desk.store.look(input.notebookId.description, caller) { state throws(APIError) in
      guard state.value(NoteRow.self, .item(input.noteId.description)) != nil else {
        throw APIError(.notFound, "There is no note \(input.noteId) in this notebook.")
      }
    }
    desk.remember(input.notebookId) { memory in
      _ = memory.reactions[input.noteId, default: []].insert("\(caller.name):\(input.key)")
    }
  }

  // MARK: Changing

  private func setLock(
    _ isLocked: Bool, _ notebook: ID<Notebook>, _ id: ID<Note>, _ expected: Int?, _ caller: Caller
  ) async throws(APIError) -> Note {
    try await change(notebook, id, expected, caller) { note throws(APIError) in
      guard caller.owns(note) else { throw APIError(.permissionDenied, "The note is \(note.author)'s.") }
      note.isLocked = isLocked
    }
  }

  /// What changes nothing is no new version.
  private func change(
    _ notebook: ID<Notebook>, _ id: ID<Note>, _ expected: Int?, _ caller: Caller,
    _ body: @escaping @Sendable (inout Note) throws(APIError) -> Void
  ) async throws(APIError) -> Note {
    try await desk.store.change(notebook.description, caller) { draft throws(APIError) in
      try draft.checkOpen()
      var row = try draft.note(id)
      let before = row
      try Desk.check(expected, row.value)
      try body(&row.value)
      return row == before ? row.value : try draft.write(row, by: caller.name)
    }
  }

  private func change(
    _ notebook: ID<Notebook>, _ id: ID<Note>, _ expected: Int?, _ caller: Caller, before other: ID<Note>?
  ) async throws(APIError) -> Note {
    try await desk.store.change(notebook.description, caller) { draft throws(APIError) in
      try draft.checkOpen()
      var row = try draft.note(id)
      try Desk.check(expected, row.value)
      if row.value.isLocked { throw APIError(.noteLocked, "The note is locked.") }
      if other != id { row.value.rank = try draft.rank(before: other) }
      return try draft.write(row, by: caller.name)
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
