// Where the notebooks lie: all that the server knows, in memory under one lock. Every change to a notebook is a revision
// of it, and the version of what changed.

internal import API
internal import Core
internal import NotesGenerated
internal import Wire

/// One notebook and what is in it.
struct Book {
  var notebook: Notebook
  var passphrase: String?
  /// In the order of their ranks.
  var notes: [Note] = []
  var events: [NoteEvent] = []
  var readers: [Reader] = []
  var loans: [Loan] = []
  var reactions: [ID<Note>: Set<String>] = [:]
  /// What was made by which call, so that a repeat answers the same.
  var made: [String: ID<Note>] = [:]
  var reads = 0
  private var revision = 1

  init(_ notebook: Notebook) { self.notebook = notebook }

  mutating func commit() -> Int {
    revision += 1
    return revision
  }

  mutating func write(_ event: NoteEventKind, by author: String) -> NoteEvent {
    var entry = NoteEvent()
    entry.sequence = events.count + 1
    entry.notebookId = notebook.id
    entry.author = author
    entry.at = .now
    entry.event = event
    events.append(entry)
    return entry
  }

  func place(_ id: ID<Note>) throws(APIError) -> Int {
    guard let place = notes.firstIndex(where: { $0.id == id }) else {
      throw APIError(.notFound, "There is no note \(id) in this notebook.")
    }
    return place
  }

  /// Ranks are places of one width, so that they sort as text.
  mutating func rank() {
    for place in notes.indices {
      let digits = String(place + 1)
      notes[place].rank = String(repeating: "0", count: 6 - digits.count) + digits
    }
  }

  func checkOpen() throws(APIError) {
    if notebook.isArchived { throw APIError(.permissionDenied, "The notebook was put away.") }
  }

  func checkRoom() throws(APIError) {
    guard notes.count < notebook.maxNotes else {
      throw APIError(.notebookFull, "The notebook takes \(notebook.maxNotes) notes.")
    }
  }

  /// With what is counted when somebody looks.
  var shown: Notebook {
    var shown = notebook
    shown.noteCount = notes.count
    shown.size = notes.reduce(0) { $0 + $1.title.utf8.count }
    shown.hasPassphrase = passphrase != nil
    return shown
  }
}

final class Desk: Sendable {
  private let books = Monitor<[ID<Notebook>: Book]>([:])

  func all<Result>(
    _ body: (inout [ID<Notebook>: Book]) throws(APIError) -> Result
  ) throws(APIError) -> Result {
    try books.withLock { books throws(APIError) in try body(&books) }
  }

  func book<Result>(
    _ id: ID<Notebook>, _ body: (inout Book) throws(APIError) -> Result
  ) throws(APIError) -> Result {
    try books.withLock { books throws(APIError) in
      guard var book = books[id] else { throw APIError(.notFound, "There is no notebook \(id).") }
      let result = try body(&book)
      books[id] = book
      return result
    }
  }

  /// Who saw another version is shown what there is now.
  static func check<Value: OperationOutput>(_ expected: Int?, _ current: Value) throws(APIError) {
    guard let expected, let version = current.entityVersion, expected != version else { return }
    throw APIError(
      .versionMismatch, "It is in version \(version), not \(expected).", current: CurrentValue(current))
  }

  /// Who created that notebook.
  func creator(of notebook: String) -> String? {
    guard let id = ID<Notebook>(text: notebook) else { return nil }
    return books.withLock { $0[id]?.notebook.ownerName }
  }

  /// One page of what is there; the cursor is the key of the last that was seen.
  static func page<Item>(
    _ items: [Item], _ limit: Int, after cursor: String?, _ key: (Item) -> String
  ) throws(APIError) -> (items: [Item], next: String?) {
    var start = 0
    if let cursor {
      guard let place = items.firstIndex(where: { key($0) == cursor }) else {
        let violation = Problem.Violation(field: "cursor", code: "bad_format", message: "is of no page of this list")
        throw APIError(.invalidInput, "The cursor is unknown.", violations: [violation])
      }
      start = place + 1
    }
    let page = Array(items[start...].prefix(limit))
    return (page, start + page.count < items.count ? page.last.map(key) : nil)
  }
}
