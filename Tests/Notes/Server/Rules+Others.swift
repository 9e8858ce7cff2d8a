// The log of a notebook, its summary, and who has it open.

internal import API
internal import Core
internal import NotesGenerated
internal import State
internal import Storage

extension Rules {
  /// All of it, from the database: in memory are the last only.
  func list(_ input: NoteEvent.List.Input, _ caller: Caller) async throws(APIError) -> NoteEvent.Page {
    try await desk.store.look(input.notebookId.description, caller) { _ in }
    var events: [NoteEvent]
    do throws(StorageError) {
      let rows = try await desk.store.database.read([NoteEventRow.all(in: input.notebookId.sql)])[0]
      events = try rows.map { row throws(StorageError) in try NoteEventRow(row).value }
    } catch {
      throw APIError(error)
    }
    events.removeAll { input.author != nil && $0.author != input.author }
    if input.order == .sequenceDesc { events.reverse() }
    var page = NoteEvent.Page()
    (page.items, page.nextCursor) = try Desk.page(events, input.limit, after: input.cursor) { "\($0.sequence)" }
    return page
  }

  func append(_ input: NoteEvent.Append.Input, _ caller: Caller) async throws(APIError) -> NoteEvent {
    try await desk.store.change(input.notebookId.description, caller) { draft throws(APIError) in
      if let note = input.noteId { _ = try draft.note(note) }
      var remarked = NoteRemarked()
      (remarked.remark, remarked.noteId) = (input.remark, input.noteId)
      return try draft.write(.remarked(remarked), by: caller.name)
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
    try await desk.store.look(notebookId.description, caller) { state throws(APIError) in
      var summary = Summary()
      summary.notebookId = notebookId
      let all = state.notes
      let notes = all.filter { parameters.priorities.isEmpty || parameters.priorities.contains($0.priority) }
      let look = parameters.look ?? SummaryLook()
      summary.titles = notes.prefix(parameters.maxTitles).map { note in
        String((look.isLoud ? note.title.uppercased() : note.title).prefix(look.length))
      }
      summary.readingTime = .milliseconds(all.count * 1_500)
      return summary
    }
  }
}

extension Rules {
  func list(_ input: Reader.List.Input, _ caller: Caller) async throws(APIError) -> Reader.Page {
    let readers = try await desk.store.present(Reader.self, in: input.notebookId.description, caller)
    var page = Reader.Page()
    (page.items, page.nextCursor) = try Desk.page(readers, input.limit, after: input.cursor) { $0.id.description }
    return page
  }

  /// Who reads twice is one reader. Who has a connection reads as long as it lasts, others for a while.
  func enter(_ input: Reader.Enter.Input, _ caller: Caller) async throws(APIError) -> Reader {
    let scope = input.notebookId.description
    let readers = try await desk.store.present(Reader.self, in: scope, caller)
    var reader = Reader()
    (reader.id, reader.notebookId, reader.name, reader.since) = (.next(), input.notebookId, caller.name, .now)
    reader = readers.first { $0.name == caller.name } ?? reader
    try await desk.store.enter(reader, in: scope, caller, otherwiseFor: .seconds(30))
    return reader
  }
}
