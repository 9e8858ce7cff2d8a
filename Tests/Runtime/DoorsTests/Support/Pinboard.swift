// Rules of a few notes, with titles that make a rule behave as rules should not: enough of a product for the doors.

import API
import Core
import NotesGenerated
import Wire

final class Pinboard: Sendable {
  static let notebook = ID<Notebook>.next()
  static let note = ID<Note>.next()

  /// One note, in version 7.
  private let notes = Monitor<[ID<Note>: Note]>([:])
  /// What happened to slow calls, and who called.
  let seen = Monitor<[String]>([])

  init() { reset() }

  func reset() {
    var note = Note()
    (note.id, note.notebookId, note.title, note.version) = (Pinboard.note, Pinboard.notebook, "Milk", 7)
    (note.content, note.labels, note.color) = (.blank(NoteBlank()), ["shop"], "#ffff00")
    notes.withLock { $0 = [note.id: note] }
  }

  static let operations = [
    Note.Create.operation, Note.Get.operation, Note.List.operation, Note.Patch.operation, Note.Delete.operation,
    Note.React.operation, Notebook.Search.operation, Pen.List.operation,
  ]

  var bound: [BoundOperation] {
    [
      BoundOperation(Note.Create.operation) {
        (input: Note.Create.Input, caller: Caller) async throws(APIError) -> Note in
        try await self.create(input, caller)
      },
      BoundOperation(Note.Get.operation) {
        (input: Note.Get.Input, _: Caller) async throws(APIError) -> Note in try self.find(input.noteId)
      },
      BoundOperation(Note.List.operation) {
        (input: Note.List.Input, _: Caller) async throws(APIError) -> Note.Page in
        var page = Note.Page()
        page.items = Array(self.notes.withLock { $0.values.sorted { $0.id < $1.id } }.prefix(input.limit))
        return page
      },
      BoundOperation(Note.Patch.operation) {
        (input: Note.Patch.Input, _: Caller) async throws(APIError) -> Note in
        try self.change(input.noteId, input.expectedVersion) { input.patch.apply(to: &$0) }
      },
      BoundOperation(Note.Delete.operation) {
        (input: Note.Delete.Input, _: Caller) async throws(APIError) -> Nothing in
        try self.check(try self.find(input.noteId), input.expectedVersion)
        self.notes.withLock { $0[input.noteId] = nil }
        return Nothing()
      },
      BoundOperation(Note.React.operation) {
        (input: Note.React.Input, caller: Caller) async throws(APIError) -> Nothing in
        self.say("\(caller.identity.id ?? "nobody") \(caller.door) \(caller.address?.description ?? "unix")")
        return Nothing()
      },
      BoundOperation(Notebook.Search.operation) {
        (input: Notebook.Search.Input, _: Caller) async throws(APIError) -> NoteMatches in
        var matches = NoteMatches()
        matches.total = input.limit
        return matches
      },
    ]
  }

  // MARK: Rules

  private func create(_ input: Note.Create.Input, _ caller: Caller) async throws(APIError) -> Note {
    switch input.title {
    case "boom": throw APIError(.internal, "Something went wrong.", cause: "the pin broke")
    case "full": throw APIError(.notebookFull, "The board is full.", retryAfter: .milliseconds(1_500))
    case "odd": throw APIError(ErrorKind("odd", http: 418, grpc: 2), "Nobody can read that.")
    case "sloth":
      say("started")
      do throws(CancellationError) {
        try await caller.loop.sleep(for: .seconds(30))
      } catch {
        say("cancelled")
      }
    case "deaf":
      // Who is cancelled need not stop: until this says so, the call runs.
      say("started")
      while !seen.withLock({ $0.contains("enough") }) {
        let loop = caller.loop
        await withCheckedContinuation { done in _ = loop.schedule(at: .now + .milliseconds(5)) { done.resume() } }
      }
    default: break
    }
    var note = Note()
    (note.id, note.notebookId, note.title, note.version) = (.next(), input.notebookId, input.title, 8)
    (note.content, note.labels) = (input.content, input.labels)
    return notes.withLock {
      $0[note.id] = note
      return note
    }
  }

  private func find(_ id: ID<Note>) throws(APIError) -> Note {
    guard let note = notes.withLock({ $0[id] }) else { throw APIError(.notFound, "There is no such note.") }
    return note
  }

  private func check(_ note: Note, _ expected: Int?) throws(APIError) {
    guard let expected, expected != note.version else { return }
    throw APIError(.versionMismatch, "The note is in version \(note.version).", current: CurrentValue(note))
  }

  private func change(_ id: ID<Note>, _ expected: Int?, _ change: (inout Note) -> Void) throws(APIError) -> Note {
    var note = try find(id)
    try check(note, expected)
    change(&note)
    note.version += 1
    notes.withLock { $0[id] = note }
    return note
  }

  // MARK: What happened

  func say(_ what: String) { seen.withLock { $0.append(what) } }

  /// Waits until a call says so, five seconds at most.
  func waits(for what: String, _ times: Int = 1, on loop: Loop) async -> Bool {
    for _ in 0..<1_000 {
      if seen.withLock({ $0.filter { $0 == what }.count }) >= times { return true }
      do { try await loop.sleep(for: .milliseconds(5)) } catch { return false }
    }
    return false
  }
}
