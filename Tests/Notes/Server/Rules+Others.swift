// The log of a notebook, its summary, and who has it open.

internal import API
internal import Core
internal import NotesGenerated

extension Rules {
  func list(_ input: NoteEvent.List.Input, _ caller: Caller) async throws(APIError) -> NoteEvent.Page {
    try desk.book(input.notebookId) { book throws(APIError) in
      var events = book.events.filter { input.author == nil || $0.author == input.author }
      if input.order == .sequenceDesc { events.reverse() }
      var page = NoteEvent.Page()
      (page.items, page.nextCursor) = try Desk.page(events, input.limit, after: input.cursor) { "\($0.sequence)" }
      return page
    }
  }

  func append(_ input: NoteEvent.Append.Input, _ caller: Caller) async throws(APIError) -> NoteEvent {
    try desk.book(input.notebookId) { book throws(APIError) in
      if let note = input.noteId { _ = try book.place(note) }
      var remarked = NoteRemarked()
      (remarked.remark, remarked.noteId) = (input.remark, input.noteId)
      return book.write(.remarked(remarked), by: caller.name)
    }
  }
}

extension Rules: SummaryResolver {
  func get(_ input: Summary.Get.Input, _ caller: Caller) async throws(APIError) -> Summary {
    try await resolve(input.notebookId, SummaryOptions(input), caller)
  }

  func resolve(
    _ notebookId: ID<Notebook>, _ parameters: SummaryOptions, _ caller: Caller
  ) async throws(APIError) -> Summary {
    try desk.book(notebookId) { book throws(APIError) in
      var summary = Summary()
      summary.notebookId = notebookId
      let notes = book.notes.filter { parameters.priorities.isEmpty || parameters.priorities.contains($0.priority) }
      let look = parameters.look ?? SummaryLook()
      summary.titles = notes.prefix(parameters.maxTitles).map { note in
        String((look.isLoud ? note.title.uppercased() : note.title).prefix(look.length))
      }
      summary.readingTime = .milliseconds(book.notes.count * 1_500)
      return summary
    }
  }
}

extension Rules {
  func list(_ input: Reader.List.Input, _ caller: Caller) async throws(APIError) -> Reader.Page {
    try desk.book(input.notebookId) { book throws(APIError) in
      var page = Reader.Page()
      (page.items, page.nextCursor) = try Desk.page(book.readers, input.limit, after: input.cursor) {
        $0.id.description
      }
      return page
    }
  }

  /// Who reads twice is one reader.
  func enter(_ input: Reader.Enter.Input, _ caller: Caller) async throws(APIError) -> Reader {
    try desk.book(input.notebookId) { book throws(APIError) in
      if let known = book.readers.first(where: { $0.name == caller.name }) { return known }
      var reader = Reader()
      (reader.id, reader.notebookId, reader.name, reader.since) = (.next(), input.notebookId, caller.name, .now)
      book.readers.append(reader)
      return reader
    }
  }
}
