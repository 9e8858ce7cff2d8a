// Notebooks: what is in them is counted when somebody looks, and a passphrase is kept and never shown.

internal import API
internal import Core
internal import NotesGenerated
internal import Wire

extension Rules {
  func create(_ input: Notebook.Create.Input, _ caller: Caller) async throws(APIError) -> Notebook {
    try desk.all { books throws(APIError) in
      var notebook = Notebook()
      (notebook.id, notebook.createdAt, notebook.ownerName, notebook.version) = (.next(), .now, caller.name, 1)
      (notebook.title, notebook.slug, notebook.isShared) = (input.title, input.slug, input.isShared)
      (notebook.shelf, notebook.maxNotes, notebook.page) = (input.shelf, input.maxNotes, input.page)
      (notebook.topics, notebook.remarks, notebook.cover) = (input.topics, input.remarks, input.cover)
      var book = Book(notebook)
      book.passphrase = input.passphrase
      if let template = input.templateId {
        guard let known = books[template] else { throw APIError(.notFound, "There is no notebook \(template).") }
        for var note in known.notes.prefix(input.maxNotes) {
          (note.id, note.notebookId, note.version, note.parentId) = (.next(), notebook.id, book.commit(), nil)
          book.notes.append(note)
        }
        book.rank()
      }
      books[notebook.id] = book
      return book.shown
    }
  }

  func get(_ input: Notebook.Get.Input, _ caller: Caller) async throws(APIError) -> Notebook {
    try desk.book(input.notebookId) { book throws(APIError) in
      book.reads += 1
      return book.shown
    }
  }

  func list(_ input: Notebook.List.Input, _ caller: Caller) async throws(APIError) -> Notebook.Page {
    try desk.all { books throws(APIError) in
      let found = books.values.map { $0.shown }.filter { book in
        (input.slug == nil || book.slug == input.slug) && (input.shelf == nil || book.shelf == input.shelf)
          && (input.isArchived == nil || book.isArchived == input.isArchived)
      }
      let sorted = (input.order ?? .createdAt).sorted(found)
      var page = Notebook.Page()
      (page.items, page.nextCursor) = try Desk.page(sorted, input.limit, after: input.cursor) { $0.id.description }
      return page
    }
  }

  func patch(_ input: Notebook.Patch.Input, _ caller: Caller) async throws(APIError) -> Notebook {
    try change(input.notebookId, input.expectedVersion, caller) { book in
      input.patch.apply(to: &book.notebook)
      input.patch.passphrase.apply(to: &book.passphrase)
    }
  }

  func delete(_ input: Notebook.Delete.Input, _ caller: Caller) async throws(APIError) {
    try desk.all { books throws(APIError) in
      guard let book = books[input.notebookId] else {
        throw APIError(.notFound, "There is no notebook \(input.notebookId).")
      }
      try Desk.check(input.expectedVersion, book.shown)
      books[input.notebookId] = nil
    }
  }

  func archive(_ input: Notebook.Archive.Input, _ caller: Caller) async throws(APIError) -> Notebook {
    try change(input.notebookId, input.expectedVersion, caller) { $0.notebook.isArchived = true }
  }

  func clear(_ input: Notebook.Clear.Input, _ caller: Caller) async throws(APIError) {
    _ = try change(input.notebookId, input.expectedVersion, caller) { $0.notes = [] }
  }

  func search(_ input: Notebook.Search.Input, _ caller: Caller) async throws(APIError) -> NoteMatches {
    try desk.book(input.notebookId) { book throws(APIError) in
      let found = book.notes.filter {
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
    try desk.book(input.notebookId) { book throws(APIError) in
      let pages = input.options.pages.isEmpty ? book.notes.count : input.options.pages.count
      var job = PrintJob()
      job.sheets = (input.options.isDoubleSided ? (pages + 1) / 2 : pages) * input.copies
      job.readyAt = .now
      return job
    }
  }

  func popular(_ input: Notebook.Popular.Input, _ caller: Caller) async throws(APIError) -> NotebookRanking {
    try desk.all { books throws(APIError) in
      var ranking = NotebookRanking()
      ranking.notebooks = books.values.sorted { $0.reads > $1.reads }.prefix(10).map { $0.shown }
      return ranking
    }
  }

  private func change(
    _ id: ID<Notebook>, _ expected: Int?, _ caller: Caller, _ body: (inout Book) -> Void
  ) throws(APIError) -> Notebook {
    try desk.book(id) { book throws(APIError) in
      try Desk.check(expected, book.shown)
      body(&book)
      book.notebook.version = book.commit()
      return book.shown
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
