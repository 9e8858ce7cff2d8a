// Notebooks: what is in them is counted when somebody looks, and a passphrase is kept and never shown.

internal import API
internal import Core
internal import NotesGenerated
internal import State
internal import Wire

extension Rules {
  func create(_ input: Notebook.Create.Input, _ caller: Caller) async throws(APIError) -> Notebook {
    var notes: [Note] = []
    if let template = input.templateId {
      notes = try await desk.store.look(template.description, caller) { state in state.notes }
    }
    var notebook = Notebook()
    (notebook.id, notebook.createdAt, notebook.ownerName) = (.next(), .now, caller.name)
    (notebook.title, notebook.slug, notebook.isShared) = (input.title, input.slug, input.isShared)
    (notebook.shelf, notebook.maxNotes, notebook.page) = (input.shelf, input.maxNotes, input.page)
    (notebook.topics, notebook.remarks, notebook.cover) = (input.topics, input.remarks, input.cover)
    var made = NotebookRow(notebook)
    made.passphrase = input.passphrase
    let (row, copies) = (made, Array(notes.prefix(input.maxNotes)))
    return try await desk.store.change(row.value.id.description, caller, creating: true) { draft throws(APIError) in
      var row = row
      row.stamp(draft.revision)
      draft.put(row)
      for note in copies {
        var copy = NoteRow(note)
        (copy.value.id, copy.value.notebookId, copy.value.parentId) = (.next(), row.value.id, nil)
        draft.put(copy)
      }
      return row.shown(copies)
    }
  }

  func get(_ input: Notebook.Get.Input, _ caller: Caller) async throws(APIError) -> Notebook {
    let shown = try await desk.store.look(input.notebookId.description, caller) { state throws(APIError) in
      try state.notebook().shown(state.notes)
    }
    desk.remember(input.notebookId) { $0.reads += 1 }
    return shown
  }

  func list(_ input: Notebook.List.Input, _ caller: Caller) async throws(APIError) -> Notebook.Page {
    let found = try await desk.notebooks().map { $0.shown() }.filter { book in
      (input.slug == nil || book.slug == input.slug) && (input.shelf == nil || book.shelf == input.shelf)
        && (input.isArchived == nil || book.isArchived == input.isArchived)
    }
    let sorted = (input.order ?? .createdAt).sorted(found)
    var page = Notebook.Page()
    (page.items, page.nextCursor) = try Desk.page(sorted, input.limit, after: input.cursor) { $0.id.description }
    return page
  }

  func patch(_ input: Notebook.Patch.Input, _ caller: Caller) async throws(APIError) -> Notebook {
    try await change(input.notebookId, input.expectedVersion, caller) { row in
      input.patch.apply(to: &row.value)
      input.patch.passphrase.apply(to: &row.passphrase)
    }
  }

  func delete(_ input: Notebook.Delete.Input, _ caller: Caller) async throws(APIError) {
    try await desk.store.change(input.notebookId.description, caller) { draft throws(APIError) in
      try Desk.check(input.expectedVersion, try draft.notebook().shown())
      for note in draft.notes { draft.remove(NoteRow.self, note.key) }
      draft.remove(NotebookRow.self)
      draft.endScope()
    }
  }

  func archive(_ input: Notebook.Archive.Input, _ caller: Caller) async throws(APIError) -> Notebook {
    try await change(input.notebookId, input.expectedVersion, caller) { $0.value.isArchived = true }
  }

  func clear(_ input: Notebook.Clear.Input, _ caller: Caller) async throws(APIError) {
    try await desk.store.change(input.notebookId.description, caller) { draft throws(APIError) in
      try Desk.check(input.expectedVersion, try draft.notebook().shown())
      for note in draft.notes { draft.remove(NoteRow.self, note.key) }
    }
  }

  func search(_ input: Notebook.Search.Input, _ caller: Caller) async throws(APIError) -> NoteMatches {
    try await desk.store.look(input.notebookId.description, caller) { state throws(APIError) in
      let found = state.notes.filter {
        $0.priority.rawValue >= input.atLeast.rawValue && $0.title.lowercased().contains(input.text.lowercased())
      }
      var matches = NoteMatches()
      matches.total = found.count
      matches.items = found.prefix(input.limit).map { note in
        var match = NoteMatch()
        match.note = note
        match.score = Double(input.text.count) / Double(note.title.count)
        return match
      }
      return matches
    }
  }

  func print(_ input: Notebook.Print.Input, _ caller: Caller) async throws(APIError) -> PrintJob {
    try await desk.store.look(input.notebookId.description, caller) { state throws(APIError) in
      let pages = input.options.pages.isEmpty ? state.notes.count : input.options.pages.count
      var job = PrintJob()
      job.sheets = (input.options.isDoubleSided ? (pages + 1) / 2 : pages) * input.copies
      job.readyAt = .now
      return job
    }
  }

  func popular(_ input: Notebook.Popular.Input, _ caller: Caller) async throws(APIError) -> NotebookRanking {
    var ranking = NotebookRanking()
    for id in desk.mostRead.prefix(10) {
      // One that was deleted meanwhile is read by nobody any more.
      let shown: Notebook? = try? await desk.store.look(id.description, caller) { state throws(APIError) in
        try state.notebook().shown(state.notes)
      }
      if let shown { ranking.notebooks.append(shown) }
    }
    return ranking
  }

  private func change(
    _ id: ID<Notebook>, _ expected: Int?, _ caller: Caller, _ body: @escaping @Sendable (inout NotebookRow) -> Void
  ) async throws(APIError) -> Notebook {
    try await desk.store.change(id.description, caller) { draft throws(APIError) in
      var row = try draft.notebook()
      let notes = draft.notes.map(\.value)
      try Desk.check(expected, row.shown(notes))
      body(&row)
      row.stamp(draft.revision)
      draft.put(row)
      return row.shown(notes)
    }
  }
}

extension Notebook.Order {
  fileprivate func sorted(_ books: [Notebook]) -> [Notebook] {
    switch self {
    case .title: books.sorted { $0.title < $1.title }
    case .titleDesc: books.sorted { $0.title > $1.title }
    case .createdAt: books.sorted { $0.id < $1.id }
    case .createdAtDesc: books.sorted { $0.id > $1.id }
    }
  }
}
