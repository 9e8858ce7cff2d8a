// Every door against the running server of the notes: calls of each kind, patches, refusals with what is wrong. What goes
// over REST goes over `call` in both encodings, and answers the same.

import CascadeClient
import Core
import NotesSchema
import Testing

/// A door, and what holds it open.
enum Door: String, CaseIterable, Sendable, CustomTestStringConvertible {
  case rest = "REST"
  case json = "call, as JSON"
  case protobuf = "call, as protobuf"

  var testDescription: String { rawValue }

  func open(_ server: NotesServerProcess) -> any Caller {
    switch self {
    case .rest: server.rest()
    case .json: server.connection(.json)
    case .protobuf: server.connection(.protobuf)
    }
  }
}

@Suite(.timeLimit(.minutes(1))) struct DoorTests {
  private static let page = PageSize(width: 148, height: 210.5)

  private func notebook(_ door: some Caller) async throws(CallError) -> Notebook {
    try await door.call(
      Notebook.create, .init(title: "Żółw 🐢", page: Self.page, topics: ["a", "b"]))
  }

  private func note(_ door: some Caller, _ notebook: Notebook, _ title: String) async throws(CallError) -> Note {
    try await door.call(
      Note.create,
      .init(notebookId: notebook.id, title: title, content: .blank(NoteBlank()), figures: [1, -2]))
  }

  @Test(arguments: Door.allCases) func `Values come back as they were sent`(_ kind: Door) async throws {
    let server = try NotesServerProcess()
    let door = kind.open(server)
    let made = try await notebook(door)
    #expect((made.title, made.shelf, made.maxNotes, made.page) == ("Żółw 🐢", .top, 100, Self.page))
    #expect(made.topics == ["a", "b"] && made.slug == nil && made.version == 1)
    // The same through another door.
    #expect(try await server.rest().call(Notebook.get, .init(notebookId: made.id)) == made)
    for title in ["One", "Two", "Three"] { _ = try await note(door, made, title) }
    let matches = try await door.call(
      Notebook.search, .init(notebookId: made.id, text: "tw", atLeast: .low))
    #expect(matches.total == 1 && matches.items.map(\.note.title) == ["Two"])
    #expect(matches.items[0].score > 0.6 && matches.items[0].note.figures == [1, -2])
  }

  @Test(arguments: Door.allCases) func `Lists go on from page to page`(_ kind: Door) async throws {
    let server = try NotesServerProcess()
    let door = kind.open(server)
    let made = try await notebook(door)
    for title in ["One", "Two", "Three", "Four", "Five"] { _ = try await note(door, made, title) }
    let input = Note.List.Input(
      notebookId: made.id, priority: .normal, isPinned: false, limit: 2, order: .title)
    #expect(try await titles(door, input) == ["Five", "Four", "One", "Three", "Two"])
    #expect(try await titles(door, .init(notebookId: made.id, priority: .high)) == [])
  }

  @Test(arguments: Door.allCases) func `What is read takes lists and objects as parameters`(_ kind: Door) async throws {
    let server = try NotesServerProcess()
    let door = kind.open(server)
    let made = try await notebook(door)
    for title in ["One", "Two", "Three"] { _ = try await note(door, made, title) }
    let loud = SummaryLook(isLoud: true, length: 2)
    let asked = Summary.Get.Input(notebookId: made.id, maxTitles: 2, priorities: [.high, .normal], look: loud)
    #expect(try await door.call(Summary.get, asked).titles == ["ON", "TW"])
    #expect(try await door.call(Summary.get, .init(notebookId: made.id, priorities: [.low, .high])).titles == [])
  }

  private func titles(_ door: some Caller, _ input: Note.List.Input) async throws -> [String] {
    var titles: [String] = []
    for try await note in door.each(Note.list, input) { titles.append(note.title) }
    return titles
  }

  @Test(arguments: Door.allCases) func `A patch sets, keeps and clears`(_ kind: Door) async throws {
    let server = try NotesServerProcess()
    let door = kind.open(server)
    let notebook = try await notebook(door)
    let made = try await note(door, notebook, "One")
    #expect(made.content == .blank(NoteBlank(reason: nil)))
    let due = try #require(Timestamp(text: "2026-01-31T12:00:00.000001Z"))
    var patch = Note.Patch(
      content: .text(NoteText(text: "Hello", isMarkdown: true)), labels: ["x"], serial: .set(.max),
      dueAt: .set(due), estimate: .set(.milliseconds(1_500)))
    let input = Note.Patch.Input(
      notebookId: notebook.id, noteId: made.id, patch: patch, expectedVersion: made.version)
    let changed = try await door.call(Note.patch, input)
    #expect(changed.content == .text(NoteText(text: "Hello", isMarkdown: true)))
    #expect((changed.serial, changed.dueAt, changed.estimate) == (.max, due, .milliseconds(1_500)))
    #expect(changed.labels == ["x"] && changed.title == "One" && changed.version > made.version)
    patch = Note.Patch(labels: [], serial: .clear)
    let clearing = Note.Patch.Input(
      notebookId: notebook.id, noteId: made.id, patch: patch, expectedVersion: changed.version)
    let cleared = try await door.call(Note.patch, clearing)
    #expect((cleared.serial, cleared.labels, cleared.estimate) == (nil, [], .milliseconds(1_500)))
    #expect(try await door.call(Note.get, .init(notebookId: notebook.id, noteId: made.id)) == cleared)
    let wider = try await door.call(
      Notebook.patch,
      .init(notebookId: notebook.id, patch: Notebook.Patch(page: PageSize.Patch(width: 99))))
    #expect(wider.page == PageSize(width: 99, height: 210.5))
  }

  @Test(arguments: Door.allCases) func `What answers nothing answers nothing`(_ kind: Door) async throws {
    let server = try NotesServerProcess()
    let door = kind.open(server)
    let notebook = try await notebook(door)
    let made = try await note(door, notebook, "One")
    let slashed = Note.React.Input(notebookId: notebook.id, noteId: made.id, key: "👍 yes/no?")
    // A slash is not in the pattern: it comes back named, and not as another path.
    let wrong = await refusal { () throws(CallError) in try await door.call(Note.react, slashed) }
    #expect(wrong?.code == .invalidInput && wrong?.violations.map(\.field) == ["key"])
    let said = try await door.call(
      Note.react, .init(notebookId: notebook.id, noteId: made.id, key: "👍 yes"))
    #expect(said == Nothing())
    try await door.call(Notebook.delete, .init(notebookId: notebook.id))
    let gone = await refusal { () throws(CallError) in
      try await door.call(Notebook.get, .init(notebookId: notebook.id))
    }
    #expect(gone?.code == .notFound && gone?.problem?.status == 404)
  }

  @Test(arguments: Door.allCases) func `Refusals say why`(_ kind: Door) async throws {
    let server = try NotesServerProcess()
    let door = kind.open(server)
    let notebook = try await notebook(door)
    let made = try await note(door, notebook, "One")
    var input = Note.Patch.Input(
      notebookId: notebook.id, noteId: made.id, patch: Note.Patch(title: "Two"), expectedVersion: 10_000)
    let stale = await refusal { [input] () throws(CallError) in try await door.call(Note.patch, input) }
    #expect(stale?.code == (kind == .rest ? .preconditionFailed : .versionMismatch))
    input.expectedVersion = nil
    let blind = await refusal { [input] () throws(CallError) in try await door.call(Note.patch, input) }
    #expect(blind?.code == .preconditionRequired)
    let wrong = await refusal { () throws(CallError) in
      try await door.call(Notebook.create, .init(title: "", page: Self.page, topics: ["", "b"]))
    }
    #expect(wrong?.code == .invalidInput && wrong?.problem?.status == 400)
    #expect(wrong?.violations.map { "\($0.field) \($0.code)" }.sorted() == ["title too_short", "topics[0] too_short"])
    #expect(wrong?.problem?.requestID?.isEmpty == false)
    let unserved = await refusal { () throws(CallError) in
      try await door.call(Notebook.download, .init(notebookId: notebook.id))
    }
    #expect(unserved?.code == .notImplemented)
  }

  @Test func `Who is nobody is told so`() async throws {
    let server = try NotesServerProcess()
    let nobody = await refusal { () throws(CallError) in _ = try await notebook(server.rest(as: nil)) }
    #expect(nobody?.code == .unauthenticated && nobody?.problem?.status == 401)
    // A connection is refused before it is one, and not tried again.
    let connection = server.connection(as: "mallory")
    let refused = await refusal { () throws(CallError) in _ = try await notebook(connection) }
    #expect(refused?.code == .unauthenticated)
    #expect(await connection.status == .stopped)
  }
}
