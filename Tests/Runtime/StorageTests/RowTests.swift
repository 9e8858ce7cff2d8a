// Generated rows in real tables, on both databases: the test schema's, whose notes have a field of every kind, in the
// tables that its migrations would make.

import Core
import NotesGenerated
import Storage
import StorageSupport
import TestDatabases
import Testing
import Wire

@Suite(.enabled(if: Kind.areHere, "needs postgresql and sqlite3"))
struct RowTests {
  private func run(_ kind: Kind, _ body: (any Database, any TestDatabase) async throws -> Void) async throws {
    try await kind.run { database, outside in
      try await NotesTables.make(in: database)
      try await body(database, outside)
    }
  }

  private var notebook: NotebookRow {
    var row = NotebookRow()
    row.value.id = .next()
    row.value.title = "Naïve 👩‍👩‍👧 'quoted' \\ \"twice\""
    row.value.topics = ["a", "b \"c\"", "\u{2028}"]
    row.value.createdAt = Timestamp(microseconds: 1_700_000_000_000_001) ?? .epoch
    row.value.size = 1 << 40
    row.value.isArchived = true
    row.value.version = 9_007_199_254_740_991
    row.passphrase = "$argon2id$hash"
    return row
  }

  private func note(in book: NotebookRow) -> NoteRow {
    var row = NoteRow()
    row.value.id = .next()
    row.value.notebookId = book.value.id
    row.value.title = "t"
    row.value.rank = row.value.id.description
    row.value.version = 1
    return row
  }

  @Test(arguments: Kind.allCases) func whatIsWrittenIsRead(kind: Kind) async throws {
    try await run(kind) { database, _ in
      let book = notebook
      let plain = note(in: book)
      var full = note(in: book)
      var drawing = NoteDrawing()
      drawing.points = [0.1, -1e300, 5]
      full.value.content = .drawing(drawing)
      full.value.priority = .high
      full.value.parentId = plain.value.id
      full.value.labels = ["x", ""]
      var step = NoteStep()
      step.text = "do {\"it\"}"
      step.doneAt = Timestamp(microseconds: -1)
      full.value.steps = [step, NoteStep()]
      full.value.figures = [0, -9_007_199_254_740_991]
      full.value.shares = [0, 0.1, 1]
      full.value.earlierPriorities = [.low, .high]
      full.value.isPinned = true
      full.value.weight = 80.25
      full.value.serial = .min
      full.value.dueAt = Timestamp(microseconds: 253_402_300_799_999_999)
      full.value.estimate = .microseconds(1_500_001)
      full.value.readCount = .max
      try await database.write([book.put, plain.put, full.put])

      let books = try await database.read([NotebookRow.one([book.value.id.sql])])[0]
      #expect(try books.map { row throws(StorageError) in try NotebookRow(row) } == [book])
      let notes = try await database.read([NoteRow.all(in: book.value.id.sql)])[0]
      let read = try notes.map { row throws(StorageError) in try NoteRow(row) }
      #expect(read == [plain, full].sorted { $0.value.id.description < $1.value.id.description })
    }
  }

  /// The second writing replaces the first; null takes a value away.
  @Test(arguments: Kind.allCases) func aRowIsReplacedAndTakenAway(kind: Kind) async throws {
    try await run(kind) { database, _ in
      var book = notebook
      let other = notebook
      try await database.write([book.put, other.put])
      book.passphrase = nil
      book.value.title = "Other"
      book.value.remarks = "r"
      try await database.write([book.put])
      #expect(try await database.read([NotebookRow.one([book.value.id.sql])])[0].map { try NotebookRow($0) } == [book])
      let gone = try await database.write([book.delete])
      #expect(gone[0].changed == 1)
      #expect(try await database.read([NotebookRow.one([book.value.id.sql])])[0].isEmpty)
      #expect(try await database.read([NotebookRow.one([other.value.id.sql])])[0].count == 1)
    }
  }

  /// Somebody else's hand, or a bug: said with table and column, never taken for something else.
  @Test(arguments: Kind.allCases) func whatCannotBeIsSaid(kind: Kind) async throws {
    try await run(kind) { database, outside in
      let book = notebook
      try await database.write([book.put])
      try outside.run("UPDATE notebooks SET topics = '{\"not\": \"a list\"}';")
      let row = try #require(try await database.read([NotebookRow.one([book.value.id.sql])])[0].first)
      let error = #expect(throws: StorageError.self) { try NotebookRow(row) }
      #expect(error == StorageError(.broken, "notebooks.topics holds what it cannot"))
    }
  }
}
