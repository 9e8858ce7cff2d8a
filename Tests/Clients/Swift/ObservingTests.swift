// Observing the notes of a server that runs: what was written is what is held, through a connection that is cut, a server that
// is killed, and a history that is another.

import CascadeClient
import Foundation
import NotesSchema
import Testing

@Suite(.timeLimit(.minutes(2))) struct ObservingTests {
  private static let page = PageSize(width: 148, height: 210)

  private func until(_ condition: () async -> Bool) async throws {
    for _ in 0..<1_000 {
      if await condition() { return }
      try await Task.sleep(for: .milliseconds(10))
    }
    Issue.record("it did not come about")
  }

  private func write(_ server: NotesServerProcess, _ notebook: Notebook, _ title: String) async throws -> Note {
    try await server.rest().call(
      Note.create, .init(notebookId: notebook.id, title: title, content: .blank(NoteBlank())))
  }

  private func rename(_ server: NotesServerProcess, _ note: Note, _ title: String) async throws {
    let current = try await server.rest().call(Note.get, .init(notebookId: note.notebookId, noteId: note.id))
    let input = Note.Patch.Input(
      notebookId: note.notebookId, noteId: note.id, patch: Note.Patch(title: title), expectedVersion: current.version)
    _ = try await server.rest().call(Note.patch, input)
  }

  /// What is held is what a list answers.
  private func expectSame(
    _ server: NotesServerProcess, _ notebook: Notebook, _ notes: Observation<Note>, _ book: Observation<Notebook>
  ) async throws {
    var there: [String: Note] = [:]
    for try await note in server.rest().each(Note.list, .init(notebookId: notebook.id)) {
      there[note.id.description] = note
    }
    #expect(notes.items == there)
    // What is counted when somebody asks is not kept, and not observed.
    let read = try await server.rest().call(Notebook.get, .init(notebookId: notebook.id))
    var held = try #require(book.value)
    (held.noteCount, held.size) = (read.noteCount, read.size)
    #expect(held == read)
  }

  @Test(arguments: [RealtimeEncoding.json, .protobuf])
  func `What was written is what is held`(_ encoding: RealtimeEncoding) async throws {
    let server = try NotesServerProcess()
    let made = try await server.rest().call(Notebook.create, .init(title: "Ideas", page: Self.page))
    let first = try await write(server, made, "One")
    let connection = Connection(server.options(encoding, notebook: made.id.description))
    let notes = try await connection.observe(Note.observed)
    let book = try await connection.observe(Notebook.observed)
    try await until { notes.items.count == 1 && book.value != nil }
    for title in ["Two", "Three"] { _ = try await write(server, made, title) }
    try await until { notes.items.count == 3 }
    // A patch from what is held, whose result comes behind its frame.
    let changed = try await notes.patch(Note.Patch(title: "First", labels: ["x"]), key: first.id.description)
    #expect(changed.title == "First" && notes.items[first.id.description] == changed)
    try await book.patch(Notebook.Patch(title: "Other"))
    #expect(book.value?.title == "Other")
    try await server.rest().call(
      Note.delete, .init(notebookId: made.id, noteId: first.id, expectedVersion: changed.version))
    try await until { notes.items.count == 2 }
    try await expectSame(server, made, notes, book)
    await connection.close()
  }

  @Test func `A killed server that has its database again is observed again`() async throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "observing-\(UUID().uuidString.prefix(8))")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let server = try NotesServerProcess(database: folder.appending(path: "notes.db").path)
    let made = try await server.rest().call(Notebook.create, .init(title: "Ideas", page: Self.page))
    let first = try await write(server, made, "One")
    let connection = Connection(server.options(notebook: made.id.description))
    let notes = try await connection.observe(Note.observed)
    let book = try await connection.observe(Notebook.observed)
    try await until { notes.items.count == 1 && book.value != nil }
    server.end()
    try server.startAgain()
    try await rename(server, first, "After")
    _ = try await write(server, made, "Two")
    try await until { notes.items.count == 2 && notes.items[first.id.description]?.title == "After" }
    try await expectSame(server, made, notes, book)
    await connection.close()
  }

  @Test func `A server without what was observed says that it is gone`() async throws {
    let server = try NotesServerProcess()
    let made = try await server.rest().call(Notebook.create, .init(title: "Ideas", page: Self.page))
    let connection = Connection(server.options(notebook: made.id.description))
    let book = try await connection.observe(Notebook.observed)
    try await until { book.value != nil }
    try await server.rest().call(Notebook.delete, .init(notebookId: made.id))
    var last: ObservationEvent<Notebook>?
    for await event in book { last = event }
    guard case .ended? = last else {
      Issue.record("\(String(describing: last))")
      return
    }
    await connection.close()
  }
}
